"""Approve and publish verdicts."""

from factcheck.domain.claim import StoredClaim
from factcheck.domain.record import ClaimRef
from factcheck.domain.status import Status
from factcheck.workflow.acting import once
from factcheck.workflow.change_status import change_status, once_as_seen
from factcheck.workflow.ports import Transaction, Workbench
from factcheck.workflow.stepping import step


def approve_verdict(
    bench: Workbench, claim: ClaimRef, *, by: str, seen: int, key: str = ""
) -> StoredClaim:
    """Approve the verdict that stands; not by who proposed it, but on a desk of one."""
    return change_status(bench, claim, Status.APPROVED, by=by, seen=seen, key=key)


def publish_verdict(
    bench: Workbench, claim: ClaimRef, *, by: str, seen: int, note: str = "", key: str = ""
) -> StoredClaim:
    """Publish an approved verdict; if it was public before this is a correction, with a note."""

    def publish(tx: Transaction, stored: StoredClaim) -> StoredClaim:
        again = stored.published_at is not None
        target = Status.CORRECTED if again else Status.PUBLISHED
        return step(bench, tx, claim, target, by=by, why=note)

    return once_as_seen(bench, claim, publish, by=by, seen=seen, key=once("publish", by, key))
