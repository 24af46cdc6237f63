"""What the Reports page asks and does."""

import re
from collections.abc import Mapping

from factcheck.domain.report import ReportFormat
from factcheck.errors import FactcheckError
from factcheck.ui import session
from factcheck.ui.desk import Desk
from factcheck.workflow.list_claims import list_claims
from factcheck.workflow.publish_report import publish_report, write_report
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


def written(desk: Desk, report_format: ReportFormat) -> bytes:
    """Return the report of the case as it stands now."""
    return write_report(desk.bench, desk.case.id, report_format)


def file_name(desk: Desk) -> str:
    """Return the name of a report's file, without its ending."""
    return re.sub(r"\W+", "-", desk.case.name.casefold()).strip("-") or "report"
