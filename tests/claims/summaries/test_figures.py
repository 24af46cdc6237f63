"""Figures and those who give them."""

import pytest

from claims.model.summary import Figure
from claims.pipeline import extract
from claims.summaries.figures import casualty, figures_of, meet


def test_mentions_of_one_number_are_one_figure_with_all_who_give_it():
    text = "Two people were killed, police said. Two people were killed, the mayor said."
    claims = [c for c in extract(text).claims if c.kind.value == "casualty"]
    [figure] = figures_of(claims)
    assert figure.best == 2
    assert len(figure.claims) == len(claims) == 2
    assert len(figure.said_by) == 2


def test_only_casualties_are_figures():
    other = next(c for c in extract("The army fired 12 rockets.").claims)
    with pytest.raises(TypeError, match="not casualty"):
        casualty(other)


@pytest.mark.parametrize(
    ("bounds", "shared"),
    [([(5, None), (7, 9)], (7, 9)), ([(5, 5), (7, 7)], None), ([(2, 2)], (2, 2))],
)
def test_figures_meet_in_what_all_leave_open(bounds, shared):
    figures = [Figure(min=low, best=None, max=high, claims=()) for low, high in bounds]
    assert meet(figures) == shared
