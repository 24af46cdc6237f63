"""What the buttons beside events do: keep an answer, take one back."""

from collections.abc import Callable

from factcheck.domain.event_edit import EventEdit, EventEditKind
from factcheck.ui import session
from factcheck.ui.desk import Desk
from factcheck.workflow.edit_event import edit_event, undo_event_edit
from factcheck.workflow.show_consistency import QuestionView


def answering(desk: Desk) -> Callable[[QuestionView, EventEditKind], None]:
    """Return what keeps the answer to a question."""

    def answer(view: QuestionView, kind: EventEditKind) -> None:
        edit_event(desk.bench, desk.case.id, kind, view.claims, by=desk.by)
        told = "one happening" if kind is EventEditKind.MERGE else "two happenings"
        session.say(f"✓ {told}; the case is checked with it")

    return answer


def undoing(desk: Desk) -> Callable[[EventEdit], None]:
    """Return what takes an answer back."""

    def undo(edit: EventEdit) -> None:
        undo_event_edit(desk.bench, edit.id, by=desk.by)
        session.say("✓ taken back; the case is checked without it")

    return undo
