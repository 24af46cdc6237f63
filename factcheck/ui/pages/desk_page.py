"""Desk: the case at a glance, and the first steps of a newcomer."""

import streamlit as st

from factcheck.ui import address
from factcheck.ui.components.case_overview import case_overview
from factcheck.ui.components.checklist import checklist
from factcheck.ui.components.history import history
from factcheck.ui.components.keyboard import keyboard
from factcheck.ui.components.places import places
from factcheck.ui.components.top_bar import top_bar
from factcheck.workflow.list_cases import show_case
from factcheck.workflow.list_claims import ClaimFilter, list_claims
from factcheck.workflow.show_places import show_places
from factcheck.workflow.verify_history import show_history


def desk_page() -> None:
    """Draw the page."""
    desk = top_bar("Desk")
    if desk is None:
        keyboard()
        return
    overview = show_case(desk.bench, desk.case.id, by=desk.by)
    left, right = st.columns([3, 2], gap="medium")
    with left:
        case_overview(overview, editor=desk.editor)
        places(show_places(desk.bench, desk.case.id), case=desk.case.name)
    with right:
        checklist(show_history(desk.bench, desk.case.id), by=desk.by)
        st.caption("Latest work")
        claims = list_claims(desk.bench, desk.case.id, ClaimFilter(gone=True)).rows
        names = {row.claim_id: row.label for row in claims}
        history(overview.activity, key="activity", names=names)
    keyboard(handlers={"article": address.open_article, "go": address.open_claim})
