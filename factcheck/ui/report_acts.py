"""What the Reports page asks and does."""

import re
from collections.abc import Callable, Mapping, Sequence
from importlib.util import find_spec
from typing import NamedTuple

from factcheck.domain.record import ClaimRef
from factcheck.domain.report import ReportFormat
from factcheck.errors import FactcheckError
from factcheck.reports.claim_review import CANNOT
from factcheck.reports.differences import Change
from factcheck.reports.pdf_pages import HOW
from factcheck.ui import session
from factcheck.ui.desk import Desk
from factcheck.workflow.list_claims import list_claims
from factcheck.workflow.publish_report import publish_report, write_report
from factcheck.workflow.reveal_reviews import reveal_reviews
from factcheck.workflow.rows import ClaimRow
from factcheck.workflow.show_gate import GateLine, show_gate


def judged_rows(desk: Desk) -> tuple[ClaimRow, ...]:
    """Return the claims that somebody gave a verdict."""
    rows = list_claims(desk.bench, desk.case.id, by=desk.by).rows
    return tuple(row for row in rows if row.reviewed_by)


def reveal(desk: Desk, rows: Sequence[ClaimRow]) -> None:
    """See the verdicts of others on these claims; one's own are then no longer blind ones."""
    for row in rows:
        claim = ClaimRef(case_id=row.case_id, claim_id=row.claim_id)
        reveal_reviews(desk.bench, claim, by=desk.by)


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


Compare = Callable[[int, int | None], tuple[Change, ...]]


class Wanted(NamedTuple):
    """Hold which report is meant: null is how the case stands now."""

    version: int | None = None
    withhold: bool = False


def written(desk: Desk, report_format: ReportFormat, wanted: Wanted) -> bytes:
    """Return the report in a format."""
    version, withhold = wanted
    return write_report(
        desk.bench, desk.case.id, report_format, version=version, withhold=withhold
    )


def refused(write: Callable[[ReportFormat], bytes]) -> Mapping[ReportFormat, str]:
    """Return the formats that cannot be written of this case or here, each with the reason."""
    found = {}
    if find_spec("weasyprint") is None:
        found[ReportFormat.PDF] = f"WeasyPrint is not installed; {HOW}"
    try:
        write(ReportFormat.CLAIM_REVIEW)
    except FactcheckError as error:
        found[ReportFormat.CLAIM_REVIEW] = str(error).removeprefix(CANNOT)
    return found


def told_or_said(compare: Compare, before: int, after: int | None) -> tuple[Change, ...] | None:
    """Return what changed between two versions, null being now; null where they are not alike.

    What cannot be compared is told in the line that is shown and spoken.
    """
    try:
        return compare(before, after)
    except FactcheckError as error:
        session.say(str(error), wrong=True)
        return None


def file_name(desk: Desk, wanted: Wanted) -> str:
    """Return the name of a report's file, without its ending; a case may bear a victim's name."""
    case = re.sub(r"\W+", "-", desk.case.name.casefold()).strip("-") or "report"
    name = f"report-{desk.case.id}" if wanted.withhold else case
    return f"{name}-v{wanted.version}" if wanted.version else name
