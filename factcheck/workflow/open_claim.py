"""Let two people on one claim see each other."""

from factcheck.domain.lease import LEASE, Lease
from factcheck.domain.record import ClaimRef
from factcheck.workflow.ports import Workbench


def open_claim(bench: Workbench, claim: ClaimRef, *, by: str) -> list[Lease]:
    """Say that `by` has the claim open (call again to renew); return who else has."""
    now = bench.clock()
    with bench.store.write() as tx:
        before = tx.leases.find(claim.case_id, claim.claim_id, by)
        lease = Lease(
            case_id=claim.case_id,
            claim_id=claim.claim_id,
            reviewer=by,
            until=now + LEASE,
            version=before.version if before else 0,
        )
        tx.leases.put(lease)
        leases = tx.leases.where(case_id=claim.case_id, claim_id=claim.claim_id)
    return [other for other in leases if other.reviewer != by and other.holds(now)]


def close_claim(bench: Workbench, claim: ClaimRef, *, by: str) -> None:
    """Say that `by` has left the claim."""
    with bench.store.write() as tx:
        tx.leases.remove(claim.case_id, claim.claim_id, by)


def present(bench: Workbench, case_id: str) -> list[Lease]:
    """Return who has which claim of the case open now."""
    now = bench.clock()
    with bench.store.read() as tx:
        return [lease for lease in tx.leases.where(case_id=case_id) if lease.holds(now)]
