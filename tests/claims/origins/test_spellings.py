"""Rare spellings that articles share."""

import pytest

from claims.origins.marks import marks_of
from claims.origins.spellings import slips
from tests.claims.making import article, killed

USUAL = [article(f"u{n}", text="The mayor of Zamosc wept.") for n in range(3)]


def found(*articles):
    return [(members, why) for members, why in slips([*map(marks_of, [*articles, *USUAL])])]


def test_a_slip_and_a_figure_in_two_articles_are_of_one_origin():
    one = article("a", killed(214), text="A boiler burst in Zamocz.")
    other = article("b", killed(214), text="In Zamocz a boiler burst.")
    [(members, why)] = found(one, other)
    assert members == [0, 1]
    assert "“Zamocz” where others have “Zamosc”" in why
    assert "214" in why


@pytest.mark.parametrize(
    ("figure", "name"),
    [(96, "Zamocz"), (214, "Zamosc"), (214, "Karskow"), (214, "Zamoscian")],
)
def test_one_of_both_is_not_enough(figure, name):
    one = article("a", killed(214), text="A boiler burst in Zamocz.")
    other = article("b", killed(figure), text=f"In {name} a boiler burst.")
    assert found(one, other) == []


def test_small_figures_and_known_names_say_nothing():
    few = [article(n, killed(3), text="A boiler burst in Zamocz.") for n in "ab"]
    assert found(*few) == []
    towns = [article(n, killed(214), text="A boiler burst in Newtown.") for n in "ab"]
    usual = [article(f"n{n}", text="The mayor of Newtowm wept.") for n in range(3)]
    assert list(slips([*map(marks_of, [*towns, *usual])])) == []
