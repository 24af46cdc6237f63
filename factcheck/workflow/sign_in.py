"""Say who works here; only a name is asked."""

from factcheck.domain.reviewer import NAME_LENGTH, Reviewer, reviewer_id
from factcheck.errors import AlreadyThere, UsageError
from factcheck.workflow.acting import act
from factcheck.workflow.ports import Transaction, Workbench

DESK = ""  # who works here is no matter of one case


def sign_in(bench: Workbench, name: str) -> Reviewer:
    """Return the reviewer of this name, or who once had it; made known where new."""
    plain = _plain(name)
    with bench.store.read() as tx:
        known = _known(tx, plain)
    if known is not None:
        return known
    with bench.store.write() as tx:
        again = _known(tx, plain)  # somebody may have come in between
        fresh = Reviewer(id=reviewer_id(plain), name=plain, created_at=bench.clock())
        return again or tx.reviewers.put(fresh)


def find_reviewer(bench: Workbench, name: str) -> Reviewer | None:
    """Return who has this name, or once had it; null where nobody does."""
    with bench.store.read() as tx:
        return _known(tx, " ".join(name.split())[:NAME_LENGTH])


def rename_reviewer(bench: Workbench, reviewer: str, name: str) -> Reviewer:
    """Give a reviewer another name; what they did stays theirs, and the old name finds them too.

    AlreadyThere where the name is, or once was, somebody else's.
    """
    plain = _plain(name)
    with bench.store.write() as tx:
        before = tx.reviewers.get(reviewer)
        holder = _known(tx, plain)
        if holder is not None and holder.id != reviewer:
            raise AlreadyThere("reviewer", plain)
        if before.name == plain:
            return before
        told = {"before": before.name, "after": plain}
        tx.record(act(bench, DESK, f"reviewer:{reviewer}", "renamed", by=reviewer, **told))
        return tx.reviewers.put(before.but(name=plain))


def list_reviewers(bench: Workbench) -> list[Reviewer]:
    """Return who has worked here, by name."""
    with bench.store.read() as tx:
        return tx.reviewers.where()


def _plain(name: str) -> str:
    plain = " ".join(name.split())[:NAME_LENGTH]
    if not reviewer_id(plain):
        raise UsageError(f"cannot take {name!r} as a name", hint="expected at least one letter")
    return plain


def _known(tx: Transaction, name: str) -> Reviewer | None:
    """Return who has this name now, else who was first known by it."""
    ident = reviewer_id(name)
    renamed = next((r for r in tx.reviewers.where() if reviewer_id(r.name) == ident), None)
    return renamed or tx.reviewers.find(ident)
