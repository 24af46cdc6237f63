"""Show where the articles of a case agree and where they do not."""

from claims import EventGroup, Origin
from factcheck.domain.article import Article
from factcheck.domain.claim import StoredClaim
from factcheck.domain.finding import StoredFinding
from factcheck.domain.record import Value
from factcheck.workflow.ports import Workbench


class Figure(Value):
    """Hold one claim's number in a cell of the matrix; `max` null is unbounded."""

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
    """Hold one slot over all articles."""

    slot: str
    label: str
    event: str | None
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


def show_consistency(bench: Workbench, case_id: str) -> ConsistencyView:
    """Return what the latest check found, decisions included."""
    raise NotImplementedError
