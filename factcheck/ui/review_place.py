"""Where the Review page stands: the article on view, the claim in hand, the queue beside them."""

from dataclasses import dataclass

from factcheck.domain.article import Article
from factcheck.domain.record import ClaimRef
from factcheck.ui import address, session
from factcheck.ui.desk import Desk
from factcheck.workflow.list_cases import CaseOverview, show_case
from factcheck.workflow.list_claims import ClaimFilter, is_sure, list_claims, queue
from factcheck.workflow.rows import ClaimRow
from factcheck.workflow.show_article import ArticleView, ClaimCard, show_article, show_claim
from factcheck.workflow.show_rules import show_rules

HERE, MINE = "this article", "whole case"


@dataclass(frozen=True, slots=True)
class ReviewPlace:
    """Hold all that the three panes show."""

    desk: Desk
    overview: CaseOverview
    view: ArticleView
    card: ClaimCard | None
    rows: tuple[ClaimRow, ...]
    unsure: int = 0  # claims of the article that the threshold hides

    @property
    def claim_id(self) -> str:
        """Return the id of the claim in hand, empty if there is none."""
        return self.card.claim.id if self.card else ""

    @property
    def articles(self) -> tuple[Article, ...]:
        """Return the articles of the case, in their order."""
        return tuple(line.article for line in self.overview.articles)

    def is_open(self, row: ClaimRow) -> bool:
        """Tell whether the claim still wants a verdict of the reader."""
        return row.counts and not row.verdict and self.desk.by not in row.reviewed_by


def arrive(desk: Desk) -> ReviewPlace | None:
    """Return the place that the address asks for, else the first claim; null: no articles."""
    overview = show_case(desk.bench, desk.case.id, by=desk.by)
    articles = [line.article for line in overview.articles]
    if not articles:
        return None
    everything = list_claims(desk.bench, desk.case.id, ClaimFilter(gone=True), by=desk.by).rows
    claim = next((row for row in everything if row.claim_id == address.place("claim")), None)
    wanted = address.place("article") or (claim.article_id if claim else "")
    article = next((a for a in articles if wanted in (a.id, a.label)), articles[0])
    least = show_rules(desk.bench, desk.case.id).rules.confidence_shown
    whole = show_article(desk.bench, article.id, by=desk.by)
    view = sure_of(whole, least, keep=claim.claim_id if claim else "")
    if claim is None:
        claim = next((row for row in view.claims if row.counts), None)
    address.go(claim=claim.claim_id if claim else "")
    rows = _queue(desk, view, least)
    unsure = len(whole.claims) - len(view.claims)
    return ReviewPlace(desk, overview, view, _card(desk, claim), rows, unsure)


def sure_of(view: ArticleView, least: float, *, keep: str) -> ArticleView:
    """Return an article without the claims that are too unsure; one is kept, whatever it is."""
    shown = tuple(r for r in view.claims if r.claim_id == keep or is_sure(r, least))
    return view.model_copy(update={"claims": shown})


def _card(desk: Desk, row: ClaimRow | None) -> ClaimCard | None:
    if row is None:
        return None
    ref = ClaimRef(case_id=row.case_id, claim_id=row.claim_id)
    return show_claim(desk.bench, ref, by=desk.by)


def _queue(desk: Desk, view: ArticleView, least: float) -> tuple[ClaimRow, ...]:
    """Return the claims to go through, as the filter beside them lets through."""
    whole = session.field("queue-scope") == MINE
    found = queue(desk.bench, desk.case.id, by=desk.by) if whole else in_reading_order(view)
    rows = [row for row in found if is_sure(row, least)] if whole else found
    words = str(session.field("queue-filter") or "").casefold().split()
    kept = [r for r in rows if all(w in _searched(r) for w in words)]
    if session.field("queue-open"):
        kept = [r for r in kept if r.counts and not r.verdict and desk.by not in r.reviewed_by]
    return tuple(kept)


def in_reading_order(view: ArticleView) -> list[ClaimRow]:
    """Return the claims as the text has them, the rejected ones too: J leads on from there."""
    return sorted(view.claims, key=lambda row: row.start)


def _searched(row: ClaimRow) -> str:
    return f"{row.label} {row.kind} {row.said} {row.text} {row.speaker}".casefold()
