"""Show where the articles of a case agree and where they do not."""

from collections.abc import Sequence

from claims import Claim, EventGroup, FindingRelation, FindingValue, Origin
from factcheck.domain.article import Article
from factcheck.domain.claim import StoredClaim
from factcheck.domain.event_edit import EventEdit
from factcheck.domain.finding import StoredFinding
from factcheck.domain.record import Value
from factcheck.workflow.ports import Workbench

STRENGTH = {relation: rank for rank, relation in enumerate(FindingRelation)}  # strongest first
SEVERITY = {"high": 0, "medium": 1, "low": 2}


class Figure(Value):
    """Hold one claim's number in a cell of the matrix; `max` null is unbounded.

    Of a claim that states no number `min`, `best` and `max` are null, and `text` says it.
    """

    claim_id: str
    label: str
    text: str
    min: float | None
    best: float | None
    max: float | None
    as_of: str | None
    origin: str | None


class Cell(Value):
    """Hold what one article says of a slot."""

    article_id: str
    figures: tuple[Figure, ...]


class MatrixRow(Value):
    """Hold one slot over all articles; `relation` is the strongest found on it."""

    slot: str
    label: str
    event: str | None
    measure: str
    scope: str | None
    relation: str
    cells: tuple[Cell, ...]
    origins: int


class FindingView(Value):
    """Hold a finding with its claims and their articles, side by side."""

    stored: StoredFinding
    claims: tuple[StoredClaim, ...]
    articles: tuple[Article, ...]


class ConsistencyView(Value):
    """Hold the Consistency page: contradictions first, then updates, then the rest."""

    articles: tuple[Article, ...]
    matrix: tuple[MatrixRow, ...]
    findings: tuple[FindingView, ...]
    events: tuple[EventGroup, ...]
    origins: tuple[Origin, ...]
    edits: tuple[EventEdit, ...]


def show_consistency(bench: Workbench, case_id: str) -> ConsistencyView:
    """Return what the latest check found, decisions included."""
    with bench.store.read() as tx:
        tx.cases.get(case_id)
        articles = tuple(tx.articles.where(case_id=case_id))
        claims = {c.id: c for c in tx.claims.where(case_id=case_id)}
        findings = sorted(tx.findings.where(case_id=case_id), key=_rank)
        run = tx.checks.find(case_id)
        edits = tuple(tx.event_edits.where(case_id=case_id))
    return ConsistencyView(
        articles=articles,
        matrix=tuple(matrix(findings, claims, articles)),
        findings=tuple(_view(f, claims, articles) for f in findings),
        events=run.events if run else (),
        origins=run.origins if run else (),
        edits=edits,
    )


def matrix(
    findings: Sequence[StoredFinding],
    claims: dict[str, StoredClaim],
    articles: Sequence[Article],
) -> list[MatrixRow]:
    """Return slots by articles of the current findings, what is not comparable left out.

    The findings come strongest first, and so do the rows.
    """
    slots: dict[str, list[StoredFinding]] = {}
    for stored in findings:
        if stored.current and stored.finding.relation is not FindingRelation.NOT_COMPARABLE:
            slots.setdefault(_slot(stored), []).append(stored)
    return [_row(slot, group, claims, articles) for slot, group in slots.items()]


def _slot(stored: StoredFinding) -> str:
    slot = stored.finding.slot
    return "|".join((slot.event or "", slot.measure, slot.scope or ""))


def _row(
    slot: str,
    group: Sequence[StoredFinding],
    claims: dict[str, StoredClaim],
    articles: Sequence[Article],
) -> MatrixRow:
    values = {v.claim: v for stored in group for v in stored.finding.values if v.claim in claims}
    cells = []
    for article in articles:
        own = [v for v in values.values() if claims[v.claim].article_id == article.id]
        own.sort(key=lambda v: v.start)
        figures = tuple(_figure(claims[v.claim], v) for v in own)
        cells.append(Cell(article_id=article.id, figures=figures))
    first = group[0].finding
    return MatrixRow(
        slot=slot,
        label=first.slot.label,
        event=first.slot.event,
        measure=first.slot.measure,
        scope=first.slot.scope,
        relation=first.relation.value,
        cells=tuple(cells),
        origins=len({v.origin or v.document_id for v in values.values()}),
    )


def _figure(stored: StoredClaim, value: FindingValue) -> Figure:
    low, best, high = _numbers(stored.current)
    return Figure(
        claim_id=stored.id,
        label=stored.label,
        text=value.text,
        min=low,
        best=best,
        max=high,
        as_of=value.as_of,
        origin=value.origin,
    )


def _numbers(claim: Claim) -> tuple[float | None, float | None, float | None]:
    """Return the core interval and the number stated, of a value that counts."""
    count = getattr(claim.value, "count", None)
    return (count.min, count.best, count.max) if count else (None, None, None)


def _rank(stored: StoredFinding) -> tuple[bool, int, int, str]:
    finding = stored.finding
    return not stored.current, STRENGTH[finding.relation], SEVERITY[finding.severity], stored.id


def _view(
    stored: StoredFinding, claims: dict[str, StoredClaim], articles: Sequence[Article]
) -> FindingView:
    own = tuple(claims[c] for c in stored.claims if c in claims)
    by_id = {article.id: article for article in articles}
    return FindingView(stored=stored, claims=own, articles=tuple(by_id[c.article_id] for c in own))
