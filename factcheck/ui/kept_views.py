"""Views of a whole case that stay in memory until it changes: a page is drawn at each key."""

import streamlit as st

from factcheck.domain.report import ReportFormat
from factcheck.reports.differences import Change
from factcheck.reports.place_parts import Places
from factcheck.ui.desk import Desk
from factcheck.ui.report_acts import Wanted, written
from factcheck.workflow.list_cases import changed_at
from factcheck.workflow.ports import Workbench
from factcheck.workflow.publish_report import compare_reports, report_stamp
from factcheck.workflow.show_consistency import ConsistencyView, show_consistency
from factcheck.workflow.show_places import show_places
from factcheck.workflow.show_rules import show_rules

KEPT = 4  # cases in memory
REPORTS = 12  # reports in memory: a page asks for two formats of one


def consistency_of(desk: Desk) -> ConsistencyView:
    """Return what the latest check found."""
    return _consistency(desk.case.id, stamp_of(desk), desk.bench)


def places_of(desk: Desk) -> Places:
    """Return the places that the case speaks of."""
    return _places(desk.case.id, stamp_of(desk), desk.bench)


def report_of(desk: Desk, report_format: ReportFormat, wanted: Wanted) -> bytes:
    """Return a report as it was last written, as long as it would be the same."""
    stamp = report_stamp(desk.bench, desk.case.id)
    return _report(desk.case.id, stamp, report_format, wanted, desk)


def changes_of(desk: Desk, before: int, after: int | None) -> tuple[Change, ...]:
    """Return what changed between two versions, null being now."""
    stamp = report_stamp(desk.bench, desk.case.id)
    return _changes(desk.case.id, stamp, before, after, desk.bench)


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


@st.cache_resource(max_entries=REPORTS, show_spinner="Writing the report …")
def _report(
    case_id: str,  # noqa: ARG001  # a key
    stamp: str,  # noqa: ARG001  # a key
    report_format: ReportFormat,
    wanted: Wanted,
    _desk: Desk,
) -> bytes:
    return written(_desk, report_format, wanted)


@st.cache_resource(max_entries=REPORTS, show_spinner=False)
def _changes(
    case_id: str,
    stamp: str,  # noqa: ARG001  # a key
    before: int,
    after: int | None,
    _bench: Workbench,
) -> tuple[Change, ...]:
    return compare_reports(_bench, case_id, before, after)
