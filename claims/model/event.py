"""A happening of which claims speak."""

from enum import StrEnum

from claims.model.frozen import Frozen
from claims.model.place import Place
from claims.model.time import Time


class EventType(StrEnum):
    """Name the type of a happening."""

    ATTACK = "attack"
    STRIKE = "strike"
    EXPLOSION = "explosion"
    CLASH = "clash"
    DISASTER = "disaster"
    ACCIDENT = "accident"
    CRIME = "crime"
    ARREST = "arrest"
    DEPLOYMENT = "deployment"
    STATEMENT = "statement"
    OTHER = "other"


class Event(Frozen):
    """Hold what one article says of a happening; what it does not say stays null."""

    key: str
    type: EventType = EventType.OTHER
    time: Time | None = None
    place: Place | None = None
    agent: str | None = None
    target: str | None = None
    weapon: str | None = None
    label: str | None = None
