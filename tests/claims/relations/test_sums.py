"""Figures that belong together."""

import pytest

from claims.model.value import Outcome
from tests.claims.making import article, compared, injured, killed, number, teller, told

PARTS = [
    killed(2, "U.S. soldiers", nationality="US"),
    killed(1, "Briton", nationality="GB"),
]


def casualties(n):
    return (killed(n, outcome=Outcome.CASUALTIES), {"words": f"There were {n} casualties."})


def test_parts_of_one_sentence_make_the_total_of_another_text():
    found = compared(article("a", PARTS), article("b", killed(3)))
    assert ("consistent", "R05") in told(found)
    [sums] = [f for f in found if f.rule == "R05"]
    assert len(sums.values) == 3
    assert "2 + 1 make 3" in sums.explanation


def test_parts_that_make_another_total_are_not_joined():
    assert "R05" not in {
        rule for _, rule in told(compared(article("a", PARTS), article("b", killed(4))))
    }


def test_parts_never_clash_with_their_total():
    found = compared(article("a", killed(3), PARTS))
    assert told(found) == [("consistent", "R05")]


def test_casualties_are_killed_and_injured():
    one = article("a", casualties(13))
    assert told(compared(one, article("b", [killed(4), injured(9)]))) == [("consistent", "R03")]
    assert told(compared(one, article("b", [killed(6), injured(22)]))) == [
        ("contradiction", "R03")
    ]
    about = killed(number(4, "approx", low=3, high=5))
    assert compared(one, article("b", [about, injured(22)])) == ()


def test_casualties_of_another_day_are_not_added_up():
    one = article("a", casualties(13), published="2023-04-07T10:00:00")
    other = article("b", [killed(6), injured(22)], published="2023-04-09T10:00:00")
    assert compared(one, other) == ()


def test_an_injured_person_who_dies_moves_from_one_count_to_the_other():
    one = article("a", [killed(4), injured(9)], published="2023-07-16T20:00:00", outlet="Metro")
    other = article("b", [killed(5), injured(8)], published="2023-07-17T09:00:00", outlet="Metro")
    [found] = compared(one, other)
    assert (found.relation.value, found.rule) == ("update", "R10")
    assert len(found.values) == 4
    risen = {"words": "Five are now dead, twelve hurt."}
    both = [(killed(5), risen), (injured(12), risen)]
    worse = article("b", both, published="2023-07-17T09:00:00", outlet="Metro")
    assert {rule for _, rule in told(compared(one, worse))} == {"R08"}


@pytest.mark.parametrize(
    ("sources", "found"),
    [
        (("police", "the hospital"), {("contradiction", "R03")}),
        (("police", "police"), set()),
        ((None, None), set()),
    ],
)
def test_one_article_that_adds_up_otherwise_must_have_it_from_two_sources(sources, found):
    whole, parts = ({"attribution": (teller(source),)} if source else {} for source in sources)
    value, words = casualties(13)
    one = article("a", (value, words | whole), [(killed(6), parts), (injured(22), parts)])
    assert set(told(compared(one))) == found


def test_the_hurt_of_the_other_side_are_none_of_the_casualties():
    army = killed(7, "soldiers", Outcome.CASUALTIES, status="military")
    one = article("a", (army, {"words": "The army had seven casualties."}))
    rebels = [killed(6, "rebels", status="militia"), injured(22, "rebels", status="militia")]
    troops = [killed(6, "soldiers", status="military"), injured(22, "soldiers", status="military")]
    assert "R03" not in {rule for _, rule in told(compared(one, article("b", rebels)))}
    assert "R03" in {rule for _, rule in told(compared(one, article("b", troops)))}
