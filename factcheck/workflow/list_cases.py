"""Show what cases there are and how far each is."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from claims import FindingRelation
from factcheck.domain.agreement import Agreement, agreement
from factcheck.domain.article import Article
from factcheck.domain.case import Case
from factcheck.domain.finding import FindingState
from factcheck.domain.history import HistoryEntry
from factcheck.domain.record import Value
from factcheck.domain.review import Review
from factcheck.domain.status import PUBLIC, SimpleStatus, Status
from factcheck.workflow.blindness import blinded
from factcheck.workflow.ports import Transaction, Workbench
from factcheck.workflow.rows import ClaimCount, ClaimRow, RowsWanted
from factcheck.workflow.show_rules import rules_in_force

COUNTING = {"rejected": None, "vanished": False, "retired": None}  # of claims that count
ACTIVITY = 20  # entries: what fits beside the cases without scrolling


class CaseSummary(Value):
    """Hold a case with its figures; rejected, vanished and retired claims are not counted.

    Of contradictions those are that nobody has decided.
    """

    case: Case
    articles: int
    claims: int
    by_status: dict[SimpleStatus, int]
    contradictions: int
    disagreements: int


class CaseLine(Value):
    """Hold a case with what can be counted without reading it; `conflicts` await a decision."""

    case: Case
    articles: int
    claims: int
    published: int
    conflicts: int


class PersonLine(Value):
    """Hold what one reviewer has in hand and has done; `judged` counts claims with a verdict."""

    reviewer: str
    name: str
    held: int
    done: int
    judged: int


class ArticleLine(Value):
    """Hold an article with its figures; `done` counts claims on which no verdict is awaited."""

    article: Article
    claims: int
    done: int
    contradictions: int


class CaseOverview(Value):
    """Hold what the Desk shows of a case."""

    summary: CaseSummary
    articles: tuple[ArticleLine, ...]
    by_verdict: dict[str, int]
    by_kind: dict[str, int]
    mine: int
    mine_done: int
    people: tuple[PersonLine, ...] = ()
    agreement: Agreement
    activity: tuple[HistoryEntry, ...]
    checked_at: datetime | None


@dataclass(frozen=True, slots=True)
class _Counted:
    """Hold the claims of a case that count: how many are alike, and those that were judged."""

    claims: Sequence[ClaimCount]
    judged: Sequence[ClaimRow]
    contradicted: Sequence[ClaimRow]

    def by(self, key: Callable[[ClaimCount], str], *, done: bool = False) -> Counter[str]:
        """Count claims by something, all or those on which no verdict is awaited."""
        found: Counter[str] = Counter()
        for alike in self.claims:
            if not done or not Status(alike.status).open:
                found[key(alike)] += alike.claims
        return found


def list_cases(bench: Workbench) -> list[CaseSummary]:
    """Return all cases, the last changed first."""
    with bench.store.read() as tx:
        cases = [_summary(bench, tx, case, _counted(bench, tx, case)) for case in tx.cases.where()]
    return sorted(cases, key=lambda s: s.case.changed_at, reverse=True)


def cases_by_change(bench: Workbench) -> list[Case]:
    """Return all cases without their figures, the last changed first."""
    with bench.store.read() as tx:
        return sorted(tx.cases.where(), key=lambda case: case.changed_at, reverse=True)


def case_lines(bench: Workbench) -> list[CaseLine]:
    """Return all cases with their counts, the last changed first; cheap, whatever their size."""
    clash = {"relation": FindingRelation.CONTRADICTION.value, "state": FindingState.OPEN.value}
    with bench.store.read() as tx:
        return [
            CaseLine(
                case=case,
                articles=tx.articles.count(case_id=case.id),
                claims=tx.claims.count(case_id=case.id, **COUNTING),
                published=sum(tx.claims.count(case_id=case.id, status=s.value) for s in PUBLIC),
                conflicts=tx.findings.count(case_id=case.id, current=True, **clash),
            )
            for case in sorted(tx.cases.where(), key=lambda c: c.changed_at, reverse=True)
        ]


def changed_at(bench: Workbench, case_id: str) -> datetime:
    """Return when something was last done in a case."""
    with bench.store.read() as tx:
        return tx.cases.get(case_id).changed_at


def list_articles(bench: Workbench, case_id: str) -> list[Article]:
    """Return the articles of a case, in their order."""
    with bench.store.read() as tx:
        return tx.articles.where(case_id=case_id)


def show_case(
    bench: Workbench, case_id: str, *, by: str = "", latest: int = ACTIVITY
) -> CaseOverview:
    """Return the overview of one case; `mine` counts the claims in the hands of `by`."""
    with bench.store.read() as tx:
        case = tx.cases.get(case_id)
        counted = _counted(bench, tx, case, by=by)
        held, done = (counted.by(_holder, done=done) for done in (False, True))
        return CaseOverview(
            summary=_summary(bench, tx, case, counted),
            articles=tuple(_lines(tx.articles.where(case_id=case_id), counted)),
            by_verdict=dict(Counter(row.verdict for row in counted.judged if row.verdict)),
            by_kind=dict(counted.by(lambda alike: alike.kind)),
            mine=held[by] if by else 0,
            mine_done=done[by] if by else 0,
            people=_people(tx, counted),
            agreement=agreement(_counting(tx.reviews.where(case_id=case_id), counted)),
            activity=tuple(tx.recent(case_id, latest)),
            checked_at=tx.checked_at(case_id),
        )


def _counting(reviews: Iterable[Review], counted: _Counted) -> list[Review]:
    """Return the reviews of claims that count: those of a corrected article are told there."""
    judged = {row.claim_id for row in counted.judged}
    return [review for review in reviews if review.claim_id in judged]


def _counted(bench: Workbench, tx: Transaction, case: Case, *, by: str = "") -> _Counted:
    """Count what counts, as `by` may see it."""
    least = rules_in_force(bench, tx, case.id).findings_shown
    counting = RowsWanted(counting=True, shown_from=least)
    judged, contradicted = (
        tx.claim_rows(case.id, counting._replace(reviewed=judged, contradicted=not judged))
        for judged in (True, False)
    )
    return _Counted(tx.claim_counts(case.id), blinded(judged, case, by=by), contradicted)


def _summary(bench: Workbench, tx: Transaction, case: Case, counted: _Counted) -> CaseSummary:
    stages = counted.by(lambda alike: Status(alike.status).simple)
    clash = FindingRelation.CONTRADICTION.value
    least = rules_in_force(bench, tx, case.id).findings_shown
    findings = tx.findings.where(case_id=case.id, current=True, relation=clash)
    waiting = [f for f in findings if f.state is FindingState.OPEN]
    return CaseSummary(
        case=case,
        articles=tx.articles.count(case_id=case.id),
        claims=sum(stages.values()),
        by_status={stage: stages[stage] for stage in SimpleStatus},
        contradictions=sum(f.is_shown(least) for f in waiting),
        disagreements=sum(row.disagree for row in counted.judged),
    )


def _lines(articles: Iterable[Article], counted: _Counted) -> Iterator[ArticleLine]:
    claims, done = (counted.by(lambda alike: alike.article_id, done=d) for d in (False, True))
    clashing = Counter(row.article_id for row in counted.contradicted)
    for article in articles:
        yield ArticleLine(
            article=article,
            claims=claims[article.id],
            done=done[article.id],
            contradictions=clashing[article.id],
        )


def _people(tx: Transaction, counted: _Counted) -> tuple[PersonLine, ...]:
    """Return who has or did something in the case, who did most first."""
    held, done = (counted.by(_holder, done=done) for done in (False, True))
    judged = Counter(reviewer for row in counted.judged for reviewer in row.reviewed_by)
    names = {reviewer.id: reviewer.name for reviewer in tx.reviewers.where()}
    lines = [
        PersonLine(
            reviewer=ident,
            name=names.get(ident, ident),
            held=held[ident],
            done=done[ident],
            judged=judged[ident],
        )
        for ident in (held.keys() | judged.keys()) - {""}
    ]
    return tuple(sorted(lines, key=lambda line: (-line.judged, -line.held, line.name)))


def _holder(alike: ClaimCount) -> str:
    return alike.assignee
