"""What the Reports page asks and does."""

import re
from collections.abc import Mapping
from importlib.util import find_spec

from factcheck.domain.report import ReportFormat
from factcheck.errors import FactcheckError
from factcheck.reports.claim_review import CANNOT
from factcheck.reports.differences import Change
from factcheck.reports.pdf_pages import HOW
from factcheck.ui import session
from factcheck.ui.desk import Desk
from factcheck.workflow.list_claims import list_claims
from factcheck.workflow.publish_report import compare_reports, publish_report, write_report
from factcheck.workflow.rows import ClaimRow
from factcheck.workflow.show_gate import GateLine, show_gate


def judged_rows(desk: Desk) -> tuple[ClaimRow, ...]:
    """Return the claims that somebody gave a verdict."""
    rows = list_claims(desk.bench, desk.case.id, by=desk.by).rows
    return tuple(row for row in rows if row.reviewed_by)


def gate(desk: Desk) -> Mapping[str, GateLine]:
    """Return what each verdict needs for its next step towards publication."""
    return show_gate(desk.bench, desk.case.id, by=desk.by)


def freeze(desk: Desk, note: str) -> None:
    """Freeze the report as a version."""
    try:
        version = publish_report(desk.bench, desk.case.id, by=desk.by, note=note)
    except FactcheckError as error:
        session.say(str(error), wrong=True)
        return
    session.say(f"✓ version {version.number} frozen{' as a draft' if version.draft else ''}")


def written(desk: Desk, report_format: ReportFormat, version: int | None = None) -> bytes:
    """Return the report of the case as it stands now, or as a version was frozen."""
    return write_report(desk.bench, desk.case.id, report_format, version=version)


def refused(desk: Desk) -> Mapping[ReportFormat, str]:
    """Return the formats that cannot be written of this case or here, each with the reason."""
    found = {}
    if find_spec("weasyprint") is None:
        found[ReportFormat.PDF] = f"WeasyPrint is not installed; {HOW}"
    try:
        written(desk, ReportFormat.CLAIM_REVIEW)
    except FactcheckError as error:
        found[ReportFormat.CLAIM_REVIEW] = str(error).removeprefix(CANNOT)
    return found


def changed(desk: Desk, before: int, after: int | None) -> tuple[Change, ...] | None:
    """Return what changed between two versions, null being now; null where they are not alike.

    What cannot be compared is told in the line that is shown and spoken.
    """
    try:
        return compare_reports(desk.bench, desk.case.id, before, after)
    except FactcheckError as error:
        session.say(str(error), wrong=True)
        return None


def file_name(desk: Desk) -> str:
    """Return the name of a report's file, without its ending."""
    return re.sub(r"\W+", "-", desk.case.name.casefold()).strip("-") or "report"
