import pytest

from claims import Slot, SlotFigure, SlotSummary
from factcheck.ui.components.over_time import moment_words, over_time_nodes, span_words
from factcheck.ui.components.sheet import words_of
from factcheck.workflow.show_consistency import show_consistency


def of(low, best, high, **figure):
    told = {"as_of": None, "text": "x", "origin": "o", "documents": ("d",), "claims": ("c",)}
    one = SlotFigure(min=low, best=best, max=high, **{**told, **figure})
    slot = Slot(measure="killed", label="killed")
    return SlotSummary(slot=slot, min=low, best=best, max=high, origins=1, figures=(one,))


@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        ((10, 12, 14), "10 – 12 – 14"),
        ((3, 3, 3), "3"),
        ((1200, None, None), "1,200 – ∞"),
        ((None, None, None), "superseded"),
    ],
)
def test_the_span_runs_from_fewest_to_most(numbers, words):
    assert span_words(of(*numbers)) == words


@pytest.mark.parametrize(
    ("as_of", "words"),
    [("2020-03-12T08:30:00", "2020-03-12 08:30"), (None, "not stated")],
)
def test_a_moment_is_told_to_the_minute(as_of, words):
    assert moment_words(as_of) == words


def test_every_figure_of_the_demo_is_told_with_its_articles(desk):
    view = show_consistency(desk.bench, desk.case.id)
    told = words_of(over_time_nodes(view.slots, view.articles, view.origins))
    assert "rockets landed" in told
    assert all(figure.text in told for slot in view.slots for figure in slot.figures)
    assert "A1 The Meridian Courier" in told


def test_a_superseded_figure_says_so():
    told = words_of(over_time_nodes([of(4, 4, 4, superseded=True)], [], []))
    assert "x superseded" in told


def test_a_case_without_numbers_says_so():
    assert "No number is counted" in words_of(over_time_nodes([], [], []))
