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


class Independence(StrEnum):
    """Name what is known of the sources of two texts."""

    INDEPENDENT = "independent"
    SAME = "same"
    UNKNOWN = "unknown"


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
    independence: Independence = Field(
        default=Independence.UNKNOWN, description="Of the sources of its claims."
    )
    independence_why: str = ""


class Origin(Frozen):
    """Hold documents that rest on one source."""

    origin: str
    documents: tuple[str, ...]
    why: str


class EventDocument(Frozen):
    """Hold whether a document is chiefly about an event, and how sure it is that one."""

    document_id: str
    main: bool
    certainty: float | None = Field(
        default=None, description="That it tells of the event of the others; null: it is alone."
    )


class EventSide(Frozen):
    """Hold one of two events that may be one: what a document claims of it."""

    document_id: str
    label: str | None = None
    claims: tuple[str, ...]


class EventQuestion(Frozen):
    """Ask whether two events are one; a person has to look."""

    sides: tuple[EventSide, EventSide]
    certainty: float = Field(description="That they are one, from 0 to 1.")
    similarities: dict[str, float] = Field(
        default={}, description="What each says for one event (above 0) or for two (below)."
    )


class EventGroup(Event):
    """Hold one event across articles."""

    event: str
    documents: tuple[EventDocument, ...] = ()
    claims: tuple[str, ...] = ()
    uncertain: tuple[tuple[str, str, float], ...] = ()
    questions: tuple[EventQuestion, ...] = Field(
        default=(), description="The uncertain links in full, one to each other event."
    )
    origins: int = Field(default=0, description="How many its documents count as.")
    independence: Independence = Field(
        default=Independence.UNKNOWN, description="Of the sources of its documents."
    )
    independence_why: str = ""
