"""Review: the queue, the article, the claim in hand."""

import streamlit as st

from factcheck.ui.components.article_pane import article_pane
from factcheck.ui.components.claim_pane import claim_pane, new_claim_pane
from factcheck.ui.components.keyboard import keyboard
from factcheck.ui.components.legend import review_keys
from factcheck.ui.components.queue import queue
from factcheck.ui.components.top_bar import top_bar
from factcheck.ui.correction_acts import CorrectionActs
from factcheck.ui.review_acts import ReviewActs
from factcheck.ui.review_place import arrive


def review_page() -> None:
    """Draw the page."""
    desk = top_bar("Review")
    if desk is None:
        keyboard()
        return
    place = arrive(desk)
    if place is None:
        st.info("This case has no articles yet. Go to Import to bring some in.")
        keyboard()
        return
    acts = ReviewActs(place)
    handlers = acts.handlers()
    left, middle, right = st.columns([20, 43, 37], gap="small")
    with left:
        queue(place)
    with middle:
        article_pane(place)
    with right:
        if not new_claim_pane(place) and place.card is not None:
            correct = CorrectionActs(desk, place.card.claim)
            handlers["span"] = correct.move_span
            claim_pane(place, place.card, acts, correct)
    order = [row.claim_id for row in place.rows]
    still = [row.claim_id for row in place.rows if place.is_open(row)]
    keys = review_keys(editor=desk.editor)
    keyboard(keys, handlers, order=order, still_open=still, claim=place.claim_id)
