"""Let two people on one claim see each other."""

from factcheck.domain.lease import LEASE, Lease
from factcheck.domain.record import ClaimRef
from factcheck.workflow.ports import Workbench


def open_claim(bench: Workbench, claim: ClaimRef, *, by: str) -> list[Lease]:
    """Say that `by` has the claim open (call again to renew); return who else has."""
    now = bench.clock()
    with bench.store.write() as tx:
        before = tx.leases.find(claim.case_id, claim.claim_id, by)
        version = before.version if before else 0
        fresh = Lease(**dict(claim), reviewer=by, until=now, since=now, version=version)
        still = before if before and before.holds(now) else fresh
        tx.leases.put(still.but(until=now + LEASE))
        leases = tx.leases.where(case_id=claim.case_id, claim_id=claim.claim_id)
    return [other for other in leases if other.reviewer != by and other.holds(now)]


def close_claim(bench: Workbench, claim: ClaimRef, *, by: str) -> None:
    """Say that `by` has left the claim."""
    with bench.store.write() as tx:
        tx.leases.remove(claim.case_id, claim.claim_id, by)


def own_lease(bench: Workbench, claim: ClaimRef, *, by: str) -> Lease | None:
    """Return the lease that `by` has on the claim now; it says who took it over, if one did."""
    with bench.store.read() as tx:
        lease = tx.leases.find(claim.case_id, claim.claim_id, by)
    return lease if lease and lease.holds(bench.clock()) else None


def present(bench: Workbench, case_id: str) -> list[Lease]:
    """Return who has which claim of the case open now."""
    now = bench.clock()
    with bench.store.read() as tx:
        return [lease for lease in tx.leases.where(case_id=case_id) if lease.holds(now)]
