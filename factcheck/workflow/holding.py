"""Tell who lost a claim to another that they did, at their next act."""

from factcheck.domain.record import ClaimRef
from factcheck.errors import TakenOver
from factcheck.workflow.ports import Transaction, Workbench


def refuse_taken_over(bench: Workbench, tx: Transaction, claim: ClaimRef, *, by: str) -> None:
    """Raise TakenOver where the claim that `by` has open was taken over by somebody else.

    Whoever has it not open, or only looks on, is free: a second review needs no leave.
    """
    lease = tx.leases.find(claim.case_id, claim.claim_id, by)
    if lease is None or lease.taken_by is None or not lease.holds(bench.clock()):
        return
    label = tx.claims.get(claim.case_id, claim.claim_id).label
    theirs = tx.leases.find(claim.case_id, claim.claim_id, lease.taken_by)
    at = f"{lease.taken_at:%H:%M} UTC" if lease.taken_at else ""
    raise TakenOver(label, whom=lease.taken_by, at=at, yours=lease, theirs=theirs)
