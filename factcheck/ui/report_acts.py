"""What the Reports page asks and does."""

import re
from collections.abc import Mapping, Sequence

from factcheck.domain.record import ClaimRef
from factcheck.domain.report import ReportFormat
from factcheck.domain.status import Status
from factcheck.errors import FactcheckError
from factcheck.reports.differences import Change
from factcheck.ui import session
from factcheck.ui.desk import Desk
from factcheck.workflow.list_claims import list_claims
from factcheck.workflow.publish_report import compare_reports, publish_report, write_report
from factcheck.workflow.rows import ClaimRow
from factcheck.workflow.show_article import show_claim


def judged_rows(desk: Desk) -> tuple[ClaimRow, ...]:
    """Return the claims that somebody gave a verdict."""
    rows = list_claims(desk.bench, desk.case.id, by=desk.by).rows
    return tuple(row for row in rows if row.reviewed_by)


def lacking(desk: Desk, rows: Sequence[ClaimRow]) -> Mapping[str, Sequence[str]]:
    """Return what each verdict needs for its next step towards publication."""
    return {row.claim_id: _needs(desk, row) for row in rows if not Status(row.status).public}


def _needs(desk: Desk, row: ClaimRow) -> Sequence[str]:
    card = show_claim(desk.bench, ClaimRef(case_id=row.case_id, claim_id=row.claim_id), by=desk.by)
    way = (Status.PROPOSED, Status.APPROVED, Status.PUBLISHED)
    following = next((step for step in way if step in card.steps), None)
    return [str(m) for m in card.steps[following]] if following else []


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
