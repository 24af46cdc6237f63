"""Say who works here; only a name is asked."""

from factcheck.domain.reviewer import NAME_LENGTH, Reviewer, reviewer_id
from factcheck.errors import UsageError
from factcheck.workflow.ports import Workbench


def sign_in(bench: Workbench, name: str) -> Reviewer:
    """Return the reviewer of this name, made known where new."""
    plain = " ".join(name.split())[:NAME_LENGTH]
    ident = reviewer_id(plain)
    if not ident:
        raise UsageError(f"cannot take {name!r} as a name", hint="expected at least one letter")
    with bench.store.write() as tx:
        known = tx.reviewers.find(ident)
        if known is not None:
            return known
        return tx.reviewers.put(Reviewer(id=ident, name=plain, created_at=bench.clock()))


def list_reviewers(bench: Workbench) -> list[Reviewer]:
    """Return who has worked here, by name."""
    with bench.store.read() as tx:
        return tx.reviewers.where()
