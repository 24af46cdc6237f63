"""Which events the desk is asked about."""

from datetime import timedelta

import pytest

from claims import EventGroup, EventQuestion, EventSide
from factcheck.consistency.questions import answer_to, claims_of, open_questions
from factcheck.domain.event_edit import EventEdit
from tests.factcheck.fakes import START


def question(one, other, certainty=0.5):
    sides = (
        EventSide(document_id="a", claims=tuple(one)),
        EventSide(document_id="b", claims=tuple(other)),
    )
    return EventQuestion(sides=sides, certainty=certainty)


def edit(kind, *claims, undone=False, minutes=0):
    at = START + timedelta(minutes=minutes)
    given = {"id": f"{kind}{minutes}", "case_id": "c", "by": "ana", "at": at}
    return EventEdit(kind=kind, claims=claims, undone=undone, **given)


ASKED = question("ab", "cd")


@pytest.mark.parametrize(
    ("edits", "answered"),
    [
        ([], False),
        ([edit("merge", "a", "c")], True),
        ([edit("apart", "b", "d")], True),
        ([edit("merge", "a", "b")], False),
        ([edit("split", "a", "c")], False),
        ([edit("merge", "a", "c", undone=True)], False),
    ],
)
def test_a_question_is_answered_by_an_edit_that_names_both_sides(edits, answered):
    assert (answer_to(ASKED, edits) is not None) is answered
    group = EventGroup(key="e", event="e", questions=(ASKED,))
    assert bool(open_questions([group], edits)) is not answered


def test_the_latest_answer_stands():
    last = edit("apart", "a", "c", minutes=5)
    assert answer_to(ASKED, [last, edit("merge", "a", "c")]) is last


def test_the_likeliest_question_comes_first():
    sure = question("x", "y", 0.9)
    groups = [EventGroup(key=n, event=n, questions=(q,)) for n, q in (("e1", ASKED), ("e2", sure))]
    assert open_questions(groups, []) == (sure, ASKED)
    assert claims_of(ASKED) == ("a", "c")
