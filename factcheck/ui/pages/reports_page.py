"""Reports: what leaves the house, what still bars it, and every format of it."""

from functools import partial

import streamlit as st

from factcheck.domain.report import ReportFormat
from factcheck.ui import address
from factcheck.ui.components.keyboard import keyboard
from factcheck.ui.components.report_changes import out_of_date, version_diff
from factcheck.ui.components.report_choice import report_choice
from factcheck.ui.components.report_preview import downloads, preview, publish_gate, try_write
from factcheck.ui.components.top_bar import top_bar
from factcheck.ui.kept_views import changes_of, report_of
from factcheck.ui.report_acts import file_name, freeze, gate, judged_rows, refused, told_or_said
from factcheck.workflow.publish_report import list_reports
from factcheck.workflow.show_gate import is_out_of_date


def reports_page() -> None:
    """Draw the page."""
    desk = top_bar("Reports")
    if desk is None:
        keyboard()
        return
    rows, compare = judged_rows(desk), partial(told_or_said, partial(changes_of, desk))
    versions = list_reports(desk.bench, desk.case.id)
    left, right = st.columns([2, 3], gap="medium")
    with left:
        wanted = report_choice(versions)
        write = partial(report_of, desk, wanted=wanted)
        downloads(write, name=file_name(desk, wanted), refused=refused(write))
        told = out_of_date(versions, compare)
        publish_gate(
            rows,
            versions,
            gate=gate(desk),
            editor=desk.editor,
            stale=not told and is_out_of_date(desk.bench, desk.case.id),
            on_freeze=lambda note: freeze(desk, note),
        )
        version_diff(versions, compare)
    with right:
        html = try_write(write, ReportFormat.HTML)
        if html is not None:
            preview(html)
    keyboard(handlers={"go": address.open_claim})
