"""Events by hand."""

import pytest

from factcheck.domain.event_edit import EventEditKind
from factcheck.errors import NotFound, UsageError
from factcheck.workflow.edit_event import edit_event, undo_event_edit
from factcheck.workflow.show_consistency import show_consistency
from factcheck.workflow.show_events import show_events
from tests.factcheck.fakes import actions, claim_named


def test_an_edit_is_remembered_and_taken_back(bench, case):
    one = claim_named(bench, case.id, "C1").id
    edit = edit_event(bench, case.id, EventEditKind.SPLIT, [one], by="ana", why="another day")
    assert show_consistency(bench, case.id).edits == (edit,)
    assert undo_event_edit(bench, edit.id, by="bo").undone
    assert (actions(bench, case.id)["split"], actions(bench, case.id)["undo"]) == (1, 1)


@pytest.mark.parametrize(
    ("kind", "claims"), [("split", []), ("merge", ["x"]), ("merge", "xx"), ("apart", "xx")]
)
def test_too_few_claims_are_refused(bench, case, kind, claims):
    with pytest.raises(UsageError, match="name more claims"):
        edit_event(bench, case.id, EventEditKind(kind), claims, by="ana")


def test_a_claim_of_another_case_is_refused(bench, case):
    with pytest.raises(NotFound):
        edit_event(bench, case.id, EventEditKind.SPLIT, ["x"], by="ana")


def test_an_edit_takes_hold_at_once_and_so_does_its_undoing(bench, case):
    def clashes():
        found = show_consistency(bench, case.id).findings
        return sum(f.stored.finding.relation.value == "contradiction" for f in found)

    one = claim_named(bench, case.id, "C1").id
    assert clashes() == 1
    edit = edit_event(bench, case.id, EventEditKind.SPLIT, [one], by="ana")
    assert (clashes(), len(show_events(bench, case.id))) == (0, 2)
    undo_event_edit(bench, edit.id, by="ana")
    assert (clashes(), len(show_events(bench, case.id))) == (1, 1)
