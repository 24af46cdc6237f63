"""Correcting the machine."""

import pytest

from claims import Quantity, Teller
from factcheck.domain.correction import (
    Addition,
    KindChange,
    Rejection,
    SpanChange,
    SpeakerChange,
    ValueChange,
)
from factcheck.errors import Conflict, NotAllowed, UsageError
from factcheck.workflow.correct_claim import (
    UNDONE_ADDITION,
    add_claim,
    confirm_claim,
    correct_claim,
    undo_correction,
)
from factcheck.workflow.list_claims import ClaimFilter, list_claims
from tests.factcheck.fakes import actions, claim_named

POLICE = Teller(speaker="police", cue="said", start=34, end=40)


@pytest.fixture
def claim(bench, case):
    return claim_named(bench, case.id, "C1")


@pytest.mark.parametrize(
    ("change", "shows"),
    [
        (SpanChange(start=0, end=18), {"text": "Camp hit. 3 killed"}),
        (SpeakerChange(attribution=(POLICE,)), {"speaker": "police"}),
        (Rejection(why="not a claim"), {"rejected": True}),
    ],
)
def test_a_correction_shows_in_the_table(bench, case, claim, change, shows):
    correct_claim(bench, claim.ref, change, by="ana", seen=1)
    row = list_claims(bench, case.id, ClaimFilter(gone=True)).rows[0]
    assert shows.items() <= row._asdict().items()


def test_the_machines_version_stays_beside_it(bench, claim):
    other = claim.machine.value.model_copy(update={"scope": "part"})
    after = correct_claim(bench, claim.ref, ValueChange(value=other), by="ana", seen=1)
    assert (after.machine, after.corrected.value) == (claim.machine, other)


def test_a_kind_is_changed_with_its_value(bench, claim):
    value = Quantity(what="rockets", count=claim.machine.value.count)
    with pytest.raises(UsageError, match="or a change of kind"):
        correct_claim(bench, claim.ref, ValueChange(value=value), by="ana", seen=1)
    after = correct_claim(bench, claim.ref, KindChange(value=value), by="ana", seen=1)
    assert after.current.kind == "quantity"


def test_undo_goes_back_one_step_at_a_time(bench, claim):
    correct_claim(bench, claim.ref, SpanChange(start=0, end=18), by="ana", seen=1)
    correct_claim(bench, claim.ref, Rejection(why="no"), by="ana", seen=2)
    once = undo_correction(bench, claim.ref, by="ana", seen=3)
    assert (once.rejected, once.current.text) == (None, "Camp hit. 3 killed")
    twice = undo_correction(bench, claim.ref, by="ana", seen=4)
    assert (twice.corrected, twice.current) == (None, claim.machine)
    with pytest.raises(NotAllowed, match="a correction that still holds"):
        undo_correction(bench, claim.ref, by="ana", seen=5)


def test_a_claim_is_added_from_a_selection(bench, claim):
    addition = Addition(start=0, end=8, value=claim.machine.value)
    added = add_claim(bench, claim.article_id, addition, by="ana", key="k")
    assert add_claim(bench, claim.article_id, addition, by="ana", key="k") == added
    assert (added.label, added.current.text, added.machine) == ("C5", "Camp hit", None)


def test_an_addition_that_is_undone_is_rejected_and_can_be_made_again(bench, claim):
    addition = Addition(start=0, end=8, value=claim.machine.value)
    added = add_claim(bench, claim.article_id, addition, by="ana")
    undone = undo_correction(bench, added.ref, by="ana", seen=added.version)
    assert (undone.rejected, undone.current.text) == (UNDONE_ADDITION, "Camp hit")
    again = add_claim(bench, claim.article_id, addition, by="bo")
    assert (again.id, again.rejected) == (added.id, None)


@pytest.mark.parametrize(("start", "end"), [(3, 3), (8, 2), (0, 5000), (4, 5)])
def test_a_selection_without_words_is_refused(bench, claim, start, end):
    with pytest.raises(UsageError, match="holds no words"):
        correct_claim(bench, claim.ref, SpanChange(start=start, end=end), by="ana", seen=1)
    addition = Addition(start=start, end=end, value=claim.machine.value)
    with pytest.raises(UsageError, match="holds no words"):
        add_claim(bench, claim.article_id, addition, by="ana")


def test_what_is_there_is_not_added_again(bench, claim):
    addition = Addition(start=0, end=8, value=claim.machine.value)
    with pytest.raises(UsageError, match="use add_claim"):
        correct_claim(bench, claim.ref, addition, by="ana", seen=1)


def test_a_stale_correction_saves_nothing(bench, case, claim):
    correct_claim(bench, claim.ref, Rejection(why="no"), by="ana", seen=1)
    with pytest.raises(Conflict):
        correct_claim(bench, claim.ref, SpanChange(start=0, end=18), by="bo", seen=1)
    with pytest.raises(Conflict):
        confirm_claim(bench, claim.ref, by="bo", seen=1)
    assert claim_named(bench, case.id, "C1").current == claim.machine
    assert actions(bench, case.id)["corrected: span"] == 0


def test_a_double_click_is_one_correction(bench, case, claim):
    change = SpanChange(start=0, end=18)
    first = correct_claim(bench, claim.ref, change, by="ana", seen=1, key="k")
    assert correct_claim(bench, claim.ref, change, by="ana", seen=1, key="k") == first
    assert actions(bench, case.id)["corrected: span"] == 1
