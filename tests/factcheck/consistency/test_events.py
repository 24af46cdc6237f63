"""What the desk said of events, as the engine takes it."""

import pytest

from claims import Decision, EventGroup, Finding, FindingValue, Slot
from factcheck.consistency.events import compared_as_one, decisions_of
from factcheck.domain.event_edit import EventEdit
from tests.factcheck.fakes import START


def edit(name, kind, *, undone=False):
    given = {"case_id": "c", "by": "ana", "at": START, "claims": ("a", "b")}
    return EventEdit(id=name, kind=kind, undone=undone, **given)


def test_an_edit_that_two_are_two_is_for_the_desk_alone():
    assert decisions_of([edit("x", "apart")]) == []


@pytest.mark.parametrize(
    ("events", "undone", "compared"),
    [
        (("one", "other"), False, False),
        (("one", "other"), True, True),
        (("one",), False, True),  # since then they were merged
    ],
)
def test_claims_of_two_events_that_are_two_are_not_compared(events, undone, compared):
    values = tuple(
        FindingValue(document_id=n, claim=n, text="3", start=0, end=1) for n in ("a", "b")
    )
    finding = Finding(
        relation="contradiction",
        rule="R09b",
        reason="r",
        severity="high",
        slot=Slot(measure="killed", label="killed"),
        values=values,
        explanation="why.",
    )
    told = {"one": ("a",), "other": ("b",)} if len(events) > 1 else {"one": ("a", "b")}
    groups = [EventGroup(event=name, key=name, claims=own) for name, own in told.items()]
    edits = [edit("x", "apart", undone=undone)]
    assert bool(list(compared_as_one([finding], edits, groups))) is compared
    assert list(compared_as_one([finding], [], groups)) == [finding]


def test_edits_that_hold_are_decisions_in_their_order():
    edits = [edit("x", "split"), edit("y", "merge", undone=True), edit("z", "merge")]
    assert decisions_of(edits) == [
        Decision(name="x", claims=("a", "b"), together=False),
        Decision(name="z", claims=("a", "b"), together=True),
    ]
    assert decisions_of([]) == []
