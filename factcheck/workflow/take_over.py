"""Take a claim over from who has it: asked for by name, written down, told to who had it."""

from datetime import datetime

from factcheck.domain.claim import StoredClaim
from factcheck.domain.history import HistoryEntry
from factcheck.domain.lease import LEASE, Lease, holder_of
from factcheck.domain.record import ClaimRef, Value
from factcheck.errors import NotAllowed
from factcheck.workflow.acting import act, once
from factcheck.workflow.change_status import ASSIGNED, hand_over
from factcheck.workflow.ports import Transaction, Workbench

TAKEN_OVER = "taken over"


class Held(Value):
    """Hold who has a claim and since when; `here`: they have it open just now."""

    reviewer: str
    since: datetime | None
    here: bool


def held_by(bench: Workbench, claim: ClaimRef) -> Held | None:
    """Return who has the claim: who has it open first, else in whose hands it is."""
    with bench.store.read() as tx:
        return _held(tx, claim, tx.claims.get(claim.case_id, claim.claim_id), bench.clock())


def take_over(
    bench: Workbench, claim: ClaimRef, *, by: str, whom: str, key: str = ""
) -> StoredClaim:
    """Take the claim from `whom`, who was named when it was asked for.

    It comes into the hands of `by` if it was in theirs. They are told at their next act, which
    saves nothing then and loses nothing typed. NotAllowed where it is not theirs any more.
    """
    done = once(TAKEN_OVER, by, key)
    with bench.store.write() as tx:
        stored = tx.claims.get(claim.case_id, claim.claim_id)
        if tx.done(done) is not None:
            return stored
        now = bench.clock()
        held = _held(tx, claim, stored, now)
        if held is None or held.reviewer == by or held.reviewer != whom:
            now_with = held.reviewer if held else "nobody"
            raise NotAllowed(f"take {stored.label} over", [f"{whom} having it: {now_with} has it"])
        tx.remember(done, stored.id)
        _hand_on(tx, claim, whom, to=by, now=now)
        told = {"before": whom, "after": by}
        tx.record(act(bench, claim.case_id, f"claim:{stored.id}", TAKEN_OVER, by=by, **told))
        return hand_over(bench, tx, stored, by, by=by) if stored.assignee == whom else stored


def _held(tx: Transaction, claim: ClaimRef, stored: StoredClaim, now: datetime) -> Held | None:
    leases = tx.leases.where(case_id=claim.case_id, claim_id=claim.claim_id)
    lease = holder_of(leases, now)
    if lease is not None:
        return Held(reviewer=lease.reviewer, since=lease.held_since, here=True)
    if stored.assignee is None:
        return None
    told = tx.history(claim.case_id, subject=f"claim:{claim.claim_id}")
    return Held(reviewer=stored.assignee, since=_given(told, stored.assignee), here=False)


def _given(told: list[HistoryEntry], assignee: str) -> datetime | None:
    return next(
        (e.at for e in reversed(told) if (e.action, e.after) == (ASSIGNED, assignee)), None
    )


def _hand_on(tx: Transaction, claim: ClaimRef, whom: str, *, to: str, now: datetime) -> None:
    """Let the lease of `to` hold the claim, and that of `whom` tell who took it."""
    key = (claim.case_id, claim.claim_id)
    lost = tx.leases.find(*key, whom)
    if lost is not None:
        tx.leases.put(lost.but(taken_by=to, taken_at=now))
    fresh = Lease(**dict(claim), reviewer=to, until=now)
    own = tx.leases.find(*key, to) or fresh
    since = own.since if own.holds(now) else now
    tx.leases.put(own.but(until=now + LEASE, since=since, taken_by=None, taken_at=now))
