"""A claim: one predicate, one value, one speaker frame, with its place in the text."""

import hashlib
import json
from enum import StrEnum
from functools import lru_cache
from typing import Any

from pydantic import Field, computed_field, model_validator

from claims.model.attribution import Teller
from claims.model.event import Event
from claims.model.frozen import Frozen
from claims.model.sentence import Section
from claims.model.span import Span
from claims.model.value import Kind, Value

CLOSE = json.JSONEncoder(separators=(",", ":"))  # without spaces
ID_LENGTH = 16  # hex digits: 64 bits, no clash to be feared among 10^8 claims of one case


class Polarity(StrEnum):
    """Name whether the claim affirms or denies its value."""

    AFFIRMED = "affirmed"
    NEGATED = "negated"


class Modality(StrEnum):
    """Name how surely the claim is put forward."""

    ASSERTED = "asserted"
    HEDGED = "hedged"
    ALLEGED = "alleged"
    DENIED = "denied"
    PLANNED = "planned"
    CONDITIONAL = "conditional"
    UNKNOWN = "unknown"


class Worthiness(Frozen):
    """Hold how much a claim is worth checking, and the reasons that add up to it."""

    score: float = Field(ge=0, le=1)
    reasons: tuple[str, ...] = ()


class Claim(Frozen):
    """Hold one claim as the interchange format prints it."""

    id: str = Field(description="Of document text, span, kind and slots; see `claim_id`.")
    document_id: str
    text: str
    start: int
    end: int
    standalone: str = Field(description="Reads alone; additions stand in [brackets].")
    group: str | None = Field(default=None, description="Joins mentions of one claim.")
    section: Section = Section.BODY
    value: Value
    slots: dict[str, tuple[int, int]] = Field(default_factory=dict)
    event: Event | None = None
    attribution: tuple[Teller, ...] = Field(default=(), description="Outermost teller first.")
    polarity: Polarity = Polarity.AFFIRMED
    modality: Modality = Modality.ASSERTED
    hedges: tuple[str, ...] = ()
    checkable: bool = True
    not_checkable_because: str | None = None
    worthiness: Worthiness = Worthiness(score=0)
    confidence: float = Field(default=0.5, ge=0, le=1)
    flags: tuple[str, ...] = ()
    engine: str = ""

    @model_validator(mode="before")
    @classmethod
    def _tell_value_its_kind(cls, given: Any) -> Any:
        if isinstance(given, dict) and isinstance(given.get("value"), dict) and "kind" in given:
            return {**given, "value": {"kind": given["kind"], **given["value"]}}
        return given

    @computed_field  # type: ignore[prop-decorator]  # pydantic's documented order
    @property
    def kind(self) -> Kind:
        """Return the kind, which the value decides."""
        return Kind(self.value.kind)

    @property
    def span(self) -> Span:
        """Return the place in the document."""
        return Span(start=self.start, end=self.end)

    def slot(self, *names: str) -> Span:
        """Return the first of the named slots that is there, else the whole claim."""
        for name in names:
            if name in self.slots:
                return Span(start=self.slots[name][0], end=self.slots[name][1])
        return self.span


def claim_id(text: str, span: Span, kind: Kind, slots: dict[str, tuple[int, int]]) -> str:
    """Return the id of a claim: the same text, span, kind and slots give the same id.

    >>> claim_id("Two died.", Span(start=0, end=9), Kind.CASUALTY, {"count": (0, 3)})
    'af4da59b424d0ec1'
    """
    content = [_digest(text), span.start, span.end, kind.value]
    line = CLOSE.encode([*content, sorted(slots.items())])
    return hashlib.sha256(line.encode()).hexdigest()[:ID_LENGTH]


@lru_cache(maxsize=8)  # the claims of one document come one after another
def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
