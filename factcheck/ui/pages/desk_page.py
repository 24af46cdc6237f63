"""Desk: the cases, what waits for the reviewer, how far all are, and a newcomer's first steps."""

from collections.abc import Mapping
from functools import partial

import streamlit as st

from factcheck.ui import address, archive_acts, session
from factcheck.ui.components.case_archive import case_archive
from factcheck.ui.components.case_list import case_list
from factcheck.ui.components.case_overview import case_overview
from factcheck.ui.components.checklist import checklist
from factcheck.ui.components.history import history
from factcheck.ui.components.keyboard import keyboard
from factcheck.ui.components.my_queue import my_queue
from factcheck.ui.components.people_progress import people_progress
from factcheck.ui.components.places import places
from factcheck.ui.components.top_bar import top_bar
from factcheck.ui.kept_views import places_of
from factcheck.ui.report_acts import Wanted, file_name
from factcheck.workflow.list_cases import CaseOverview, case_lines, show_case
from factcheck.workflow.list_claims import ClaimFilter, list_claims, waiting_for
from factcheck.workflow.verify_history import show_history

LATEST = (20, 100)  # acts: a screen of them, or a day
MAPPED = 1500  # claims; of more the places are found when somebody asks for them
LATEST_KEY = "latest-acts"


def desk_page() -> None:
    """Draw the page."""
    desk = top_bar("Desk")
    if desk is None:
        keyboard()
        return
    latest = session.field(LATEST_KEY)
    latest = latest if isinstance(latest, int) else LATEST[0]
    overview = show_case(desk.bench, desk.case.id, by=desk.by, latest=latest)
    rows = list_claims(desk.bench, desk.case.id, ClaimFilter(gone=True), by=desk.by).rows
    left, right = st.columns([3, 2], gap="medium")
    with left:
        case_overview(overview, editor=desk.editor)
        people_progress(overview.people, by=desk.by)
        few = overview.summary.claims <= MAPPED
        places(partial(places_of, desk), case=desk.case.name, unfolded=few)
    with right:
        checklist(show_history(desk.bench, desk.case.id), by=desk.by)
        my_queue(waiting_for([row for row in rows if row.counts], by=desk.by), by=desk.by)
        case_list(case_lines(desk.bench), current=desk.case.id)
        case_archive(
            partial(archive_acts.archived, desk),
            name=file_name(desk, Wanted()),
            on_take_in=partial(archive_acts.take_in, desk),
        )
        _activity(overview, {row.claim_id: row.label for row in rows})
    acts = {"article": address.open_article, "go": address.open_claim, "case": address.open_case}
    keyboard(handlers=acts)


def _activity(overview: CaseOverview, names: Mapping[str, str]) -> None:
    st.segmented_control(
        "Latest work", LATEST, default=LATEST[0], required=True, key=LATEST_KEY, format_func=str
    )
    history(overview.activity, key="activity", names=names)
