"""Claims: all of them, filtered, to look through, to act on at once, and for export."""

import streamlit as st

from factcheck.ui.bulk_acts import BulkActs
from factcheck.ui.components.bulk_form import bulk_confirmation, bulk_form
from factcheck.ui.components.claim_filters import Offered, claim_filter
from factcheck.ui.components.claims_table import claims_bar, claims_table
from factcheck.ui.components.keyboard import keyboard
from factcheck.ui.components.top_bar import top_bar
from factcheck.workflow.list_cases import list_articles
from factcheck.workflow.list_claims import list_claims, list_events
from factcheck.workflow.show_rules import show_rules
from factcheck.workflow.sign_in import list_reviewers


def claims_page() -> None:
    """Draw the page."""
    desk = top_bar("Claims")
    if desk is None:
        keyboard()
        return
    people = list_reviewers(desk.bench)
    offered = Offered(
        articles=list_articles(desk.bench, desk.case.id),
        reviewers=people,
        events=list_events(desk.bench, desk.case.id),
        editor=desk.editor,
        least=show_rules(desk.bench, desk.case.id).rules.confidence_shown,
    )
    found = list_claims(desk.bench, desk.case.id, claim_filter(offered), by=desk.by)
    acts = BulkActs(desk)
    bulk_confirmation(acts)
    bar = st.container(horizontal=True, gap="small", vertical_alignment="center")
    with bar:
        claims_bar(found)
    if not found.rows:
        st.caption("No claim passes the filters." if found.total else "No claims yet: see Import.")
    else:
        chosen = claims_table(found.rows, editor=desk.editor)
        with bar:
            bulk_form(acts.on(chosen or found.rows), people, chosen=bool(chosen))
    keyboard()
