"""Give a verdict on a claim."""

from factcheck.domain.claim import StoredClaim
from factcheck.domain.guards import Missing
from factcheck.domain.record import ClaimRef, Value
from factcheck.domain.review import Review, ReviewText
from factcheck.workflow.ports import Workbench


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
    raise NotImplementedError


def adjudicate(
    bench: Workbench, claim: ClaimRef, text: ReviewText, *, by: str, seen: int, key: str = ""
) -> Reviewed:
    """Settle a disagreement: save a review that stands over the others.

    NotAllowed where nobody disagrees, or where `by` is one of those who disagree (a desk of
    one may).
    """
    raise NotImplementedError
