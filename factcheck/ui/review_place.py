"""Where the Review page stands: the article on view, the claim in hand, the queue beside them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import streamlit as st

from factcheck.domain.article import Article
from factcheck.domain.claim import StoredClaim
from factcheck.settings import FINDING_CONFIDENCE_SHOWN
from factcheck.ui import address, session
from factcheck.ui.desk import Desk
from factcheck.workflow.blindness import blinded
from factcheck.workflow.case_reading import CaseReader, CaseReading
from factcheck.workflow.list_claims import is_sure, judged, waiting_for
from factcheck.workflow.open_claim import present
from factcheck.workflow.rows import ClaimRow
from factcheck.workflow.show_article import ArticleView, ClaimCard, show_claim
from factcheck.workflow.show_rules import show_rules


class Scope(StrEnum):
    """Name the claims that the queue goes through."""

    HERE = "this article"
    MINE = "mine"
    CASE = "whole case"


class Order(StrEnum):
    """Name the way through them."""

    READ = "as it reads"
    OPEN_FIRST = "open first"
    OPEN_ONLY = "open only"


@dataclass(frozen=True, slots=True)
class ReviewPlace:
    """Hold all that the three panes show."""

    desk: Desk
    case: CaseReading
    view: ArticleView
    card: ClaimCard | None
    rows: tuple[ClaimRow, ...]
    here: Mapping[str, tuple[str, ...]]  # by claim, who else has it open
    unsure: int = 0  # claims of the article that the threshold hides
    findings_shown: float = FINDING_CONFIDENCE_SHOWN  # less sure ones show once decided only

    @property
    def claim_id(self) -> str:
        """Return the id of the claim in hand, empty if there is none."""
        return self.card.claim.id if self.card else ""

    @property
    def articles(self) -> tuple[Article, ...]:
        """Return the articles of the case, in their order."""
        return self.case.articles

    def is_open(self, row: ClaimRow) -> bool:
        """Tell whether the claim still wants a verdict of the reader."""
        return waits(row, self.desk.by)


@st.cache_resource(show_spinner=False)
def reader() -> CaseReader:
    """Return what all sessions of this server know of their cases."""
    return CaseReader()


def arrive(desk: Desk) -> ReviewPlace | None:
    """Return the place that the address asks for, else the first claim; null: no articles."""
    case = reader().read(desk.bench, desk.case.id)
    if not case.articles:
        return None
    rows = blinded(case.rows, desk.case, by=desk.by)
    claim = next((row for row in rows if row.claim_id == address.place("claim")), None)
    wanted = address.place("article") or (claim.article_id if claim else "")
    article = next((a for a in case.articles if wanted in (a.id, a.label)), case.articles[0])
    rules = show_rules(desk.bench, desk.case.id)
    least = rules.rules.confidence_shown
    whole = article_view_of(article, rows, reader().claims(desk.bench, case, _of(article, rows)))
    view = sure_of(whole, least, keep=claim.claim_id if claim else "")
    if claim is None:
        claim = next((row for row in view.claims if row.counts), None)
    address.go(claim=claim.claim_id if claim else "")
    queued = _queue(desk, rows, view, least)
    unsure = len(whole.claims) - len(view.claims)
    card = _card(desk, case, claim)
    here, shown = _others_here(desk), rules.findings_shown
    return ReviewPlace(desk, case, view, card, queued, here, unsure, findings_shown=shown)


def article_view_of(
    article: Article, rows: Sequence[ClaimRow], read: Sequence[StoredClaim]
) -> ArticleView:
    """Return an article with its claims, vanished and rejected ones last."""
    own = tuple(sorted(_of(article, rows), key=lambda row: not row.counts))
    return ArticleView.model_construct(article=article, claims=own, read=tuple(read))


def sure_of(view: ArticleView, least: float, *, keep: str) -> ArticleView:
    """Return an article without the claims that are too unsure; one is kept, whatever it is."""
    shown = tuple(r for r in view.claims if r.claim_id == keep or is_sure(r, least))
    return view.model_copy(update={"claims": shown})


def in_reading_order(view: ArticleView) -> list[ClaimRow]:
    """Return the claims as the text has them, the rejected ones too: J leads on from there."""
    return sorted(view.claims, key=lambda row: row.start)


def first_open_beyond(place: ReviewPlace) -> ClaimRow | None:
    """Return the first open claim of the articles that follow, then of those before."""
    ids = [article.id for article in place.articles]
    at = ids.index(place.view.article.id)
    turn = {ident: n for n, ident in enumerate((*ids[at + 1 :], *ids[:at]))}
    least = show_rules(place.desk.bench, place.desk.case.id).rules.confidence_shown
    rows = blinded(place.case.rows, place.desk.case, by=place.desk.by)
    found = (r for r in rows if r.article_id in turn and place.is_open(r) and is_sure(r, least))
    return min(found, key=lambda row: (turn[row.article_id], row.start), default=None)


def waits(row: ClaimRow, by: str) -> bool:
    """Tell whether a claim still wants a verdict of a reviewer."""
    return row.counts and not judged(row, by=by)


def _of(article: Article, rows: Sequence[ClaimRow]) -> list[ClaimRow]:
    return [row for row in rows if row.article_id == article.id]


def _card(desk: Desk, case: CaseReading, row: ClaimRow | None) -> ClaimCard | None:
    if row is None:
        return None
    known = case.findings.get(row.claim_id, ())
    ref = reader().claims(desk.bench, case, [row])[0].ref
    return show_claim(desk.bench, ref, by=desk.by, findings=known)


def _queue(
    desk: Desk, rows: Sequence[ClaimRow], view: ArticleView, least: float
) -> tuple[ClaimRow, ...]:
    """Return the claims to go through, as the filter beside them lets through."""
    match str(session.field("queue-scope")):
        case Scope.MINE.value:
            found = [row for row in rows if row.assignee == desk.by]
        case Scope.CASE.value:
            found = [
                row for row in waiting_for(_counting(rows), by=desk.by) if is_sure(row, least)
            ]
        case _:
            found = in_reading_order(view)
    words = str(session.field("queue-filter") or "").casefold().split()
    kept = [r for r in found if all(w in _searched(r) for w in words)]
    match str(session.field("queue-order")):
        case Order.OPEN_ONLY.value:
            kept = [row for row in kept if waits(row, desk.by)]
        case Order.OPEN_FIRST.value:
            kept.sort(key=lambda row: not waits(row, desk.by))
        case _:
            pass
    return tuple(kept)


def _counting(rows: Sequence[ClaimRow]) -> list[ClaimRow]:
    return [row for row in rows if row.counts]


def _others_here(desk: Desk) -> dict[str, tuple[str, ...]]:
    here: dict[str, tuple[str, ...]] = {}
    for lease in present(desk.bench, desk.case.id):
        if lease.reviewer != desk.by:
            here[lease.claim_id] = (*here.get(lease.claim_id, ()), lease.reviewer)
    return here


def _searched(row: ClaimRow) -> str:
    found = f"{row.label} {row.kind} {row.said} {row.text} {row.speaker} {row.assignee}"
    return found.casefold()
