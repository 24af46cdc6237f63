"""Events merged and split by hand."""

import pytest

from claims import Document, EventGroup
from factcheck.consistency.events import compared_as_one, edited_events, kept_apart
from factcheck.domain.event_edit import EventEdit
from tests.factcheck.fakes import START
from tests.factcheck.pattern_engine import PatternEngine

ONE = EventGroup(event="e1", key="e1", claims=("a", "b"))
TWO = EventGroup(event="e2", key="e2", claims=("c",))


def edit(kind, *claims, undone=False):
    given = {"id": "x", "case_id": "c", "by": "ana", "at": START}
    return EventEdit(kind=kind, claims=claims, undone=undone, **given)


@pytest.mark.parametrize(
    ("edits", "groups"),
    [
        ([], {"e1": ("a", "b"), "e2": ("c",)}),
        ([edit("merge", "b", "c")], {"e1": ("a", "b", "c")}),
        ([edit("merge", "a", "b")], {"e1": ("a", "b"), "e2": ("c",)}),
        ([edit("split", "b")], {"e1": ("a",), "e1/x": ("b",), "e2": ("c",)}),
        ([edit("split", "a", "b")], {"e1": ("a", "b"), "e2": ("c",)}),
        ([edit("split", "z")], {"e1": ("a", "b"), "e2": ("c",)}),
        ([edit("merge", "b", "c", undone=True)], {"e1": ("a", "b"), "e2": ("c",)}),
        ([edit("merge", "a", "c"), edit("split", "c")], {"e1": ("a", "b"), "e1/x": ("c",)}),
        ([edit("apart", "a", "c")], {"e1": ("a", "b"), "e2": ("c",)}),
    ],
)
def test_edits_are_applied_in_their_order(edits, groups):
    assert {g.event: g.claims for g in edited_events([ONE, TWO], edits)} == groups


@pytest.mark.parametrize(
    ("kind", "undone", "apart"),
    [("split", False, True), ("split", True, False), ("merge", False, False)],
)
def test_claims_that_were_split_are_kept_apart(kind, undone, apart):
    engine = PatternEngine()
    readings = engine.extract([Document(text="3 killed"), Document(text="5 killed")])
    [finding] = engine.check(readings).findings
    one = finding.values[0].claim
    assert kept_apart(finding, [edit(kind, one, undone=undone)]) is apart
    assert not kept_apart(finding, [edit(kind, *(v.claim for v in finding.values))])


@pytest.mark.parametrize(
    ("events", "undone", "compared"),
    [
        (("one", "other"), False, False),
        (("one", "other"), True, True),
        (("one",), False, True),  # since then they were merged
    ],
)
def test_claims_of_two_events_that_are_two_are_not_compared(events, undone, compared):
    engine = PatternEngine()
    readings = engine.extract([Document(text="3 killed"), Document(text="5 killed")])
    [finding] = engine.check(readings).findings
    one, other = (value.claim for value in finding.values)
    told = {"one": (one,), "other": (other,)} if len(events) > 1 else {"one": (one, other)}
    groups = [EventGroup(event=name, key=name, claims=own) for name, own in told.items()]
    edits = [edit("apart", one, other, undone=undone)]
    assert bool(list(compared_as_one([finding], edits, groups))) is compared
    assert list(compared_as_one([finding], [], groups)) == [finding]
