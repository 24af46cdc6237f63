"""Keep the first verdict from the second reviewer until the second is in."""

from collections.abc import Iterable

from factcheck.domain.case import Case
from factcheck.domain.status import Status
from factcheck.workflow.rows import ClaimRow

DECIDED = frozenset(s for s in Status if s is Status.APPROVED or s.public)


def is_blind(case: Case, status: Status, *, by: str, reviewed_by: tuple[str, ...]) -> bool:
    """Tell whether `by` may not yet see what others found.

    Nobody is blind on a desk of one, in the demo (a visitor is to see what was done), without a
    name, or once the verdict is decided.
    """
    free = case.solo or case.demo or not by or status in DECIDED
    return not free and by not in reviewed_by and bool(reviewed_by)


def blinded(rows: Iterable[ClaimRow], case: Case, *, by: str) -> list[ClaimRow]:
    """Return the rows with the verdicts left out that `by` may not yet see."""
    return [
        row._replace(verdict="", disagree=False)
        if row.reviewed_by
        and is_blind(case, Status(row.status), by=by, reviewed_by=row.reviewed_by)
        else row
        for row in rows
    ]
