"""Sources: who stands behind claims and evidence, and how far each can be relied on."""

import streamlit as st

from factcheck.ui import address
from factcheck.ui.components.keyboard import keyboard
from factcheck.ui.components.source_card import source_card, source_uses
from factcheck.ui.components.source_form import new_source_form, source_form
from factcheck.ui.components.source_list import source_list
from factcheck.ui.components.top_bar import top_bar
from factcheck.ui.source_acts import SourceActs, arrive


def sources_page() -> None:
    """Draw the page."""
    desk = top_bar("Sources")
    if desk is None:
        keyboard()
        return
    place = arrive(desk)
    acts = SourceActs(place)
    left, right = st.columns([2, 3], gap="medium")
    with left:
        source_list(place)
        new_source_form(acts)
    with right:
        if place.chosen is not None:
            source_card(place.chosen, editor=desk.editor)
            source_form(place.chosen, acts)
            source_uses(place.chosen, editor=desk.editor)
    keyboard(handlers={"source": acts.choose, "go": address.open_claim})
