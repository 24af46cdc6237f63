"""List what is to be adjudicated, and how far the reviewers agree."""

from collections.abc import Sequence

from factcheck.domain.agreement import Agreement, agreement, agreement_by
from factcheck.domain.case import Case
from factcheck.domain.claim import StoredClaim
from factcheck.domain.guards import Judged, Missing, missing_to_adjudicate
from factcheck.domain.record import Value
from factcheck.domain.review import Review
from factcheck.workflow.blindness import is_blind
from factcheck.workflow.ports import Transaction, Workbench
from factcheck.workflow.reveal_reviews import has_revealed
from factcheck.workflow.rows import RowsWanted


class Disagreement(Value):
    """Hold a claim on which the verdicts differ.

    `hidden` counts the verdicts kept from a reader who may still review it blind; `reviews` is
    then empty. `missing` is what bars the reader from settling it.
    """

    claim: StoredClaim
    reviews: tuple[Review, ...]
    hidden: int = 0
    missing: tuple[Missing, ...] = ()


class Disagreements(Value):
    """Hold those of a case, and the agreement over all that two or more reviewed."""

    open: tuple[Disagreement, ...]
    settled: tuple[Disagreement, ...] = ()
    agreement: Agreement
    by_kind: dict[str, Agreement]


def list_disagreements(bench: Workbench, case_id: str, *, by: str = "") -> Disagreements:
    """Return the claims on which reviewers disagree, as `by` may see them; apart, the settled."""
    with bench.store.read() as tx:
        case = tx.cases.get(case_id)
        reviews = tx.reviews.where(case_id=case_id)
        wanted = RowsWanted(claims={r.claim_id for r in reviews}, counting=True)
        counting = {row.claim_id: row for row in tx.claim_rows(case_id, wanted)}
        settled = {r.claim_id for r in reviews if r.adjudicates and r.claim_id in counting}
        in_order = [ident for ident in counting if ident in settled]
        return Disagreements(
            open=tuple(_view(tx, case, c, reviews, by=by) for c in tx.disputed(case_id)),
            settled=tuple(_view(tx, case, c, reviews, by=by) for c in in_order),
            agreement=agreement(reviews),
            by_kind=agreement_by(reviews, {i: row.kind for i, row in counting.items()}),
        )


def _view(
    tx: Transaction, case: Case, claim_id: str, reviews: Sequence[Review], *, by: str
) -> Disagreement:
    claim = tx.claims.get(case.id, claim_id)
    given = tuple(r for r in reviews if r.claim_id == claim_id and r.verdict is not None)
    standing = Judged(claim=claim, reviews=given, solo=case.solo)
    blind = is_blind(case, claim.status, by=by, reviewed_by=tuple(r.reviewer for r in given))
    hidden = blind and not has_revealed(tx, claim.ref, by=by)
    return Disagreement(
        claim=claim,
        reviews=() if hidden else given,
        hidden=len(given) if hidden else 0,
        missing=missing_to_adjudicate(standing, by=by),
    )
