"""Move the work on a claim, and say in whose hands it is."""

from collections.abc import Callable

from factcheck.domain.claim import StoredClaim
from factcheck.domain.record import ClaimRef
from factcheck.domain.status import DismissReason, Status
from factcheck.errors import Conflict, NotAllowed
from factcheck.workflow.acting import act, once
from factcheck.workflow.holding import refuse_taken_over
from factcheck.workflow.ports import Transaction, Workbench
from factcheck.workflow.stepping import step

ASSIGNED = "assigned"  # the act of who puts a claim in somebody's hands


def change_status(
    bench: Workbench,
    claim: ClaimRef,
    target: Status,
    *,
    by: str,
    seen: int,
    why: str = "",
    key: str = "",
) -> StoredClaim:
    """Take one step; NotAllowed with what is missing where a guard or the table forbids it."""
    done = once(f"status {target}", by, key)

    def move(tx: Transaction, stored: StoredClaim) -> StoredClaim:
        return step(bench, tx, stored.ref, target, by=by, why=why)

    return once_as_seen(bench, claim, move, by=by, seen=seen, key=done)


def take_claim(
    bench: Workbench, claim: ClaimRef, *, by: str, seen: int, key: str = ""
) -> StoredClaim:
    """Put the claim in the hands of `by`; NotAllowed while another has it."""

    def take(tx: Transaction, stored: StoredClaim) -> StoredClaim:
        if stored.assignee not in (None, by):
            raise NotAllowed(f"take {stored.label}", [f"its release by {stored.assignee}"])
        return hand_over(bench, tx, stored, by, by=by)

    return once_as_seen(bench, claim, take, by=by, seen=seen, key=once("take", by, key))


def release_claim(
    bench: Workbench, claim: ClaimRef, *, by: str, seen: int, key: str = ""
) -> StoredClaim:
    """Let go of a claim that `by` has."""

    def release(tx: Transaction, stored: StoredClaim) -> StoredClaim:
        if stored.assignee != by:
            raise NotAllowed(f"release {stored.label}", ["having it"])
        return hand_over(bench, tx, stored, None, by=by)

    return once_as_seen(bench, claim, release, by=by, seen=seen, key=once("release", by, key))


def assign_claim(
    bench: Workbench,
    claim: ClaimRef,
    reviewer: str | None,
    *,
    by: str,
    seen: int,
    key: str = "",
) -> StoredClaim:
    """Put the claim in somebody's hands, whoever has it; null: in nobody's."""

    def assign(tx: Transaction, stored: StoredClaim) -> StoredClaim:
        if reviewer is not None:
            tx.reviewers.get(reviewer)
        return hand_over(bench, tx, stored, reviewer, by=by)

    return once_as_seen(bench, claim, assign, by=by, seen=seen, key=once("assign", by, key))


def dismiss_claim(
    bench: Workbench,
    claim: ClaimRef,
    because: DismissReason,
    *,
    by: str,
    seen: int,
    why: str = "",
    key: str = "",
) -> StoredClaim:
    """Decide not to pursue the claim; `because` is reason enough."""

    def do(tx: Transaction, stored: StoredClaim) -> StoredClaim:
        return dismiss(bench, tx, stored, because, by=by, why=why)

    return once_as_seen(bench, claim, do, by=by, seen=seen, key=once("dismiss", by, key))


def once_as_seen(
    bench: Workbench,
    claim: ClaimRef,
    do: Callable[[Transaction, StoredClaim], StoredClaim],
    *,
    by: str,
    seen: int,
    key: str,
) -> StoredClaim:
    """Do it to the claim that was on screen, unless it was done under this key before."""
    with bench.store.write() as tx:
        if tx.done(key) is not None:
            return tx.claims.get(claim.case_id, claim.claim_id)
        refuse_taken_over(bench, tx, claim, by=by)
        saved = do(tx, as_seen(tx, claim, seen))
        tx.remember(key, saved.id)
        return saved


def as_seen(tx: Transaction, claim: ClaimRef, seen: int) -> StoredClaim:
    """Return the claim if it is still the version that was on screen, else raise Conflict."""
    stored = tx.claims.get(claim.case_id, claim.claim_id)
    if stored.version != seen:
        yours = stored.model_copy(update={"version": seen})
        raise Conflict(f"claim {stored.label}", yours=yours, theirs=stored)
    return stored


def dismiss(
    bench: Workbench,
    tx: Transaction,
    stored: StoredClaim,
    because: DismissReason,
    *,
    by: str,
    why: str = "",
) -> StoredClaim:
    """Dismiss a claim within a transaction."""
    reason = f"{because.value}: {why}" if why else because.value
    moved = step(bench, tx, stored.ref, Status.DISMISSED, by=by, why=reason)
    return tx.claims.put(moved.but(dismissed_because=because))


def hand_over(
    bench: Workbench, tx: Transaction, stored: StoredClaim, reviewer: str | None, *, by: str
) -> StoredClaim:
    """Put a claim in somebody's hands within a transaction; null: in nobody's."""
    if stored.assignee == reviewer:
        return stored
    status = stored.status
    if reviewer is not None and status in (Status.EXTRACTED, Status.TRIAGED):
        status = Status.ASSIGNED
    elif reviewer is None and status is Status.ASSIGNED:
        status = Status.TRIAGED
    told = {"before": stored.assignee or "", "after": reviewer or ""}
    saved = tx.claims.put(stored.but(assignee=reviewer, status=status, changed_at=bench.clock()))
    tx.record(act(bench, stored.case_id, f"claim:{stored.id}", ASSIGNED, by=by, **told))
    return saved
