"""What the desk said of events by hand: these are one, or this claim is not of it."""

from datetime import datetime
from enum import StrEnum

from factcheck.domain.record import Record


class EventEditKind(StrEnum):
    """Name what is done to events."""

    MERGE = "merge"
    SPLIT = "split"


class EventEdit(Record):
    """Hold that the claims belong together (merge) or apart from the rest (split)."""

    id: str
    case_id: str
    kind: EventEditKind
    claims: tuple[str, ...]
    why: str = ""
    by: str
    at: datetime
    undone: bool = False
