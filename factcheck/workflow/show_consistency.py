"""Show where the articles of a case agree and where they do not."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from claims import EventQuestion, EventSide, Origin, SlotSummary
from factcheck.consistency.matrix import MatrixRow, matrix, rank
from factcheck.consistency.questions import claims_of, open_questions
from factcheck.domain.article import Article
from factcheck.domain.claim import StoredClaim
from factcheck.domain.event_edit import EventEdit
from factcheck.domain.finding import StoredFinding
from factcheck.domain.record import Value
from factcheck.workflow.followed_edits import followed_edits
from factcheck.workflow.ports import Transaction, Workbench
from factcheck.workflow.show_rules import rules_in_force


class FindingView(Value):
    """Hold a finding with its claims and their articles, side by side."""

    stored: StoredFinding
    claims: tuple[StoredClaim, ...]
    articles: tuple[Article, ...]


class SideView(Value):
    """Hold one of two events that may be one: its article, and of its claims there the first."""

    label: str | None
    article: Article
    claims: tuple[StoredClaim, ...]


class QuestionView(Value):
    """Hold the question whether two events are one; `claims` stand for them in an answer."""

    question: EventQuestion
    sides: tuple[SideView, SideView]
    claims: tuple[str, str]


class ConsistencyView(Value):
    """Hold the Consistency page: contradictions first, then updates, then the rest.

    Findings less sure than `shown_from` are for no page unless decided; the matrix has none.
    `labels` names the claims that edits and figures over time speak of.
    """

    articles: tuple[Article, ...]
    findings: tuple[FindingView, ...]
    questions: tuple[QuestionView, ...]
    origins: tuple[Origin, ...]
    slots: tuple[SlotSummary, ...]
    edits: tuple[EventEdit, ...]
    labels: dict[str, str]  # of the claims that edits name
    shown_from: float

    @cached_property
    def matrix(self) -> tuple[MatrixRow, ...]:
        """Return what each article says of a slot, side by side."""
        claims = {claim.id: claim for view in self.findings for claim in view.claims}
        shown = [view.stored for view in self.findings if view.stored.is_shown(self.shown_from)]
        return tuple(matrix(shown, claims, self.articles))


def show_consistency(bench: Workbench, case_id: str) -> ConsistencyView:
    """Return what the latest check found, decisions included."""
    with bench.store.read() as tx:
        tx.cases.get(case_id)
        articles = tuple(tx.articles.where(case_id=case_id))
        findings = sorted(tx.findings.where(case_id=case_id), key=rank)
        run = tx.checks.find(case_id)
        edits = tuple(followed_edits(tx, case_id))
        asked = open_questions(run.events, edits) if run else ()
        named = {claim for stored in findings for claim in stored.claims}
        named |= {claim for edit in edits for claim in edit.claims}
        named |= _first_of_sides(tx, case_id, asked)
        claims = {c.id: c for c in tx.claims_of(case_id, named)}
        least = rules_in_force(bench, tx, case_id).findings_shown
    by_id = {article.id: article for article in articles}
    return ConsistencyView.model_construct(
        articles=articles,
        findings=tuple(_view(f, claims, by_id) for f in findings),
        questions=tuple(_questions(asked, claims, articles)),
        origins=run.origins if run else (),
        slots=run.slots if run else (),
        edits=edits,
        shown_from=least,
        labels={c: claims[c].label for edit in edits for c in edit.claims if c in claims},
    )


def _first_of_sides(tx: Transaction, case_id: str, asked: Sequence[EventQuestion]) -> set[str]:
    """Return the first claim that is there of each event that is asked about."""
    sides = [side.claims for question in asked for side in question.sides]
    here = tx.claims_present(case_id, {claim for claims in sides for claim in claims})
    firsts = (next((claim for claim in claims if claim in here), None) for claims in sides)
    return {claim for claim in firsts if claim}


def _questions(
    asked: Sequence[EventQuestion],
    claims: Mapping[str, StoredClaim],
    articles: Sequence[Article],
) -> Iterator[QuestionView]:
    by_document = {article.document.id: article for article in articles}

    def seen(side: EventSide) -> SideView | None:
        article = by_document.get(side.document_id)
        own = tuple(claims[c] for c in side.claims if c in claims)
        return SideView(label=side.label, article=article, claims=own) if article else None

    for question in asked:
        one, other = map(seen, question.sides)
        if one and other:
            yield QuestionView(question=question, sides=(one, other), claims=claims_of(question))


def _view(
    stored: StoredFinding, claims: Mapping[str, StoredClaim], articles: Mapping[str, Article]
) -> FindingView:
    own = tuple(claims[c] for c in stored.claims if c in claims)
    told = tuple(articles[c.article_id] for c in own)
    return FindingView.model_construct(stored=stored, claims=own, articles=told)
