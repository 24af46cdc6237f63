"""Move a claim along within a transaction, by hand or by what has become of it."""

from factcheck.domain.claim import StoredClaim
from factcheck.domain.guards import Judged, missing_for, missing_in
from factcheck.domain.record import ClaimRef
from factcheck.domain.status import Status
from factcheck.domain.wording import plain
from factcheck.errors import NotAllowed
from factcheck.workflow.acting import act
from factcheck.workflow.ports import Transaction, Workbench

UNTOUCHED = (Status.EXTRACTED, Status.TRIAGED, Status.ASSIGNED)
AT_WORK = (*UNTOUCHED, Status.RESEARCHING, Status.AWAITING_REPLY, Status.ON_HOLD)
BEFORE_AN_EDITOR = (Status.PROPOSED, Status.IN_REVIEW)


def judged(tx: Transaction, ref: ClaimRef) -> Judged:
    """Return the claim with all that was said of it."""
    of_claim = {"case_id": ref.case_id, "claim_id": ref.claim_id}
    return Judged(
        claim=tx.claims.get(ref.case_id, ref.claim_id),
        reviews=tuple(tx.reviews.where(**of_claim)),
        evidence=tuple(tx.evidence.where(**of_claim)),
        solo=tx.cases.get(ref.case_id).solo,
    )


def step(
    bench: Workbench, tx: Transaction, ref: ClaimRef, target: Status, *, by: str, why: str = ""
) -> StoredClaim:
    """Take one step of the table of transitions, if its guards hold."""
    standing = judged(tx, ref)
    claim = standing.claim
    there = plain(target)
    if claim.status is target:
        raise NotAllowed(f"move {claim.label} to ‘{there}’", ["nothing: it is there already"])
    if not claim.status.may_become(target):
        leads = [plain(status) for status in Status if claim.status.may_become(status)]
        onward = f"a step that leads there (from ‘{plain(claim.status)}’: {', '.join(leads)})"
        raise NotAllowed(f"move {claim.label} to ‘{there}’", [onward])
    missing = missing_for(standing, target, by=by, why=why)
    if missing:
        raise NotAllowed(f"move {claim.label} to ‘{there}’", missing)
    return moved(bench, tx, claim, target, by=by, why=why)


def moved(
    bench: Workbench,
    tx: Transaction,
    claim: StoredClaim,
    target: Status,
    *,
    by: str,
    why: str = "",
) -> StoredClaim:
    """Save the claim in its new status with what follows from it, and write it down."""
    now = bench.clock()
    follows: dict[str, object] = {"status": target, "changed_at": now}
    if target is Status.PROPOSED:
        follows |= {"proposed_by": claim.proposed_by or by, "approved_by": None}
    elif target is Status.APPROVED:
        follows |= {"approved_by": by}
    elif target in (Status.PUBLISHED, Status.CORRECTED):
        follows |= {"published_at": claim.published_at or now}
    elif target in AT_WORK:
        follows |= {"proposed_by": None, "approved_by": None, "dismissed_because": None}
    saved = tx.claims.put(claim.but(**follows))
    told = {"before": claim.status.value, "after": target.value, "why": why}
    tx.record(act(bench, claim.case_id, f"claim:{claim.id}", "moved", by=by, **told))
    return saved


def advance(bench: Workbench, tx: Transaction, ref: ClaimRef, *, by: str) -> StoredClaim:
    """Let the status follow what was saved: the everyday path asks for no button.

    A claim at work is proposed once nothing is missing in the verdict of `by`; one that is
    proposed is in review once a second reviewer has a verdict; one that lost what it was
    proposed on goes back to work.
    """
    standing = judged(tx, ref)
    claim = standing.claim
    own = next((r for r in standing.reviews if r.reviewer == by), None)
    if claim.status in AT_WORK:
        if own is not None and not missing_in(own, claim, standing.evidence):
            return moved(bench, tx, claim, Status.PROPOSED, by=by)
        if claim.status in UNTOUCHED:
            return moved(bench, tx, claim, Status.RESEARCHING, by=by)
    if claim.status in BEFORE_AN_EDITOR:
        proposed = next((r for r in standing.reviews if r.reviewer == claim.proposed_by), None)
        if missing_in(standing.review or proposed, claim, standing.evidence):
            why = "what it was proposed on has changed"
            return moved(bench, tx, claim, Status.RESEARCHING, by=by, why=why)
        second = own is not None and own.verdict is not None and by != claim.proposed_by
        if claim.status is Status.PROPOSED and second:
            return moved(bench, tx, claim, Status.IN_REVIEW, by=by)
    return claim
