"""Show where the articles of a case agree and where they do not."""

from collections.abc import Iterator, Mapping, Sequence

from claims import EventGroup, EventQuestion, EventSide, Origin, SlotSummary
from factcheck.consistency.matrix import MatrixRow, matrix, rank
from factcheck.consistency.questions import claims_of, open_questions
from factcheck.domain.article import Article
from factcheck.domain.claim import StoredClaim
from factcheck.domain.event_edit import EventEdit
from factcheck.domain.finding import StoredFinding
from factcheck.domain.record import Value
from factcheck.workflow.ports import Workbench


class FindingView(Value):
    """Hold a finding with its claims and their articles, side by side."""

    stored: StoredFinding
    claims: tuple[StoredClaim, ...]
    articles: tuple[Article, ...]


class SideView(Value):
    """Hold one of two events that may be one: its article, and what that claims of it."""

    label: str | None
    article: Article
    claims: tuple[StoredClaim, ...]


class QuestionView(Value):
    """Hold the question whether two events are one; `claims` stand for them in an answer."""

    question: EventQuestion
    sides: tuple[SideView, SideView]
    claims: tuple[str, str]


class EventView(Value):
    """Hold an event with its claims in reading order, and the articles that make them."""

    group: EventGroup
    articles: tuple[Article, ...]
    claims: tuple[StoredClaim, ...] = ()


class ConsistencyView(Value):
    """Hold the Consistency page: contradictions first, then updates, then the rest.

    Findings that are not `shown` are too unsure for a page; the matrix leaves them out.
    `labels` names the claims that edits and figures over time speak of.
    """

    articles: tuple[Article, ...]
    matrix: tuple[MatrixRow, ...]
    findings: tuple[FindingView, ...]
    events: tuple[EventView, ...]
    questions: tuple[QuestionView, ...]
    origins: tuple[Origin, ...]
    slots: tuple[SlotSummary, ...]
    edits: tuple[EventEdit, ...]
    labels: dict[str, str]  # of the claims that edits name


def show_consistency(bench: Workbench, case_id: str) -> ConsistencyView:
    """Return what the latest check found, decisions included."""
    with bench.store.read() as tx:
        tx.cases.get(case_id)
        articles = tuple(tx.articles.where(case_id=case_id))
        claims = {c.id: c for c in tx.claims.where(case_id=case_id)}
        findings = sorted(tx.findings.where(case_id=case_id), key=rank)
        run = tx.checks.find(case_id)
        edits = tuple(tx.event_edits.where(case_id=case_id))
    return ConsistencyView(
        articles=articles,
        matrix=tuple(matrix([f for f in findings if f.shown], claims, articles)),
        findings=tuple(_view(f, claims, articles) for f in findings),
        events=tuple(_events(run.events, claims, articles)) if run else (),
        questions=tuple(_questions(run.events, edits, claims, articles)) if run else (),
        origins=run.origins if run else (),
        slots=run.slots if run else (),
        edits=edits,
        labels={c: claims[c].label for edit in edits for c in edit.claims if c in claims},
    )


def _events(
    events: Sequence[EventGroup], claims: Mapping[str, StoredClaim], articles: Sequence[Article]
) -> Iterator[EventView]:
    """Yield the events of the case, those of most articles first.

    An event that was divided keeps the documents of both, hence the articles of its claims.
    """
    for group in sorted(events, key=lambda group: -len(group.documents)):
        own = [claims[c] for c in group.claims if c in claims]
        told = {claim.article_id for claim in own} or {
            a.id for a in articles if a.document.id in {d.document_id for d in group.documents}
        }
        yield EventView(
            group=group,
            articles=tuple(article for article in articles if article.id in told),
            claims=tuple(sorted(own, key=lambda claim: claim.number)),
        )


def _questions(
    events: Sequence[EventGroup],
    edits: Sequence[EventEdit],
    claims: Mapping[str, StoredClaim],
    articles: Sequence[Article],
) -> Iterator[QuestionView]:
    by_document = {article.document.id: article for article in articles}

    def seen(side: EventSide) -> SideView | None:
        article = by_document.get(side.document_id)
        own = tuple(claims[c] for c in side.claims if c in claims)
        return SideView(label=side.label, article=article, claims=own) if article else None

    for question in open_questions(events, edits):
        one, other = map(seen, question.sides)
        if one and other:
            yield QuestionView(question=question, sides=(one, other), claims=claims_of(question))


def _view(
    stored: StoredFinding, claims: dict[str, StoredClaim], articles: Sequence[Article]
) -> FindingView:
    own = tuple(claims[c] for c in stored.claims if c in claims)
    by_id = {article.id: article for article in articles}
    return FindingView(stored=stored, claims=own, articles=tuple(by_id[c.article_id] for c in own))
