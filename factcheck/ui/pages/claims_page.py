"""Claims: all of them, filtered, to look through, to act on at once, and for export."""

import streamlit as st

from factcheck.ui.bulk_acts import BulkActs
from factcheck.ui.components.bulk_form import bulk_form
from factcheck.ui.components.claims_table import claim_filter, claims_bar, claims_table
from factcheck.ui.components.keyboard import keyboard
from factcheck.ui.components.top_bar import top_bar
from factcheck.workflow.list_cases import show_case
from factcheck.workflow.list_claims import list_claims
from factcheck.workflow.show_rules import show_rules
from factcheck.workflow.sign_in import list_reviewers


def claims_page() -> None:
    """Draw the page."""
    desk = top_bar("Claims")
    if desk is None:
        keyboard()
        return
    overview = show_case(desk.bench, desk.case.id, by=desk.by)
    least = show_rules(desk.bench, desk.case.id).rules.confidence_shown
    articles = [line.article for line in overview.articles]
    wanted = claim_filter(articles, editor=desk.editor, least=least)
    found = list_claims(desk.bench, desk.case.id, wanted, by=desk.by)
    bar = st.container(horizontal=True, gap="small", vertical_alignment="center")
    with bar:
        claims_bar(found)
    if not found.rows:
        st.info("No claim passes the filters." if found.total else "No claims yet: see Import.")
    else:
        chosen = claims_table(found.rows, editor=desk.editor)
        rows = chosen or found.rows
        with bar:
            bulk_form(BulkActs(desk, rows), list_reviewers(desk.bench), chosen=bool(chosen))
    keyboard()
