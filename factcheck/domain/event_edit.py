"""What the desk said of events by hand: these are one, this claim is not of it, these are two."""

from datetime import datetime
from enum import StrEnum

from factcheck.domain.record import Record


class EventEditKind(StrEnum):
    """Name what is done to events."""

    MERGE = "merge"
    SPLIT = "split"
    APART = "apart"


class EventEdit(Record):
    """Hold that claims belong together (merge), apart from the rest (split), or to two events."""

    id: str
    case_id: str
    kind: EventEditKind
    claims: tuple[str, ...]
    why: str = ""
    by: str
    at: datetime
    undone: bool = False
