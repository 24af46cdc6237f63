"""Review: the queue, the article, the claim in hand."""

import streamlit as st

from factcheck.ui.components.article_pane import article_pane, offers_at
from factcheck.ui.components.claim_pane import claim_side
from factcheck.ui.components.keyboard import keyboard
from factcheck.ui.components.legend import review_keys
from factcheck.ui.components.queue import queue, window
from factcheck.ui.components.top_bar import top_bar
from factcheck.ui.review_hearing import handlers_at
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
    left, middle, right = st.columns([20, 43, 37], gap="small")
    with left:
        queue(place)
    with middle:
        article_pane(place)
    with right:
        claim_side(place)
    listed = window(place)
    order = [row.claim_id for row in listed]
    still = [row.claim_id for row in listed if place.is_open(row)]
    keys = review_keys(editor=desk.editor)
    keyboard(
        keys,
        handlers_at(place),
        order=order,
        still_open=still,
        claim=place.claim_id,
        offers=offers_at(place),
    )
