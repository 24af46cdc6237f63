"""Merge or split events by hand."""

from collections.abc import Sequence

from factcheck.domain.event_edit import EventEdit, EventEditKind
from factcheck.workflow.ports import Workbench


def edit_event(
    bench: Workbench,
    case_id: str,
    kind: EventEditKind,
    claims: Sequence[str],
    *,
    by: str,
    why: str = "",
) -> EventEdit:
    """Remember that the claims are of one event (merge) or not of the rest's (split)."""
    raise NotImplementedError


def undo_event_edit(bench: Workbench, edit_id: str, *, by: str) -> EventEdit:
    """Take an edit back; it stays in the history."""
    raise NotImplementedError
