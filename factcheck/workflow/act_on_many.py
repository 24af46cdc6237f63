"""Act on many claims at once: what was on screen when it was asked for, and nothing else."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from factcheck.domain.claim import StoredClaim
from factcheck.domain.record import ClaimRef, Value
from factcheck.domain.status import DismissReason, Status
from factcheck.errors import Conflict, NotAllowed, NotFound, UsageError
from factcheck.workflow.acting import once
from factcheck.workflow.change_status import as_seen, dismiss, hand_over
from factcheck.workflow.ports import Transaction, Workbench
from factcheck.workflow.stepping import step

Seen = Mapping[str, int]  # the version on screen of each claim, by id, in the order shown


class DoneToMany(Value):
    """Hold the claims that were changed, and a sentence for each that could not be."""

    done: tuple[StoredClaim, ...] = ()
    refused: tuple[str, ...] = ()


def assign_many(
    bench: Workbench, case_id: str, seen: Seen, reviewer: str | None, *, by: str, key: str = ""
) -> DoneToMany:
    """Put the claims in somebody's hands, whoever has them; null: in nobody's."""
    with bench.store.write() as tx:
        if reviewer is not None:
            tx.reviewers.get(reviewer)
        done = once("assign many", by, key)
        return _each(tx, case_id, seen, lambda c: hand_over(bench, tx, c, reviewer, by=by), done)


def dismiss_many(
    bench: Workbench,
    case_id: str,
    seen: Seen,
    because: DismissReason,
    *,
    by: str,
    why: str = "",
    key: str = "",
) -> DoneToMany:
    """Decide not to pursue the claims."""
    with bench.store.write() as tx:

        def do(claim: StoredClaim) -> StoredClaim:
            return dismiss(bench, tx, claim, because, by=by, why=why)

        return _each(tx, case_id, seen, do, once("dismiss many", by, key))


def move_many(
    bench: Workbench,
    case_id: str,
    seen: Seen,
    target: Status,
    *,
    by: str,
    why: str = "",
    key: str = "",
) -> DoneToMany:
    """Take one step with each claim whose guards hold."""
    with bench.store.write() as tx:

        def do(claim: StoredClaim) -> StoredClaim:
            return step(bench, tx, claim.ref, target, by=by, why=why)

        return _each(tx, case_id, seen, do, once(f"move many {target}", by, key))


def deal_claims(
    bench: Workbench,
    case_id: str,
    seen: Seen,
    reviewers: Sequence[str],
    *,
    by: str,
    key: str = "",
) -> DoneToMany:
    """Deal the claims out in turn, the most worth checking first; who has least gets the next.

    What somebody holds of the case and has not finished counts.
    """
    people = list(dict.fromkeys(reviewers))
    if not people:
        raise UsageError("cannot deal claims to nobody", hint="name one reviewer or more")
    with bench.store.write() as tx:
        for person in people:
            tx.reviewers.get(person)
        hands = Counter({p: _in_hand(tx, case_id, p) for p in people})
        worth = {row.claim_id: row.worthiness for row in tx.claim_rows(case_id)}
        best_first = sorted(seen, key=lambda c: -worth.get(c, 0))

        def deal(claim: StoredClaim) -> StoredClaim:
            person = min(people, key=lambda p: (hands[p], people.index(p)))
            hands[person] += 1
            return hand_over(bench, tx, claim, person, by=by)

        dealt = {c: seen[c] for c in best_first}
        return _each(tx, case_id, dealt, deal, once("deal", by, key))


def _in_hand(tx: Transaction, case_id: str, reviewer: str) -> int:
    held = tx.claims.where(case_id=case_id, assignee=reviewer)
    return sum(claim.status.open for claim in held)


def _each(
    tx: Transaction,
    case_id: str,
    seen: Seen,
    do: Callable[[StoredClaim], StoredClaim],
    key: str,
) -> DoneToMany:
    """Do it to each claim that is still as it was seen; what is refused changes nothing."""
    if (before := tx.done(key)) is not None:
        return DoneToMany(done=tuple(tx.claims.get(case_id, c) for c in before.split()))
    done: list[StoredClaim] = []
    refused: list[str] = []
    for ident, version in seen.items():
        try:
            stored = as_seen(tx, ClaimRef(case_id=case_id, claim_id=ident), version)
            done.append(do(stored))
        except (NotAllowed, NotFound, Conflict) as error:
            refused.append(str(error))
    tx.remember(key, " ".join(claim.id for claim in done))
    return DoneToMany(done=tuple(done), refused=tuple(refused))
