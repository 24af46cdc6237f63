"""List what is to be adjudicated, and how far the reviewers agree."""

from factcheck.domain.agreement import Agreement, agreement
from factcheck.domain.claim import StoredClaim
from factcheck.domain.record import Value
from factcheck.domain.review import Review, disagree
from factcheck.workflow.ports import Workbench


class Disagreement(Value):
    """Hold a claim on which the verdicts differ."""

    claim: StoredClaim
    reviews: tuple[Review, ...]


class Disagreements(Value):
    """Hold those of a case, and the agreement over all that two or more reviewed."""

    open: tuple[Disagreement, ...]
    agreement: Agreement


def list_disagreements(bench: Workbench, case_id: str) -> Disagreements:
    """Return the claims on which reviewers disagree and nobody has settled it."""
    with bench.store.read() as tx:
        tx.cases.get(case_id)
        reviews = tx.reviews.where(case_id=case_id)
        by_claim: dict[str, list[Review]] = {}
        for review in reviews:
            by_claim.setdefault(review.claim_id, []).append(review)
        split = [claim_id for claim_id, given in by_claim.items() if disagree(given)]
        claims = sorted((tx.claims.get(case_id, c) for c in split), key=lambda c: c.number)
    return Disagreements(
        open=tuple(Disagreement(claim=c, reviews=tuple(by_claim[c.id])) for c in claims),
        agreement=agreement(reviews),
    )
