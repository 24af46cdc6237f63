"""Views of a whole case that stay in memory until it changes: a page is drawn at each key."""

import streamlit as st

from factcheck.reports.place_parts import Places
from factcheck.ui.desk import Desk
from factcheck.workflow.list_cases import changed_at
from factcheck.workflow.ports import Workbench
from factcheck.workflow.show_consistency import ConsistencyView, show_consistency
from factcheck.workflow.show_places import show_places
from factcheck.workflow.show_rules import show_rules

KEPT = 4  # cases in memory


def consistency_of(desk: Desk) -> ConsistencyView:
    """Return what the latest check found."""
    return _consistency(desk.case.id, stamp_of(desk), desk.bench)


def places_of(desk: Desk) -> Places:
    """Return the places that the case speaks of."""
    return _places(desk.case.id, stamp_of(desk), desk.bench)


def stamp_of(desk: Desk) -> str:
    """Return what changes whenever a view would show something else."""
    least = show_rules(desk.bench, desk.case.id).findings_shown
    return f"{changed_at(desk.bench, desk.case.id).isoformat()} {least:g}"


@st.cache_resource(max_entries=KEPT, show_spinner=False)
def _consistency(case_id: str, stamp: str, _bench: Workbench) -> ConsistencyView:  # noqa: ARG001  # a key
    return show_consistency(_bench, case_id)


@st.cache_resource(max_entries=KEPT, show_spinner=False)
def _places(case_id: str, stamp: str, _bench: Workbench) -> Places:  # noqa: ARG001  # a key
    return show_places(_bench, case_id)
