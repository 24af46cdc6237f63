"""Show what cases there are and how far each is."""

from datetime import datetime

from factcheck.domain.agreement import Agreement
from factcheck.domain.article import Article
from factcheck.domain.case import Case
from factcheck.domain.history import HistoryEntry
from factcheck.domain.record import Value
from factcheck.domain.status import SimpleStatus
from factcheck.workflow.ports import Workbench


class CaseSummary(Value):
    """Hold a case with its figures; rejected and vanished claims are not counted."""

    case: Case
    articles: int
    claims: int
    by_status: dict[SimpleStatus, int]
    contradictions: int
    disagreements: int


class ArticleLine(Value):
    """Hold an article with its figures."""

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
    agreement: Agreement
    activity: tuple[HistoryEntry, ...]
    checked_at: datetime | None


def list_cases(bench: Workbench) -> list[CaseSummary]:
    """Return all cases, the last changed first."""
    raise NotImplementedError


def show_case(bench: Workbench, case_id: str, *, by: str = "") -> CaseOverview:
    """Return the overview of one case; `mine` counts the claims in the hands of `by`."""
    raise NotImplementedError
