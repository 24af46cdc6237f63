"""A claim is taken over by name; who had it is told at the next act, and loses nothing typed."""

import pytest

from factcheck.domain.correction import Rejection
from factcheck.domain.evidence import EvidenceText, Stance
from factcheck.domain.lease import LEASE
from factcheck.domain.review import ReviewText
from factcheck.domain.status import Status
from factcheck.domain.verdict import Verdict
from factcheck.errors import NotAllowed, TakenOver
from factcheck.workflow.attach_evidence import attach_evidence
from factcheck.workflow.change_status import change_status, take_claim
from factcheck.workflow.correct_claim import correct_claim
from factcheck.workflow.open_claim import close_claim, open_claim, own_lease
from factcheck.workflow.review_claim import review_claim
from factcheck.workflow.save_draft import load_draft, save_draft
from factcheck.workflow.take_over import TAKEN_OVER, held_by, take_over
from factcheck.workflow.verify_history import show_history
from tests.factcheck.fakes import claim_named

MIXED = ReviewText(verdict=Verdict.MIXED, rationale="Two say so.")


@pytest.fixture
def claim(bench, case):
    return claim_named(bench, case.id, "C1").ref


def test_who_came_first_holds_it_and_who_took_it_over_after_that(bench, claim):
    assert held_by(bench, claim) is None
    for name in ("ana", "bo", "cy"):
        open_claim(bench, claim, by=name)
    held = held_by(bench, claim)
    assert (held.reviewer, held.here) == ("ana", True)
    take_over(bench, claim, by="cy", whom="ana")
    open_claim(bench, claim, by="ana")
    assert held_by(bench, claim).reviewer == "cy"
    assert held_by(bench, claim).since > held.since
    take_over(bench, claim, by="ana", whom="cy")
    assert held_by(bench, claim).reviewer == "ana"
    assert own_lease(bench, claim, by="cy").taken_by == "ana"
    assert own_lease(bench, claim, by="bo").taken_by is None


def test_the_history_tells_who_took_it_from_whom(bench, case, claim):
    open_claim(bench, claim, by="ana")
    take_over(bench, claim, by="bo", whom="ana")
    last = show_history(bench, case.id)[-1]
    assert (last.action, last.before, last.after, last.by) == (TAKEN_OVER, "ana", "bo", "bo")


def test_what_is_in_anothers_hands_comes_into_ones_own(bench, claim):
    take_claim(bench, claim, by="ana", seen=1)
    held = held_by(bench, claim)
    assert (held.reviewer, held.here) == ("ana", False)
    assert held.since == show_history(bench, claim.case_id)[-1].at
    assert take_over(bench, claim, by="bo", whom="ana").assignee == "bo"
    assert take_over(bench, claim, by="cy", whom="bo").assignee == "cy"


def test_what_ones_own_hands_hold_stays_when_another_looks_on(bench, claim):
    take_claim(bench, claim, by="ana", seen=1)
    open_claim(bench, claim, by="bo")
    assert take_over(bench, claim, by="ana", whom="bo").assignee == "ana"


@pytest.mark.parametrize(
    ("by", "whom", "says"),
    [
        ("bo", "cy", "cy having it: ana has it"),
        ("ana", "ana", "ana having it: ana has it"),
    ],
)
def test_what_is_not_theirs_any_more_is_not_taken(bench, claim, by, whom, says):
    open_claim(bench, claim, by="ana")
    with pytest.raises(NotAllowed, match=says):
        take_over(bench, claim, by=by, whom=whom)
    close_claim(bench, claim, by="ana")
    with pytest.raises(NotAllowed, match="nobody has it"):
        take_over(bench, claim, by="bo", whom="ana")


ACTS = {
    "review": lambda b, c: review_claim(b, c, MIXED, by="ana", seen=0),
    "status": lambda b, c: change_status(b, c, Status.TRIAGED, by="ana", seen=1),
    "correct": lambda b, c: correct_claim(b, c, Rejection(why="no"), by="ana", seen=1),
    "evidence": lambda b, c: attach_evidence(
        b, c, EvidenceText(stance=Stance.CONTEXT, note="n"), by="ana"
    ),
}


@pytest.mark.parametrize("name", ACTS)
def test_who_lost_it_is_told_at_the_next_act_and_loses_nothing_typed(bench, case, claim, name):
    open_claim(bench, claim, by="ana")
    save_draft(bench, case.id, f"review:{claim.claim_id}", {"rationale": "half"}, by="ana")
    take_over(bench, claim, by="bo", whom="ana")
    entries = len(show_history(bench, case.id))
    with pytest.raises(TakenOver, match="bo took C1 over from you at 09:00 UTC") as told:
        ACTS[name](bench, claim)
    assert told.value.whom == told.value.theirs.reviewer == "bo"
    assert len(show_history(bench, case.id)) == entries
    typed = load_draft(bench, case.id, f"review:{claim.claim_id}", by="ana").typed
    assert typed == {"rationale": "half"}
    take_over(bench, claim, by="ana", whom="bo")
    assert ACTS[name](bench, claim)


@pytest.mark.parametrize("name", ACTS)
def test_who_only_looks_on_or_left_or_stayed_away_too_long_is_free(bench, claim, name):
    open_claim(bench, claim, by="cy")
    open_claim(bench, claim, by="ana")
    take_over(bench, claim, by="bo", whom="cy")
    assert ACTS[name](bench, claim)
    assert own_lease(bench, claim, by="ana").taken_by is None


def test_a_loss_ends_with_the_lease(bench, claim):
    open_claim(bench, claim, by="ana")
    take_over(bench, claim, by="bo", whom="ana")
    bench.clock.time += LEASE
    assert own_lease(bench, claim, by="ana") is None
    assert ACTS["review"](bench, claim)
