"""Give a verdict on a claim."""

from typing import NamedTuple

from factcheck.domain.claim import StoredClaim
from factcheck.domain.guards import Missing, missing_in, missing_to_adjudicate
from factcheck.domain.record import ClaimRef, Value
from factcheck.domain.review import Review, ReviewText
from factcheck.domain.status import Status
from factcheck.errors import Conflict, NotAllowed
from factcheck.workflow.acting import act, once
from factcheck.workflow.holding import refuse_taken_over
from factcheck.workflow.ports import Transaction, Workbench
from factcheck.workflow.reveal_reviews import has_revealed
from factcheck.workflow.save_draft import forget_draft
from factcheck.workflow.stepping import advance, judged


class Settling(NamedTuple):
    """Say that a review settles a disagreement, and whose earlier settlement it overrules."""

    over: str = ""


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
    bench: Workbench,
    claim: ClaimRef,
    text: ReviewText,
    *,
    by: str,
    seen: int,
    key: str = "",
    over: str = "",
) -> Reviewed:
    """Settle a disagreement: save a review that stands over the others.

    NotAllowed where nobody disagrees, where `by` is one of those who disagree (a desk of one
    may), or where no verdict is given. Conflict where somebody else has settled it: name who in
    `over` to overrule it.
    """
    if text.verdict is None:
        raise NotAllowed("settle a disagreement", [Missing.VERDICT])
    done = once("adjudicate", by, key)
    return _save(bench, claim, text, by=by, seen=seen, key=done, settles=Settling(over))


def _save(
    bench: Workbench,
    claim: ClaimRef,
    text: ReviewText,
    *,
    by: str,
    seen: int,
    key: str,
    settles: Settling | None = None,
) -> Reviewed:
    with bench.store.write() as tx:
        if tx.done(key) is None:
            refuse_taken_over(bench, tx, claim, by=by)
            review = _review(bench, tx, claim, text, by=by, seen=seen, settles=settles)
            if settles is not None:
                _refuse_to_settle(tx, review, over=settles.over)
            _write(bench, tx, review)
            tx.remember(key, claim.claim_id)
            forget_draft(tx, claim.case_id, f"review:{claim.claim_id}", by=by)
            advance(bench, tx, claim, by=by)
        after = judged(tx, claim)
        saved = tx.reviews.get(claim.case_id, claim.claim_id, by)
    missing = missing_in(saved, after.claim, after.evidence)
    return Reviewed(review=saved, claim=after.claim, missing=missing)


def _refuse_to_settle(tx: Transaction, review: Review, *, over: str) -> None:
    standing = judged(tx, review.ref)
    missing = missing_to_adjudicate(standing, by=review.reviewer)
    if missing:
        raise NotAllowed(f"adjudicate {standing.claim.label}", missing)
    theirs = next(
        (
            r
            for r in standing.reviews
            if r.adjudicates and r.reviewer not in (review.reviewer, over)
        ),
        None,
    )
    if theirs is not None:
        what = f"the adjudication of {standing.claim.label}"
        raise Conflict(what, yours=review, theirs=theirs)


def _review(
    bench: Workbench,
    tx: Transaction,
    claim: ClaimRef,
    text: ReviewText,
    *,
    by: str,
    seen: int,
    settles: Settling | None,
) -> Review:
    """Return the review that would be saved."""
    stored = tx.claims.get(claim.case_id, claim.claim_id)
    if stored.status is Status.APPROVED or stored.status.public:
        raise NotAllowed(
            f"change the verdict on {stored.label}: it is {stored.status}", ["a reopening"]
        )
    before = tx.reviews.find(claim.case_id, claim.claim_id, by)
    now = bench.clock()
    adjudicates = settles is not None or (before is not None and before.adjudicates)
    blind = not (adjudicates or has_revealed(tx, claim, by=by))
    given = {
        "reviewer": by,
        "adjudicates": adjudicates,
        "blind": before.blind if before else blind,
        "saved_at": now,
        "created_at": before.created_at if before else now,
        "version": seen,
    }
    filled = {name: getattr(text, name) for name in ReviewText.model_fields}
    return Review.model_validate({**filled, **given, **dict(claim)})


def _write(bench: Workbench, tx: Transaction, review: Review) -> None:
    before = tx.reviews.find(review.case_id, review.claim_id, review.reviewer)
    tx.reviews.put(review)
    told = {
        "before": (before.verdict or "") if before else "",
        "after": review.verdict or "",
        "why": review.rationale,
    }
    action = "adjudicated" if review.adjudicates else "reviewed"
    subject = f"claim:{review.claim_id}"
    tx.record(act(bench, review.case_id, subject, action, by=review.reviewer, **told))
