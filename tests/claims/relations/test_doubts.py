"""Figures that differ and need not clash."""

import pytest

from claims.model.value import Outcome
from tests.claims.making import article, compared, injured, killed, quantity, told

NIGHT = "2023-04-08T23:00:00"


def worst(n):
    return killed(n, outcome=Outcome.INJURED).model_copy(update={"severity": "critical"})


def strong(*articles):
    """What the articles say against each other, not each within."""
    found = [f for f in compared(*articles) if len({v.document_id for v in f.values}) > 1]
    return [row for row in told(found) if row[0] in ("contradiction", "update")]


def test_an_article_that_prints_both_counts_some_of_them():
    both = article("a", killed(2), killed(5))
    assert strong(both, article("b", killed(5), published=NIGHT)) == []
    assert strong(article("a", killed(2)), article("b", killed(5), published=NIGHT)) == [
        ("update", "R08")
    ]


def test_shares_of_the_hurt_do_not_clash_with_all_of_them():
    shares = article("a", [worst(1), injured(4)])
    assert strong(shares, article("b", injured(5), published=NIGHT)) == []
    assert strong(article("a", injured(4)), article("b", injured(5), published=NIGHT)) == [
        ("update", "R08")
    ]


def test_figures_of_two_countries_do_not_clash():
    quake = (killed(12), {"words": "A quake in China killed 12."})
    other = (killed(10), {"words": "The quake in Iran killed 10."})
    same = (killed(10), {"words": "The quake in China killed 10."})
    assert strong(article("a", quake), article("b", other)) == []
    assert strong(article("a", quake), article("b", same)) == [("contradiction", "R09b")]


@pytest.mark.parametrize(
    ("verb", "counted", "expected"),
    [("held", "used", []), ("held", "seen", []), ("held", "held", ["update"])],
)
def test_to_have_none_says_nothing_of_those_that_were_used(verb, counted, expected):
    none = article("a", quantity(0, "drones", verb))
    some = article("b", quantity(3, "drones", counted), published=NIGHT)
    assert [relation for relation, _ in strong(none, some)] == expected


def test_to_have_none_is_no_word_on_those_that_are_there():
    none = article("a", quantity(0, "drones", "held"))
    there = article("b", quantity(3, "drones", None), published=NIGHT)
    assert strong(none, there) == []
