"""Show what cases there are and how far each is."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from claims import FindingRelation
from factcheck.domain.agreement import Agreement, agreement
from factcheck.domain.article import Article
from factcheck.domain.case import Case
from factcheck.domain.finding import FindingState
from factcheck.domain.history import HistoryEntry
from factcheck.domain.record import Value
from factcheck.domain.status import PUBLIC, SimpleStatus, Status
from factcheck.workflow.blindness import blinded
from factcheck.workflow.ports import Transaction, Workbench
from factcheck.workflow.rows import ClaimRow

ACTIVITY = 20  # entries: what fits beside the cases without scrolling


class CaseSummary(Value):
    """Hold a case with its figures; rejected and vanished claims are not counted."""

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


def list_cases(bench: Workbench) -> list[CaseSummary]:
    """Return all cases, the last changed first."""
    with bench.store.read() as tx:
        cases = [_summary(tx, case, _counting(tx, case)) for case in tx.cases.where()]
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
                claims=tx.claims.count(case_id=case.id, rejected=None, vanished=False),
                published=sum(tx.claims.count(case_id=case.id, status=s.value) for s in PUBLIC),
                conflicts=tx.findings.count(case_id=case.id, current=True, **clash),
            )
            for case in sorted(tx.cases.where(), key=lambda c: c.changed_at, reverse=True)
        ]


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
        rows = blinded(_counting(tx, case), case, by=by)
        mine = [row for row in rows if by and row.assignee == by]
        run = tx.checks.find(case_id)
        return CaseOverview(
            summary=_summary(tx, case, rows),
            articles=tuple(_line(a, rows) for a in tx.articles.where(case_id=case_id)),
            by_verdict=dict(Counter(row.verdict for row in rows if row.verdict)),
            by_kind=dict(Counter(row.kind for row in rows)),
            mine=len(mine),
            mine_done=sum(_done(row) for row in mine),
            people=_people(tx, rows),
            agreement=agreement(tx.reviews.where(case_id=case_id)),
            activity=tuple(tx.recent(case_id, latest)),
            checked_at=run.checked_at if run else None,
        )


def _counting(tx: Transaction, case: Case) -> list[ClaimRow]:
    return [row for row in tx.claim_rows(case.id) if row.counts]


def _summary(tx: Transaction, case: Case, rows: Sequence[ClaimRow]) -> CaseSummary:
    stages = Counter(Status(row.status).simple for row in rows)
    findings = tx.findings.where(case_id=case.id, current=True)
    return CaseSummary(
        case=case,
        articles=len(tx.articles.where(case_id=case.id)),
        claims=len(rows),
        by_status={stage: stages[stage] for stage in SimpleStatus},
        contradictions=sum(
            f.finding.relation is FindingRelation.CONTRADICTION
            and f.state is not FindingState.DISMISSED
            and f.shown
            for f in findings
        ),
        disagreements=sum(row.disagree for row in rows),
    )


def _line(article: Article, rows: Sequence[ClaimRow]) -> ArticleLine:
    own = [row for row in rows if row.article_id == article.id]
    return ArticleLine(
        article=article,
        claims=len(own),
        done=sum(_done(row) for row in own),
        contradictions=sum(row.contradictions > 0 for row in own),
    )


def _people(tx: Transaction, rows: Sequence[ClaimRow]) -> tuple[PersonLine, ...]:
    """Return who has or did something in the case, who did most first."""
    held = Counter(row.assignee for row in rows if row.assignee)
    done = Counter(row.assignee for row in rows if row.assignee and _done(row))
    judged = Counter(reviewer for row in rows for reviewer in row.reviewed_by)
    names = {reviewer.id: reviewer.name for reviewer in tx.reviewers.where()}
    lines = [
        PersonLine(
            reviewer=ident,
            name=names.get(ident, ident),
            held=held[ident],
            done=done[ident],
            judged=judged[ident],
        )
        for ident in held.keys() | judged.keys()
    ]
    return tuple(sorted(lines, key=lambda line: (-line.judged, -line.held, line.name)))


def _done(row: ClaimRow) -> bool:
    return not Status(row.status).open
