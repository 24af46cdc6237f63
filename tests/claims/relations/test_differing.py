"""Update or contradiction."""

import pytest

from claims.relations.differing import differing
from claims.relations.options import DEFAULT
from tests.claims.making import article, entries, killed, teller

POLICE = {"attribution": (teller("Police"),)}
FIRE = {"attribution": (teller("The fire service"),)}
NOON, NIGHT, SOON = "2023-04-07T12:00:00", "2023-04-07T23:00:00", "2023-04-07T12:20:00"


@pytest.mark.parametrize(
    ("one", "other", "later", "expected"),
    [
        ((killed(8), POLICE), (killed(11), POLICE), NIGHT, ("update", "R08")),
        ((killed(11), POLICE), (killed(8), POLICE), NIGHT, ("update", "R09")),
        ((killed(11), POLICE), (killed(8), FIRE), SOON, ("contradiction", "R09b")),
        ((killed(11), POLICE), (killed(8), FIRE), NIGHT, ("contradiction", "R09b")),
        ((killed(0), POLICE), (killed(8), FIRE), NIGHT, ("update", "R11")),
    ],
)
def test_source_and_time_decide(one, other, later, expected):
    first, second = entries(
        article("a", one, published=NOON), article("b", other, published=later)
    )
    found = differing(first, second, DEFAULT)
    assert (found.relation.value, found.rule) == expected


def test_a_clash_says_the_range():
    first, second = entries(
        article("a", (killed(11), POLICE), published=NOON),
        article("b", (killed(8), FIRE), published=SOON),
    )
    assert "8 to 11" in differing(first, second, DEFAULT).why


@pytest.mark.parametrize(
    ("one", "other", "clash"),
    [
        ("State media gave a toll of 44 dead.", "A monitor gave a toll of 48 dead.", True),
        ("The toll has risen to 48 dead.", "A monitor gave a toll of 44 dead.", False),
        ("Raids killed 44 in Varo.", "Soldiers shot 48 in Orlen.", False),
    ],
)
def test_two_voices_of_one_article_give_two_tolls(one, other, clash):
    tolls = ((killed(44), {"words": one}), (killed(48), {"words": other}))
    first, second = entries(article("a", *tolls))
    assert (differing(first, second, DEFAULT) is not None) is clash


def test_a_group_and_a_person_of_one_article_do_not_clash():
    first, second = entries(article("a", killed(11), killed(2, "guards")))
    assert differing(first, second, DEFAULT) is None
