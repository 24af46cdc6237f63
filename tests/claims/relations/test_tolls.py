"""Figures that are less than the toll of their own article."""

import pytest

from claims.relations.counts import compare_counts
from claims.relations.tolls import Tolls, figure_of, figures_of, parts_of_tolls
from tests.claims.making import article, compared, entries, injured, killed, teller, told

POLICE = {"attribution": (teller("Police"),)}
FIRE = {"attribution": (teller("The fire service"),)}


@pytest.mark.parametrize(
    ("first", "second", "parts"),
    [
        (killed(13), killed(8), [1]),
        (killed(8), killed(13), [0]),
        (killed(13), injured(8), []),
        (killed(13, "civilians", status="civilian"), killed(8, "soldiers", status="military"), []),
        (killed(6, "servicemen"), killed(4, "soldiers"), []),
        ((killed(13), POLICE), (killed(8), FIRE), []),
        ((killed(13), {"words": "13 have died in the past year."}), killed(8), []),
    ],
)
def test_a_smaller_figure_of_the_same_people_is_a_part(first, second, parts):
    found = entries(article("a", first, second))
    assert sorted(parts_of_tolls(found)) == parts


def test_a_part_is_not_set_against_the_toll_of_another_article():
    when = "2023-04-07T12:00:00"
    own = article("a", killed(13), killed(8), published=when)
    assert told(compared(own, article("b", killed(15), published=when))) == [
        ("contradiction", "R09b")
    ]
    [found] = compared(own, article("b", killed(15), published=when))
    assert {v.claim for v in found.values} == {"a-0-0", "b-0-0"}


def test_an_article_that_prints_both_figures_counts_two_things():
    read = entries(article("a", killed(13), killed(84)), article("b", killed(13), killed(9)))
    tolls = Tolls(read)
    assert tolls.explain(read[1], read[2])
    assert not tolls.explain(read[0], read[1])
    [lonely, other] = entries(article("a", killed(84)), article("b", killed(13)))
    assert not Tolls([lonely, other]).explain(lonely, other)


def test_one_or_two_dead_are_told_of_anything():
    read = entries(article("a", killed(2), killed(84)), article("b", killed(2)))
    assert figure_of(read[2]) in figures_of(read)["a"]
    assert not Tolls([read[1], read[2]]).explain(read[1], read[2])


def test_no_entries_make_no_parts():
    assert parts_of_tolls([]) == frozenset()
    assert list(compare_counts([], frozenset())) == []
