"""What the desk said of events, in the engine's terms."""

from collections.abc import Sequence

from claims import Decision
from factcheck.domain.event_edit import EventEdit, EventEditKind


def decisions_of(edits: Sequence[EventEdit]) -> list[Decision]:
    """Return the edits that still hold as decisions, in the order they were made."""
    return [
        Decision(name=e.id, claims=e.claims, together=e.kind is EventEditKind.MERGE)
        for e in edits
        if not e.undone
    ]
