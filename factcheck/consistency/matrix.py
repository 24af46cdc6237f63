"""What each article of a case says of a slot, side by side."""

from collections.abc import Mapping, Sequence

from claims import Claim, FindingRelation, FindingValue
from factcheck.domain.article import Article
from factcheck.domain.claim import StoredClaim
from factcheck.domain.finding import StoredFinding
from factcheck.domain.record import Value

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


def rank(stored: StoredFinding) -> tuple[bool, int, int, str]:
    """Return the order of findings: current ones first, then the strongest and gravest."""
    finding = stored.finding
    return not stored.current, STRENGTH[finding.relation], SEVERITY[finding.severity], stored.id


def matrix(
    findings: Sequence[StoredFinding],
    claims: Mapping[str, StoredClaim],
    articles: Sequence[Article],
) -> list[MatrixRow]:
    """Return slots by articles of the current findings, what is not comparable left out.

    The findings come strongest first, and so do the rows.
    """
    slots: dict[str, list[StoredFinding]] = {}
    for stored in findings:
        if stored.current and stored.finding.relation is not FindingRelation.NOT_COMPARABLE:
            slots.setdefault(_slot(stored), []).append(stored)
    silent = {
        a.id: Cell(article_id=a.id, figures=()) for a in articles
    }  # most say nothing of most
    return [_row(slot, group, claims, silent) for slot, group in slots.items()]


def _slot(stored: StoredFinding) -> str:
    slot = stored.finding.slot
    return "|".join((slot.event or "", slot.measure, slot.scope or ""))


def _row(
    slot: str,
    group: Sequence[StoredFinding],
    claims: Mapping[str, StoredClaim],
    silent: Mapping[str, Cell],
) -> MatrixRow:
    values = {v.claim: v for stored in group for v in stored.finding.values if v.claim in claims}
    told: dict[str, list[FindingValue]] = {}
    for value in sorted(values.values(), key=lambda v: v.start):
        told.setdefault(claims[value.claim].article_id, []).append(value)
    said = {
        article: Cell(article_id=article, figures=tuple(_figure(claims[v.claim], v) for v in own))
        for article, own in told.items()
    }
    first = group[0].finding
    return MatrixRow(
        slot=slot,
        label=first.slot.label,
        event=first.slot.event,
        measure=first.slot.measure,
        scope=first.slot.scope,
        relation=first.relation.value,
        cells=tuple(said.get(article, none) for article, none in silent.items()),
        origins=len({v.origin or v.document_id for v in values.values()}),
    )


def _figure(stored: StoredClaim, value: FindingValue) -> Figure:
    low, best, high = _numbers(stored.current, value)
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


def _numbers(claim: Claim, value: FindingValue) -> tuple[float | None, float | None, float | None]:
    """Return the core interval and the number stated, where it is the number that is compared."""
    count = getattr(claim.value, "count", None)
    compared = claim.slots.get("count") == (value.start, value.end)
    return (count.min, count.best, count.max) if count and compared else (None, None, None)
