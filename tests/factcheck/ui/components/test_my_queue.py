"""What a reviewer would take next."""

from factcheck.ui.components.my_queue import SHOWN, queue_nodes
from factcheck.ui.components.sheet import words_of
from factcheck.workflow.list_claims import waiting_for


def test_own_claims_come_first_and_the_rest_is_counted(rows):
    found = waiting_for(rows, by="ana")
    told = words_of(queue_nodes(found, by="ana"))
    assert told.startswith(f"Next for you ({len(found)} open, 0 of them judged, 1 in your hands)")
    assert told.index("in your hands)") < told.index(found[0].label)
    assert f"and {len(found) - SHOWN} more" in told


def test_what_is_judged_waits_behind_what_is_not(rows):
    done = rows[0]._replace(assignee="ana", reviewed_by=("ana",))
    found = waiting_for([done, *rows[1:]], by="ana")
    assert found[-1] == done
    told = words_of(queue_nodes(found[-1:], by="ana"))
    assert "(1 open, 1 of them judged, 1 in your hands)" in told
    assert told.endswith("in your hands · judged, wants evidence or a next step")


def test_nothing_open_is_said():
    assert "Nothing waits for you" in words_of(queue_nodes([], by="ana"))
