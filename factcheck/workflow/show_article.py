"""Show an article with its claims, and one claim with all that was said of it."""

from collections.abc import Sequence

from factcheck.domain.article import Article
from factcheck.domain.claim import StoredClaim
from factcheck.domain.correction import Correction
from factcheck.domain.evidence import Evidence
from factcheck.domain.finding import StoredFinding
from factcheck.domain.guards import Judged, Missing, missing_for, missing_in, origins
from factcheck.domain.history import HistoryEntry
from factcheck.domain.lease import Lease
from factcheck.domain.record import ClaimRef, Value
from factcheck.domain.review import Draft, Review, disagree, standing_review
from factcheck.domain.status import TRANSITIONS, Status
from factcheck.domain.version_changes import unchanged
from factcheck.workflow.blindness import blinded, is_blind
from factcheck.workflow.ports import Transaction, Workbench
from factcheck.workflow.reveal_reviews import has_revealed
from factcheck.workflow.rows import ClaimRow, RowsWanted
from factcheck.workflow.show_rules import rules_in_force
from factcheck.workflow.stepping import judged

REASON_GIVEN = "to be asked for"  # so that a step is not shown as barred for want of a reason


class ArticleView(Value):
    """Hold an article and its claims in reading order, vanished and rejected ones last.

    `read` holds the same claims as the desk reads them, in the order of their numbers.
    """

    article: Article
    claims: tuple[ClaimRow, ...]
    read: tuple[StoredClaim, ...] = ()


class EarlierClaim(Value):
    """Hold the claim of the earlier version of an article that a claim was, and its verdict.

    Of an `altered` claim the verdict did not come along: it is to be given again.
    """

    claim: StoredClaim
    article: Article
    verdict: Review | None
    altered: bool


class ClaimCard(Value):
    """Hold what the claim card shows to one reader.

    `hidden` counts the reviews kept from a reader who has not yet given a verdict (blind second
    review); `verdict` is then null too. `missing` is what the reader's own review lacks to be
    proposed, `steps` the statuses that one step leads to and what each still needs (a reason,
    where one is needed, is asked for then: see `needs_reason`).
    """

    claim: StoredClaim
    article: Article
    mine: Review | None
    others: tuple[Review, ...]
    hidden: int
    verdict: Review | None
    disagree: bool
    evidence: tuple[Evidence, ...]
    origins: tuple[str, ...]
    findings: tuple[StoredFinding, ...]
    corrections: tuple[Correction, ...]
    history: tuple[HistoryEntry, ...]
    draft: Draft | None
    present: tuple[Lease, ...]
    missing: tuple[Missing, ...]
    steps: dict[Status, tuple[Missing, ...]]
    earlier: EarlierClaim | None = None


def show_article(bench: Workbench, article_id: str, *, by: str = "") -> ArticleView:
    """Return an article with its claims, as the reader `by` may see them."""
    with bench.store.read() as tx:
        article = tx.articles.get(article_id)
        case = tx.cases.get(article.case_id)
        least = rules_in_force(bench, tx, case.id).findings_shown
        own = tx.claim_rows(case.id, RowsWanted(articles=(article.id,), shown_from=least))
        read = tx.claims.where(case_id=case.id, article_id=article.id)
    rows = sorted(blinded(own, case, by=by), key=lambda row: not row.counts)
    return ArticleView(article=article, claims=tuple(rows), read=tuple(read))


def show_claim(
    bench: Workbench,
    claim: ClaimRef,
    *,
    by: str,
    findings: Sequence[StoredFinding] | None = None,
) -> ClaimCard:
    """Return one claim as the reader `by` may see it; `findings` are its own, where known."""
    with bench.store.read() as tx:
        standing = judged(tx, claim)
        known = _findings(tx, standing.claim) if findings is None else findings
        return _card(bench, tx, standing, known, by=by)


def _card(
    bench: Workbench,
    tx: Transaction,
    standing: Judged,
    findings: Sequence[StoredFinding],
    *,
    by: str,
) -> ClaimCard:
    claim = standing.claim
    mine = next((r for r in standing.reviews if r.reviewer == by), None)
    others = tuple(r for r in standing.reviews if r.reviewer != by)
    blind = _blind(tx, standing, by=by)
    of_claim = {"case_id": claim.case_id, "claim_id": claim.id}
    leases = tx.leases.where(**of_claim)
    history = tx.history(claim.case_id, subject=f"claim:{claim.id}")
    return ClaimCard(
        claim=claim,
        article=tx.articles.get(claim.article_id),
        mine=mine,
        others=() if blind else others,
        hidden=len(others) if blind else 0,
        verdict=None if blind else standing.review,
        disagree=not blind and disagree(standing.reviews),
        evidence=standing.evidence,
        origins=origins([e for e in standing.evidence if e.withdrawn is None]),
        findings=tuple(findings),
        corrections=tuple(tx.corrections.where(**of_claim)),
        history=tuple(_unspoilt(entry, by) if blind else entry for entry in history),
        draft=tx.drafts.find(claim.case_id, by, f"review:{claim.id}"),
        present=tuple(x for x in leases if x.reviewer != by and x.holds(bench.clock())),
        missing=missing_in(mine, claim, standing.evidence),
        steps=_steps(standing, by=by),
        earlier=_earlier(tx, claim),
    )


def _earlier(tx: Transaction, claim: StoredClaim) -> EarlierClaim | None:
    before = tx.claims.find(claim.case_id, claim.version_of) if claim.version_of else None
    if before is None:
        return None
    reviews = tx.reviews.where(case_id=before.case_id, claim_id=before.id)
    old, new = (one.machine or one.current for one in (before, claim))
    return EarlierClaim(
        claim=before,
        article=tx.articles.get(before.article_id),
        verdict=standing_review(reviews, before.proposed_by),
        altered=not unchanged(old, new),
    )


def _blind(tx: Transaction, standing: Judged, *, by: str) -> bool:
    claim = standing.claim
    given = tuple(r.reviewer for r in standing.reviews if r.verdict is not None)
    case = tx.cases.get(claim.case_id)
    blind = is_blind(case, claim.status, by=by, reviewed_by=given)
    return blind and not has_revealed(tx, claim.ref, by=by)


def _findings(tx: Transaction, claim: StoredClaim) -> list[StoredFinding]:
    found = tx.findings.where(case_id=claim.case_id)
    return [f for f in found if claim.id in f.claims]


def _unspoilt(entry: HistoryEntry, by: str) -> HistoryEntry:
    """Return the entry without what it gives away of another's verdict; its hash stays."""
    if entry.by == by or entry.action not in ("reviewed", "adjudicated"):
        return entry
    return entry.model_copy(update={"before": "", "after": "", "why": ""})


def _steps(standing: Judged, *, by: str) -> dict[Status, tuple[Missing, ...]]:
    reachable = sorted(TRANSITIONS[standing.claim.status], key=list(Status).index)
    found = {t: missing_for(standing, t, by=by, why=REASON_GIVEN) for t in reachable}
    never = {Missing.CORRECTION, Missing.PUBLICATION}  # no work makes such a step possible
    return {t: missing for t, missing in found.items() if never.isdisjoint(missing)}
