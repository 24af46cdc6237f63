"""Reports: what leaves the house, what still bars it, and every format of it."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from factcheck.domain.report import ReportFormat, ReportVersion
from factcheck.ui import address
from factcheck.ui.acting import guarded
from factcheck.ui.components.keyboard import keyboard
from factcheck.ui.components.report_changes import out_of_date, version_diff
from factcheck.ui.components.report_choice import report_choice
from factcheck.ui.components.report_preview import (
    Write,
    downloads,
    preview,
    publish_gate,
    try_write,
    veil,
)
from factcheck.ui.components.top_bar import top_bar
from factcheck.ui.desk import Desk
from factcheck.ui.kept_views import changes_of, report_of
from factcheck.ui.report_acts import (
    file_name,
    freeze,
    gate,
    judged_rows,
    refused,
    reveal,
    told_or_said,
)
from factcheck.workflow.publish_report import list_reports
from factcheck.workflow.reveal_reviews import hidden_from
from factcheck.workflow.show_gate import is_out_of_date


def reports_page() -> None:
    """Draw the page."""
    desk = top_bar("Reports")
    if desk is None:
        keyboard()
        return
    versions = list_reports(desk.bench, desk.case.id)
    compare = partial(told_or_said, partial(changes_of, desk))
    hidden = hidden_from(desk.bench, desk.case.id, by=desk.by)
    left, right = st.columns([2, 3], gap="medium")
    with left:
        write = None if hidden else _files(desk, versions)
        told = () if hidden else out_of_date(versions, compare)
        publish_gate(
            judged_rows(desk),
            versions,
            gate=gate(desk),
            editor=desk.editor,
            stale=not told and is_out_of_date(desk.bench, desk.case.id),
            on_freeze=lambda note: freeze(desk, note),
        )
        if not hidden:
            version_diff(versions, compare)
    with right:
        if write is None:
            veil([row.label for row in hidden], on_lift=guarded(lambda: reveal(desk, hidden)))
        elif (html := try_write(write, ReportFormat.HTML)) is not None:
            preview(html)
    keyboard(handlers={"go": address.open_claim})


def _files(desk: Desk, versions: Sequence[ReportVersion]) -> Write:
    """Draw the choice of a report and its downloads, and return what writes it."""
    wanted = report_choice(versions)
    write = partial(report_of, desk, wanted=wanted)
    downloads(write, name=file_name(desk, wanted), refused=refused(write))
    return write
