"""Give a verdict on a claim."""

from factcheck.domain.claim import StoredClaim
from factcheck.domain.guards import Missing, missing_in
from factcheck.domain.record import ClaimRef, Value
from factcheck.domain.review import Review, ReviewText, disagree
from factcheck.domain.status import Status
from factcheck.errors import NotAllowed
from factcheck.workflow.acting import act, once
from factcheck.workflow.ports import Transaction, Workbench
from factcheck.workflow.save_draft import forget_draft
from factcheck.workflow.stepping import advance, judged

REVEALED = "revealed"  # the act of somebody who looked at the others' verdicts first


class Reviewed(Value):
    """Hold the saved review, the claim after it, and what it still lacks to be proposed."""

    review: Review
    claim: StoredClaim
    missing: tuple[Missing, ...] = ()


def review_claim(
    bench: Workbench, claim: ClaimRef, text: ReviewText, *, by: str, seen: int, key: str = ""
) -> Reviewed:
    """Save one reviewer's review; `seen` is the version of it that was on screen, 0 if none.

    The claim moves along: into work, then to proposed as soon as nothing is missing, and to
    in_review when a second reviewer has a verdict. A repeated `key` saves nothing twice.
    Conflict where the review was saved elsewhere since; NotAllowed once a verdict is approved
    or public: reopen it first.
    """
    return _save(bench, claim, text, by=by, seen=seen, key=once("review", by, key))


def adjudicate(
    bench: Workbench, claim: ClaimRef, text: ReviewText, *, by: str, seen: int, key: str = ""
) -> Reviewed:
    """Settle a disagreement: save a review that stands over the others.

    NotAllowed where nobody disagrees, or where `by` is one of those who disagree (a desk of
    one may).
    """
    done = once("adjudicate", by, key)
    with bench.store.read() as tx:
        standing = judged(tx, claim)
        repeated = tx.done(done) is not None
    others = [r for r in standing.reviews if not r.adjudicates]
    if not repeated:
        if not disagree(others):
            raise NotAllowed(f"adjudicate {standing.claim.label}", ["two verdicts that differ"])
        if by in {r.reviewer for r in others if r.verdict} and not standing.solo:
            raise NotAllowed(f"adjudicate {standing.claim.label}", ["a third person"])
    return _save(bench, claim, text, by=by, seen=seen, key=done, adjudicates=True)


def reveal_reviews(bench: Workbench, claim: ClaimRef, *, by: str) -> None:
    """Let `by` see the verdicts of others before giving one; a later one is then not blind."""
    with bench.store.write() as tx:
        tx.claims.get(claim.case_id, claim.claim_id)
        if not has_revealed(tx, claim, by=by):
            subject = f"claim:{claim.claim_id}"
            tx.record(act(bench, claim.case_id, subject, REVEALED, by=by))


def has_revealed(tx: Transaction, claim: ClaimRef, *, by: str) -> bool:
    """Tell whether `by` chose to see the others' verdicts."""
    entries = tx.history(claim.case_id, subject=f"claim:{claim.claim_id}")
    return any(e.action == REVEALED and e.by == by for e in entries)


def _save(
    bench: Workbench,
    claim: ClaimRef,
    text: ReviewText,
    *,
    by: str,
    seen: int,
    key: str,
    adjudicates: bool = False,
) -> Reviewed:
    with bench.store.write() as tx:
        if tx.done(key) is None:
            _write(bench, tx, claim, text, by=by, seen=seen, adjudicates=adjudicates)
            tx.remember(key, claim.claim_id)
            forget_draft(tx, claim.case_id, f"review:{claim.claim_id}", by=by)
            advance(bench, tx, claim, by=by)
        after = judged(tx, claim)
        saved = tx.reviews.get(claim.case_id, claim.claim_id, by)
    missing = missing_in(saved, after.claim, after.evidence)
    return Reviewed(review=saved, claim=after.claim, missing=missing)


def _write(
    bench: Workbench,
    tx: Transaction,
    claim: ClaimRef,
    text: ReviewText,
    *,
    by: str,
    seen: int,
    adjudicates: bool,
) -> Review:
    stored = tx.claims.get(claim.case_id, claim.claim_id)
    if stored.status is Status.APPROVED or stored.status.public:
        raise NotAllowed(
            f"change the verdict on {stored.label}: it is {stored.status}", ["a reopening"]
        )
    before = tx.reviews.find(claim.case_id, claim.claim_id, by)
    now = bench.clock()
    given = {
        "reviewer": by,
        "adjudicates": adjudicates,
        "blind": before.blind if before else not (adjudicates or has_revealed(tx, claim, by=by)),
        "saved_at": now,
        "created_at": before.created_at if before else now,
        "version": seen,
    }
    filled = {name: getattr(text, name) for name in ReviewText.model_fields}
    saved = tx.reviews.put(Review.model_validate({**filled, **given, **dict(claim)}))
    told = {
        "before": (before.verdict or "") if before else "",
        "after": text.verdict or "",
        "why": text.rationale,
    }
    action = "adjudicated" if adjudicates else "reviewed"
    tx.record(act(bench, claim.case_id, f"claim:{claim.claim_id}", action, by=by, **told))
    return saved
