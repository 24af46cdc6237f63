"""Sums of claims: each victim once, the toll of each event, the figures of each slot over time."""

from typing import Literal

from pydantic import Field

from claims.model.event import Event
from claims.model.finding import Slot
from claims.model.frozen import Frozen
from claims.model.place import Place
from claims.model.time import Time
from claims.model.value import Outcome, Status

Basis = Literal["totals", "parts", "individuals"]
Of = Literal["person", "event"]
Number = float | int


class Fate(Frozen):
    """Hold one thing that befell a person, with when and where, if that is told."""

    outcome: Outcome
    time: Time | None = None
    place: Place | None = None
    claims: tuple[str, ...] = Field(description="Ids of the claims that say so.")


class Victim(Frozen):
    """Hold one person whom something befell, once over the whole document."""

    individual: str = Field(description="The key that the claims on this person share.")
    name: str | None = Field(default=None, description="The fullest form printed.")
    described: str | None = Field(default=None, description="As printed: '34-year-old man'.")
    age: int | None = None
    sex: Literal["female", "male"] | None = None
    age_group: Literal["child", "adult", "elderly"] | None = None
    relation: str | None = Field(default=None, description="As printed: 'his wife'.")
    relation_to: str | None = Field(default=None, description="Whose, by the fullest name.")
    role: str | None = Field(default=None, description="'officer', 'student', 'gunman' …")
    suspect: bool = Field(default=False, description="Whether called the one who did it.")
    status: Status = Status.UNKNOWN
    nationality: str | None = Field(default=None, description="ISO 3166 alpha-2.")
    outcome: Outcome = Field(description="What became of the person in the end.")
    fates: tuple[Fate, ...] = Field(
        default=(), description="In the order told; two for who was hurt and later died."
    )
    time: Time | None = Field(default=None, description="When the outcome came about.")
    time_of: Of | None = Field(default=None, description="Told of the person, or of the event.")
    place: Place | None = Field(default=None, description="Where the outcome came about.")
    place_of: Of | None = Field(default=None, description="Told of the person, or of the event.")
    named_by: tuple[str, ...] = Field(
        default=(), description="Who gives the name; none: the document itself."
    )
    event: str | None = Field(default=None, description="Key of the event.")
    claims: tuple[str, ...] = Field(description="Ids of the claims it rests on.")
    spans: tuple[tuple[int, int], ...] = Field(description="Where the person is named.")


class Figure(Frozen):
    """Hold one figure for a toll or a part of it, and who gives it."""

    min: Number | None
    best: Number | None
    max: Number | None
    who: str | None = Field(default=None, description="The people counted, as printed.")
    said_by: tuple[str, ...] = Field(default=(), description="None: the document itself.")
    superseded: bool = False
    claims: tuple[str, ...]


class Toll(Frozen):
    """Hold how many people one event killed, injured, …; no person is counted twice."""

    outcome: Outcome
    min: Number | None = Field(description="Fewest that the figures leave open, inclusive.")
    best: Number | None = Field(description="The figure that most is said for.")
    max: Number | None = Field(description="Most, inclusive; null: no bound.")
    basis: Basis = Field(description="What the numbers were taken from.")
    figures: tuple[Figure, ...] = Field(description="Current totals, differing ones apart.")
    parts: tuple[Figure, ...] = Field(default=(), description="Groups within the toll.")
    superseded: tuple[Figure, ...] = Field(default=(), description="Earlier totals.")
    rests_on: tuple[str, ...] = Field(description="Ids of the claims that decide the numbers.")


class EventSummary(Frozen):
    """Hold the tolls and the victims of one event."""

    event: Event | None = None
    tolls: tuple[Toll, ...] = ()
    victims: tuple[Victim, ...] = ()

    def toll(self, outcome: Outcome) -> Toll | None:
        """Return the toll for one outcome, if anything is said of it."""
        return next((t for t in self.tolls if t.outcome is outcome), None)


class DocumentSummary(Frozen):
    """Hold what a document says of victims, the event it is chiefly about first."""

    document_id: str
    events: tuple[EventSummary, ...] = ()

    @property
    def victims(self) -> tuple[Victim, ...]:
        """Return the victims of all events."""
        return tuple(victim for event in self.events for victim in event.victims)


class SlotFigure(Frozen):
    """Hold one figure as one origin gives it for one moment; copies of it are one."""

    as_of: str | None = Field(description="ISO 8601; as said, else as published.")
    min: Number | None
    best: Number | None
    max: Number | None
    text: str = Field(description="As printed.")
    origin: str = Field(description="A named source, else texts that share one, else the outlet.")
    superseded: bool = False
    documents: tuple[str, ...]
    claims: tuple[str, ...]


class SlotSummary(Frozen):
    """Hold what articles say of one number, in the order of time: event, measure, who or what."""

    slot: Slot
    min: Number | None = Field(description="Fewest that a current figure leaves open, inclusive.")
    best: Number | None = Field(description="The figure of most origins, of as many the newest.")
    max: Number | None = Field(description="Most, inclusive; null: no bound.")
    stands: str | None = Field(default=None, description="By the policy; null: a range stands.")
    origins: int = Field(description="How many origins give a current figure.")
    figures: tuple[SlotFigure, ...] = Field(description="Oldest first.")
