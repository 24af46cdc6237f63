"""Approve and publish verdicts."""

from factcheck.domain.claim import StoredClaim
from factcheck.domain.record import ClaimRef
from factcheck.domain.status import Status
from factcheck.workflow.change_status import as_seen, change_status
from factcheck.workflow.ports import Workbench
from factcheck.workflow.stepping import step


def approve_verdict(bench: Workbench, claim: ClaimRef, *, by: str, seen: int) -> StoredClaim:
    """Approve the verdict that stands; not by who proposed it, but on a desk of one."""
    return change_status(bench, claim, Status.APPROVED, by=by, seen=seen)


def publish_verdict(
    bench: Workbench, claim: ClaimRef, *, by: str, seen: int, note: str = ""
) -> StoredClaim:
    """Publish an approved verdict; if it was public before this is a correction, with a note."""
    with bench.store.write() as tx:
        stored = as_seen(tx, claim, seen)
        again = stored.published_at is not None
        target = Status.CORRECTED if again else Status.PUBLISHED
        return step(bench, tx, claim, target, by=by, why=note)
