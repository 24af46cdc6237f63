"""How claims stand to each other."""

from enum import StrEnum
from typing import Literal

from pydantic import Field

from claims.model.event import Event
from claims.model.frozen import Frozen


class FindingRelation(StrEnum):
    """Name the four relations, strongest first."""

    CONTRADICTION = "contradiction"
    UPDATE = "update"
    CONSISTENT = "consistent"
    NOT_COMPARABLE = "not_comparable"


class Slot(Frozen):
    """Hold what the claims of a finding speak of."""

    event: str | None = None
    measure: str
    scope: str | None = None
    label: str


class FindingValue(Frozen):
    """Hold one claim of a finding and the words that carry its value."""

    document_id: str
    claim: str
    text: str
    start: int
    end: int
    as_of: str | None = Field(default=None, description="ISO 8601; when the figure stood.")
    origin: str | None = Field(default=None, description="Equal where two rest on one source.")


class Finding(Frozen):
    """Hold one relation between claims, with its rule and a sentence of why."""

    id: str = Field(default="", description="Of rule, relation and claims.")
    relation: FindingRelation
    rule: str
    reason: str
    severity: Literal["high", "medium", "low"]
    slot: Slot
    values: tuple[FindingValue, ...]
    confidence: float = Field(default=0.5, ge=0, le=1)
    flags: tuple[str, ...] = ()
    explanation: str


class Origin(Frozen):
    """Hold documents that rest on one source."""

    origin: str
    documents: tuple[str, ...]
    why: str


class EventDocument(Frozen):
    """Hold whether a document is chiefly about an event."""

    document_id: str
    main: bool


class EventGroup(Event):
    """Hold one event across articles."""

    event: str
    documents: tuple[EventDocument, ...] = ()
    claims: tuple[str, ...] = ()
    uncertain: tuple[tuple[str, str, float], ...] = ()
