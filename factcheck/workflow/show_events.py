"""Show the events of a case with their claims, each claim no more than it takes to name it."""

from collections.abc import Iterator, Mapping, Sequence

from claims import EventGroup
from factcheck.domain.article import Article
from factcheck.domain.claim import StoredClaim
from factcheck.domain.record import Value
from factcheck.workflow.ports import Workbench
from factcheck.workflow.rows import ClaimKey


class EventView(Value):
    """Hold an event with its claims in the order of their numbers, and the articles of these."""

    group: EventGroup
    articles: tuple[Article, ...]
    claims: tuple[ClaimKey, ...] = ()


def show_events(bench: Workbench, case_id: str) -> tuple[EventView, ...]:
    """Return the events that the latest check found, those of most articles first."""
    with bench.store.read() as tx:
        tx.cases.get(case_id)
        run = tx.checks.find(case_id)
        if run is None:
            return ()
        articles = {article.id: article for article in tx.articles.where(case_id=case_id)}
        claims = {key.id: key for key in tx.claim_keys(case_id)}
    return tuple(_views(run.events, claims, articles))


def claims_of_event(bench: Workbench, case_id: str, view: EventView) -> list[StoredClaim]:
    """Return the claims of an event, by number."""
    with bench.store.read() as tx:
        return tx.claims_of(case_id, [key.id for key in view.claims])


def _views(
    events: Sequence[EventGroup],
    claims: Mapping[str, ClaimKey],
    articles: Mapping[str, Article],
) -> Iterator[EventView]:
    """Yield the events of a case.

    An event that was divided keeps the documents of both, hence the articles of its claims.
    """
    by_document = {article.document.id: article for article in articles.values()}
    for group in sorted(events, key=lambda group: -len(group.documents)):
        own = sorted((claims[c] for c in group.claims if c in claims), key=lambda c: c.number)
        named = (by_document.get(document.document_id) for document in group.documents)
        told = {key.article_id: articles[key.article_id] for key in own} or {
            article.id: article for article in named if article
        }
        yield EventView.model_construct(
            group=group,
            articles=tuple(sorted(told.values(), key=lambda article: article.number)),
            claims=tuple(own),
        )
