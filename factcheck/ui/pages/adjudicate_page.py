"""Adjudicate: the claims on which verdicts differ, and what stands."""

import streamlit as st

from factcheck.ui.adjudication_acts import AdjudicationActs, arrive
from factcheck.ui.components.adjudication_form import adjudication_form
from factcheck.ui.components.agreement import agreement
from factcheck.ui.components.disagreement import disagreement
from factcheck.ui.components.disagreement_list import disagreement_list
from factcheck.ui.components.keyboard import keyboard
from factcheck.ui.components.legend import adjudication_keys
from factcheck.ui.components.presence import presence
from factcheck.ui.components.top_bar import top_bar


def adjudicate_page() -> None:
    """Draw the page."""
    desk = top_bar("Adjudicate")
    if desk is None:
        keyboard()
        return
    place = arrive(desk)
    acts = AdjudicationActs(place)
    left, right = st.columns([1, 3], gap="medium")
    with left:
        disagreement_list(place)
    with right:
        if place.chosen is not None and place.card is not None:
            presence(desk, place.card.claim.ref)
            disagreement(place.chosen, place.card, editor=desk.editor)
            adjudication_form(place.chosen, place.card, acts)
        agreement(place.found)
    order = [dispute.claim.id for dispute in (*place.found.open, *place.found.settled)]
    keys = adjudication_keys(editor=desk.editor)
    keyboard(keys, acts.handlers(), order=order, claim=place.claim_id)
