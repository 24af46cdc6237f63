"""What the desk said of events, as the engine takes it."""

from claims import Decision
from factcheck.consistency.events import decisions_of
from factcheck.domain.event_edit import EventEdit
from tests.factcheck.fakes import START


def edit(name, kind, *, undone=False):
    given = {"case_id": "c", "by": "ana", "at": START, "claims": ("a", "b")}
    return EventEdit(id=name, kind=kind, undone=undone, **given)


def test_edits_that_hold_are_decisions_in_their_order():
    edits = [edit("x", "split"), edit("y", "merge", undone=True), edit("z", "merge")]
    assert decisions_of(edits) == [
        Decision(name="x", claims=("a", "b"), together=False),
        Decision(name="z", claims=("a", "b"), together=True),
    ]
    assert decisions_of([]) == []
