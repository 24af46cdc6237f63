"""Moving the work on a claim."""

import pytest

from factcheck.domain.review import ReviewText
from factcheck.domain.status import DismissReason, Status
from factcheck.errors import Conflict, NotAllowed, NotFound
from factcheck.workflow.change_status import (
    as_seen,
    assign_claim,
    change_status,
    dismiss_claim,
    release_claim,
    take_claim,
)
from factcheck.workflow.review_claim import review_claim
from tests.factcheck.fakes import actions, claim_named

MIXED = ReviewText(verdict="mixed", rationale="because", nothing_found=True)

ONWARD = "triaged, assigned, researching, proposed, dismissed"


@pytest.fixture
def claim(bench, case):
    return claim_named(bench, case.id, "C1").ref


def test_a_step_of_the_table_is_taken_and_written_down(bench, claim):
    after = change_status(bench, claim, Status.TRIAGED, by="ana", seen=1, key="k")
    assert change_status(bench, claim, Status.TRIAGED, by="ana", seen=1, key="k") == after
    assert (after.status, after.version) == ("triaged", 2)
    assert actions(bench, claim.case_id)["moved"] == 1


@pytest.mark.parametrize(
    ("target", "says"),
    [
        (Status.PUBLISHED, f"a step that leads there (from ‘extracted’: {ONWARD})"),
        (Status.EXTRACTED, "nothing: it is there already"),
        (Status.PROPOSED, "a verdict"),
        (Status.DISMISSED, "a reason"),
    ],
)
def test_what_is_not_allowed_says_what_is_missing(bench, claim, target, says):
    with pytest.raises(NotAllowed) as refused:
        change_status(bench, claim, target, by="ana", seen=1)
    assert refused.value.missing == (says,)


def test_a_stale_step_meets_the_newer_version(bench, claim):
    change_status(bench, claim, Status.TRIAGED, by="ana", seen=1)
    with pytest.raises(Conflict) as met:
        change_status(bench, claim, Status.RESEARCHING, by="bo", seen=1)
    assert met.value.theirs.status == "triaged"
    with bench.store.read() as tx:
        assert as_seen(tx, claim, 2).status == "triaged"


def test_a_claim_is_in_one_pair_of_hands(bench, claim):
    taken = take_claim(bench, claim, by="ana", seen=1)
    assert (taken.assignee, taken.status) == ("ana", "assigned")
    assert take_claim(bench, claim, by="ana", seen=2) == taken
    with pytest.raises(NotAllowed, match="its release by ana"):
        take_claim(bench, claim, by="bo", seen=2)
    with pytest.raises(NotAllowed, match="having it"):
        release_claim(bench, claim, by="bo", seen=2)
    freed = release_claim(bench, claim, by="ana", seen=2)
    assert (freed.assignee, freed.status) == (None, "triaged")


def test_an_editor_hands_claims_out(bench, claim):
    take_claim(bench, claim, by="ana", seen=1)
    assert assign_claim(bench, claim, "bo", by="cy", seen=2).assignee == "bo"
    assert assign_claim(bench, claim, None, by="cy", seen=3).assignee is None
    with pytest.raises(NotFound, match="no reviewer 'zoe'"):
        assign_claim(bench, claim, "zoe", by="cy", seen=4)


def test_a_dismissed_claim_says_why_and_can_come_back(bench, claim):
    gone = dismiss_claim(bench, claim, DismissReason.TRIVIAL, by="ana", seen=1)
    assert (gone.status, gone.dismissed_because) == ("dismissed", "trivial")
    with pytest.raises(NotAllowed, match="a reason"):
        change_status(bench, claim, Status.TRIAGED, by="ana", seen=gone.version)
    back = change_status(
        bench, claim, Status.TRIAGED, by="ana", seen=gone.version, why="it matters"
    )
    assert (back.status, back.dismissed_because) == ("triaged", None)


def test_changes_requested_take_the_proposal_back(bench, claim):
    done = review_claim(bench, claim, MIXED, by="ana", seen=0)
    back = change_status(
        bench, claim, Status.RESEARCHING, by="bo", seen=done.claim.version, why="thin"
    )
    assert (back.status, back.proposed_by) == ("researching", None)
