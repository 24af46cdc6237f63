"""Consistency: where the articles of a case agree and where they do not."""

import streamlit as st

from factcheck.ui import address
from factcheck.ui.acting import guarded
from factcheck.ui.components.findings_list import findings_list
from factcheck.ui.components.keyboard import keyboard
from factcheck.ui.components.matrix import matrix
from factcheck.ui.components.over_time import over_time
from factcheck.ui.components.top_bar import top_bar
from factcheck.workflow.check_consistency import check_consistency
from factcheck.workflow.show_consistency import show_consistency


def consistency_page() -> None:
    """Draw the page."""
    desk = top_bar("Consistency")
    if desk is None:
        keyboard()
        return
    view = show_consistency(desk.bench, desk.case.id)
    check = guarded(lambda: check_consistency(desk.bench, desk.case.id, by=desk.by, afresh=True))
    st.button("Check again", key="check", on_click=check)
    findings, table, moving = st.tabs(["Findings", "Side by side", "Over time"])
    with findings:
        findings_list(view.findings, desk)
    with table:
        matrix(view.matrix, view.articles)
    with moving:
        over_time(view.slots, view.articles, view.origins)
    keyboard(handlers={"go": address.open_claim})
