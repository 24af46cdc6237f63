"""The question whether two events are one."""

import pytest

from factcheck.domain.event_edit import EventEdit
from factcheck.ui.components.event_questions import answer_words, question_nodes
from factcheck.ui.components.sheet import words_of
from factcheck.workflow.show_consistency import show_consistency
from tests.factcheck.fakes import START
from tests.factcheck.ui.asking import ask


@pytest.fixture
def view(desk):
    ask(desk.bench, desk.case.id)
    [found] = show_consistency(desk.bench, desk.case.id).questions
    return found


def test_both_sides_stand_there_with_what_speaks_for_and_against(view):
    told = words_of(question_nodes(view))
    assert "Are these the same happening?" in told
    assert "6 chances in 10" in told
    for side in view.sides:
        assert side.article.label in told
        assert side.label in told
        assert side.claims[0].label in told
    assert "For: names in common (+2.8); published within days (+1.5)" in told
    assert "Against: another time (\N{MINUS SIGN}1.6); hardly a word in common" in told


def test_what_says_nothing_is_left_out(view):
    quiet = view.question.model_copy(update={"similarities": {"names": 2.0, "words": 1.0}})
    told = words_of(question_nodes(view.but(question=quiet)))
    assert "Against" not in told
    assert "words in common (+1.0)" in told


@pytest.mark.parametrize(
    ("kind", "why", "words"),
    [
        ("merge", "", "C1 and C9: one happening"),
        ("apart", "two towns", "C1 and C9: two happenings (two towns)"),
    ],
)
def test_an_answer_is_told_in_words(kind, why, words):
    given = {"id": "x", "case_id": "c", "by": "ana", "at": START}
    edit = EventEdit(kind=kind, claims=("a", "b"), why=why, **given)
    assert answer_words(edit, {"a": "C1", "b": "C9"}) == words
    assert "a claim that is gone" in answer_words(edit, {"a": "C1"})
