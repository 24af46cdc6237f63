"""What the desk makes of a finding."""

import pytest

from factcheck.domain.finding import FindingState
from factcheck.errors import Conflict, NotAllowed, NotFound
from factcheck.workflow.decide_finding import decide_finding
from factcheck.workflow.list_claims import list_claims
from factcheck.workflow.show_consistency import show_consistency


@pytest.fixture
def clash(bench, case):
    return show_consistency(bench, case.id).findings[0].stored


def test_a_finding_is_accepted_and_opened_again(bench, case, clash):
    done = decide_finding(bench, case.id, clash.id, FindingState.ACCEPTED, by="ana", seen=1)
    assert (done.state, done.decided_by) == ("accepted", "ana")
    again = decide_finding(bench, case.id, clash.id, FindingState.OPEN, by="ana", seen=2)
    assert (again.state, again.decided_by, again.decided_at) == ("open", None, None)


def test_a_dismissal_needs_a_reason_and_ends_the_warning(bench, case, clash):
    state = FindingState.DISMISSED
    with pytest.raises(NotAllowed, match="a reason"):
        decide_finding(bench, case.id, clash.id, state, by="ana", seen=1, why=" ")
    assert any(r.contradictions for r in list_claims(bench, case.id).rows)
    decide_finding(bench, case.id, clash.id, state, by="ana", seen=1, why="two places")
    assert not any(r.contradictions for r in list_claims(bench, case.id).rows)


def test_a_stale_decision_or_an_unknown_finding_is_refused(bench, case, clash):
    decide_finding(bench, case.id, clash.id, FindingState.ACCEPTED, by="ana", seen=1)
    with pytest.raises(Conflict):
        decide_finding(bench, case.id, clash.id, FindingState.OPEN, by="bo", seen=1)
    with pytest.raises(NotFound):
        decide_finding(bench, case.id, "none", FindingState.OPEN, by="bo", seen=1)
