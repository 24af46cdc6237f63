"""What `extract` and `check` return."""

from pydantic import Field

from claims.model.claim import Claim
from claims.model.coverage import Coverage
from claims.model.document import Document
from claims.model.finding import EventGroup, Finding, Origin
from claims.model.frozen import Frozen
from claims.model.summary import SlotSummary


class Extraction(Frozen):
    """Hold a document with its claims in reading order and what became of each sentence."""

    document: Document
    claims: tuple[Claim, ...] = ()
    coverage: tuple[Coverage, ...] = ()
    note: str | None = Field(default=None, description="Why there is nothing, where there is not.")
    engine: str = ""


class Comparison(Frozen):
    """Hold what `check` found in and across documents."""

    findings: tuple[Finding, ...] = ()
    events: tuple[EventGroup, ...] = ()
    origins: tuple[Origin, ...] = ()
    slots: tuple[SlotSummary, ...] = Field(default=(), description="Each number over time.")
