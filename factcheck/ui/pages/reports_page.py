"""Reports: what leaves the house, what still bars it, and every format of it."""

from functools import partial

import streamlit as st

from factcheck.domain.report import ReportFormat
from factcheck.ui import address
from factcheck.ui.components.keyboard import keyboard
from factcheck.ui.components.report_changes import out_of_date, version_diff
from factcheck.ui.components.report_preview import downloads, preview, publish_gate, try_write
from factcheck.ui.components.top_bar import top_bar
from factcheck.ui.report_acts import (
    changed,
    file_name,
    freeze,
    gate,
    judged_rows,
    refused,
    written,
)
from factcheck.workflow.publish_report import list_reports
from factcheck.workflow.show_gate import is_out_of_date


def reports_page() -> None:
    """Draw the page."""
    desk = top_bar("Reports")
    if desk is None:
        keyboard()
        return
    rows, compare = judged_rows(desk), partial(changed, desk)
    left, right = st.columns([2, 3], gap="medium")
    with left:
        downloads(
            lambda wanted: written(desk, wanted), name=file_name(desk), refused=refused(desk)
        )
        versions = list_reports(desk.bench, desk.case.id)
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
        html = try_write(lambda wanted: written(desk, wanted), ReportFormat.HTML)
        if html is not None:
            preview(html)
    keyboard(handlers={"go": address.open_claim})
