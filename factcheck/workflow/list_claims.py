"""List the claims of a case, filtered."""

from pydantic import Field

from factcheck.domain.record import Value
from factcheck.domain.status import SimpleStatus
from factcheck.workflow.ports import Workbench
from factcheck.workflow.rows import ClaimRow


class ClaimFilter(Value):
    """Hold what to show; empty fields let all through."""

    words: str = Field(default="", description="All of them stand in the text or the speaker.")
    kinds: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    statuses: tuple[SimpleStatus, ...] = ()
    verdicts: tuple[str, ...] = ()
    assignee: str | None = Field(default=None, description="Empty string: nobody's.")
    speaker: str = ""
    event: str = ""
    disagree: bool = False
    contradicted: bool = False
    to_confirm: bool = False
    checkable: bool = Field(default=False, description="Only those that are.")
    gone: bool = Field(default=False, description="Show rejected and vanished ones too.")
    min_confidence: float = 0


class ClaimList(Value):
    """Hold the claims shown, in reading order, and how many the confidence threshold hides."""

    rows: tuple[ClaimRow, ...]
    total: int
    below_confidence: int


def list_claims(bench: Workbench, case_id: str, shown: ClaimFilter | None = None) -> ClaimList:
    """Return the claims of the case that the filter lets through."""
    raise NotImplementedError


def queue(bench: Workbench, case_id: str, *, by: str) -> list[ClaimRow]:
    """Return the open claims for one reviewer: own first, then the most worth checking."""
    raise NotImplementedError
