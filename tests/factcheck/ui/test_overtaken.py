"""An act on a claim that somebody else changed meanwhile is not lost and not done blindly."""

from collections import defaultdict

import pytest

from factcheck.domain.correction import Rejection
from factcheck.domain.status import Status
from factcheck.ui import drafts
from factcheck.ui.components.conflict import overtaken_sides
from factcheck.ui.components.sheet import words_of
from factcheck.ui.overtaken import OVERTAKEN, Overtaken
from factcheck.workflow.change_status import take_claim
from factcheck.workflow.correct_claim import correct_claim
from factcheck.workflow.show_article import show_claim


@pytest.fixture
def claim_of(bench, ref_of):
    return lambda row: show_claim(bench, ref_of(row.claim_id), by="cleo").claim


@pytest.fixture
def taken(bench, claim_of, fresh_row):
    """What somebody else does meanwhile: Ana takes the claim."""

    def take():
        claim = claim_of(fresh_row)
        take_claim(bench, claim.ref, by="ana", seen=claim.version)

    return take


def halves(row):
    words = row.text.split()
    middle = len(words) // 2
    return f"{' '.join(words[:middle])} | {' '.join(words[middle:])}"


def test_a_split_is_asked_about_and_done_all_the_same(act_on, desk, fresh_row, taken):
    typed = {"words": halves(fresh_row)}
    app = act_on(fresh_row, "correct", part="split", typed=typed, meanwhile=taken)
    assert app.session_state["notice"].wrong
    assert app.button(key="conflict-mine").label == "Do it all the same"
    app.button(key="conflict-mine").click().run()
    assert not app.exception
    assert " split into C" in app.session_state["notice"].words
    assert drafts.correction_typed(desk, fresh_row.claim_id) == {}


def test_what_was_left_is_not_done_and_asked_no_more(act_on, claim_of, fresh_row, taken):
    app = act_on(fresh_row, "take", meanwhile=taken)
    app.button(key="conflict-theirs").click().run()
    assert not app.exception
    assert claim_of(fresh_row).assignee == "ana"
    assert f"kept:{OVERTAKEN}:{fresh_row.claim_id}" not in app.session_state
    assert "conflict-mine" not in [button.key for button in app.button]


@pytest.mark.parametrize(("do", "what"), [("park", "park it"), ("take", "take it")])
def test_other_acts_are_asked_about_too(act_on, claim_of, fresh_row, taken, do, what):
    app = act_on(fresh_row, do, meanwhile=taken)
    held = app.session_state[f"kept:{OVERTAKEN}:{fresh_row.claim_id}"]
    assert (held.what, held.theirs) == (what, claim_of(fresh_row))


def test_a_merger_is_asked_about(act_on, bench, rows, claim_of):
    alike = defaultdict(list)
    for row in rows:
        alike[row.kind, row.article_id].append(row)
    one, other = next(found[:2] for found in alike.values() if len(found) > 1)

    def take():
        claim = claim_of(one)
        take_claim(bench, claim.ref, by="ana", seen=claim.version)

    typed = {other.claim_id: "true"}
    app = act_on(one, "correct", part="merge", typed=typed, meanwhile=take)
    app.button(key="conflict-mine").click().run()
    assert f"merged into {one.label}" in app.session_state["notice"].words


def test_an_act_on_what_nobody_changed_asks_nothing(act_on, claim_of, fresh_row):
    app = act_on(fresh_row, "park", meanwhile=lambda: None)
    assert f"kept:{OVERTAKEN}:{fresh_row.claim_id}" not in app.session_state
    assert claim_of(fresh_row).status is Status.ON_HOLD


def test_where_it_changed_again_it_is_asked_again(act_on, bench, claim_of, fresh_row, taken):
    app = act_on(fresh_row, "park", meanwhile=taken)
    claim = claim_of(fresh_row)
    correct_claim(bench, claim.ref, Rejection(why="a headline"), by="ana", seen=claim.version)
    app.button(key="conflict-mine").click().run()
    held = app.session_state[f"kept:{OVERTAKEN}:{fresh_row.claim_id}"]
    assert held.theirs.rejected == "a headline"


def test_both_sides_say_what_was_wanted_and_what_is_there(claim_of, fresh_row, place_of, taken):
    taken()
    held = Overtaken("park it", str, claim_of(fresh_row))
    yours, theirs = overtaken_sides(place_of(fresh_row), held)
    assert "park it" in words_of([yours])
    assert "in the hands of ana" in words_of([theirs])
    assert "ana: " in words_of([theirs])
