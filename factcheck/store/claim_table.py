"""The claims table of a case, read in a handful of flat selects."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, Select, Table, case, func, select

from factcheck.domain.finding import FindingState
from factcheck.store import case_tables, tables
from factcheck.workflow.rows import (
    ALL,
    NOTHING_GIVEN,
    ClaimCount,
    ClaimRow,
    Given,
    RowsWanted,
    standing,
)

CLAIMS = cast("Table", tables.StoredClaimRow.__table__)
ARTICLES = cast("Table", tables.ArticleRow.__table__)
REVIEWS = cast("Table", tables.ReviewRow.__table__)
EVIDENCE = cast("Table", tables.EvidenceRow.__table__)
FINDINGS = cast("Table", case_tables.FindingRow.__table__)
FINDING_CLAIMS = cast("Table", case_tables.FindingClaimRow.__table__)

AT_ONCE = 500  # ids in one select: databases limit them

_C = CLAIMS.c
_Condition = ColumnElement[bool]
COUNTING = (_C.rejected.is_(None), _C.vanished.is_(False), _C.retired.is_(None))
_WORDS = (_C.kind, _C.text, _C.standalone, _C.said, _C.start, _C.end)
_JOINED = (_C.group, _C.event, _C.speaker)
_FRAME = (_C.modality, _C.polarity, _C.worthiness, _C.confidence, _C.checkable, _C.status)
_STATE = (_C.corrected.is_not(None), _C.rejected.is_not(None), _C.vanished, _C.to_confirm)
_RETIRED = func.coalesce(_C.retired, "")
_IDENTITY = (_C.case_id, _C.id, _C.number, _C.article_id, ARTICLES.c.number, ARTICLES.c.outlet)


def claim_rows(connection: Connection, case_id: str, wanted: RowsWanted = ALL) -> list[ClaimRow]:
    """Return claims of a case by article and place."""
    verdicts = _verdicts(connection, case_id)
    evidence = _counts(connection, _evidence_counts(case_id))
    contradictions = _contradiction_counts(connection, case_id, wanted.shown_from)
    query = (
        select(*_IDENTITY, *_WORDS, *_JOINED, *_FRAME, _C.assignee, _C.proposed_by, *_STATE)
        .add_columns(_RETIRED, _C.version, _C.changed_at)
        .join(ARTICLES, ARTICLES.c.id == _C.article_id)
        .where(_C.case_id == case_id, *_alike(wanted))
        .order_by(ARTICLES.c.number, _C.start, _C.end, _C.number)
    )
    named = _named(wanted, verdicts, contradictions)
    parts = (
        [query] if named is None else [query.where(among) for among in among_each(_C.id, named)]
    )
    rows = [
        _row(row, verdicts, evidence[row[1]], contradictions[row[1]])
        for part in parts
        for row in connection.execute(part)
    ]
    if len(parts) > 1:
        rows.sort(key=lambda row: (row.article_number, row.start, row.end, row.number))
    return rows


def claim_counts(connection: Connection, case_id: str) -> list[ClaimCount]:
    """Count the claims of a case that count, by what tells them apart on the Desk."""
    alike = (_C.article_id, _C.kind, _C.status, _C.assignee)
    query = select(*alike, func.count()).where(_C.case_id == case_id, *COUNTING).group_by(*alike)
    return [
        ClaimCount(article, kind, status, assignee or "", claims)
        for article, kind, status, assignee, claims in connection.execute(query)
    ]


def among_each(column: ColumnElement[Any], values: Collection[str]) -> Iterator[_Condition]:
    """Yield conditions that together pick the values: databases limit how many one may name."""
    ordered = sorted(values)
    for at in range(0, len(ordered), AT_ONCE):
        yield column.in_(ordered[at : at + AT_ONCE])


def _alike(wanted: RowsWanted) -> Iterator[_Condition]:
    """Yield what is asked of the claims themselves."""
    for column, values in (
        (_C.article_id, wanted.articles),
        (_C.kind, wanted.kinds),
        (_C.status, wanted.statuses),
        (func.coalesce(_C.assignee, ""), wanted.assignees),
    ):
        if values is not None:
            yield column.in_(sorted(values))
    if wanted.checkable:
        yield _C.checkable.is_(True)
    if wanted.counting:
        yield from COUNTING


def _named(
    wanted: RowsWanted, verdicts: Mapping[str, Sequence[Given]], contradictions: Mapping[str, int]
) -> set[str] | None:
    """Return the only claims that can be meant; null where they are not named."""
    reviewed = {claim for claim, given in verdicts.items() if any(g.verdict for g in given)}
    asked = (
        (wanted.claims is not None, set(wanted.claims or ())),
        (wanted.reviewed, reviewed),
        (wanted.contradicted, {*contradictions}),
    )
    named = [claims for is_asked, claims in asked if is_asked]
    return set.intersection(*named) if named else None


def disputed_claims(connection: Connection, case_id: str) -> list[str]:
    """Return the claims that count, by number, on which verdicts differ and none settles it."""
    r = REVIEWS.c
    same = (r.case_id == _C.case_id) & (r.claim_id == _C.id)
    settled = func.sum(case((r.adjudicates, 1), else_=0))
    given = select(_C.id).select_from(CLAIMS).join(REVIEWS, same)
    counting = given.where(_C.case_id == case_id, *COUNTING)
    by_claim = counting.where(r.verdict.is_not(None)).group_by(_C.id, _C.number)
    split = by_claim.having(func.count(r.verdict.distinct()) > 1, settled == 0)
    return list(connection.execute(split.order_by(_C.number)).scalars())


_BEFORE_ASSIGNEE = len(_IDENTITY) + len(_WORDS) + len(_JOINED) + len(_FRAME)


def _row(
    row: Sequence[Any], verdicts: dict[str, list[Given]], evidence: int, contradictions: int
) -> ClaimRow:
    head, tail = row[:_BEFORE_ASSIGNEE], row[_BEFORE_ASSIGNEE:]
    assignee, proposed_by, *state = tail
    given = verdicts.get(row[1])
    stands = standing(given, proposed_by) if given else NOTHING_GIVEN
    return ClaimRow._make([*head, assignee or "", *stands, evidence, contradictions, *state])


def _verdicts(connection: Connection, case_id: str) -> dict[str, list[Given]]:
    r = REVIEWS.c
    query = select(r.claim_id, r.verdict, r.reviewer, r.adjudicates, r.saved_at)
    found: dict[str, list[Given]] = defaultdict(list)
    for claim_id, *given in connection.execute(query.where(r.case_id == case_id)):
        found[claim_id].append(Given(*given))
    return found


def _evidence_counts(case_id: str) -> Select[str, int]:
    e = EVIDENCE.c
    live = select(e.claim_id, func.count()).where(e.case_id == case_id, e.withdrawn.is_(None))
    return live.group_by(e.claim_id)


def _contradiction_counts(connection: Connection, case_id: str, least: float) -> Counter[str]:
    """Count the contradictions of each claim that pages show."""
    f, c = FINDINGS.c, FINDING_CLAIMS.c
    both = (c.case_id == f.case_id) & (c.finding_id == f.id)
    standing_ones = (f.relation == "contradiction", f.state != "dismissed", f.current)
    query = select(c.claim_id, f.finding, f.state).select_from(FINDING_CLAIMS).join(FINDINGS, both)
    found = connection.execute(query.where(f.case_id == case_id, *standing_ones))
    return Counter(claim for claim, finding, state in found if is_shown(finding, state, least))


def open_contradictions(connection: Connection, case_id: str, least: float) -> int:
    """Count the contradictions that pages show and nobody has decided."""
    f = FINDINGS.c
    here = (f.case_id == case_id, f.relation == "contradiction", f.state == "open", f.current)
    found = connection.execute(select(f.finding, f.state).where(*here))
    return sum(is_shown(finding, state, least) for finding, state in found)


def is_shown(finding: Mapping[str, Any], state: str, least: float) -> bool:
    """Tell of a finding as stored what `StoredFinding.is_shown` tells."""
    sure: bool = finding.get("confidence", 1) >= least
    return sure or state != FindingState.OPEN.value


def _counts(connection: Connection, query: Select[str, int]) -> Counter[str]:
    return Counter({row[0]: row[1] for row in connection.execute(query)})
