"""Nobody against some, of another outcome."""

import pytest

from claims import Document, check
from claims.model.value import Outcome
from tests.claims.making import article, compared, injured, killed, told

MORNING, NIGHT, SOON = "2023-04-07T07:00:00", "2023-04-07T23:00:00", "2023-04-07T07:30:00"
NO_CASUALTIES = killed(0, outcome=Outcome.CASUALTIES)


@pytest.mark.parametrize(
    ("none", "some", "when", "expected"),
    [
        (injured(0), killed(5), NIGHT, [("update", "R11")]),
        (NO_CASUALTIES, injured(5), NIGHT, [("update", "R11")]),
        (killed(0), injured(5), NIGHT, []),
        (injured(0), killed(5, "attackers"), NIGHT, [("update", "R11")]),
    ],
)
def test_nobody_hurt_is_overtaken_by_the_dead(none, some, when, expected):
    one, other = article("a", none, published=MORNING), article("b", some, published=when)
    assert told(compared(one, other)) == expected


def test_nobody_hurt_told_after_the_dead_of_that_hour_is_a_contradiction():
    one = article("a", killed(5), published=MORNING)
    other = article("b", injured(0), published=SOON)
    assert told(compared(one, other)) == [("contradiction", "R09b")]


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("No one was hurt in the raid on Tarsk.", {"R09b"}),
        ("No one else was hurt in the raid on Tarsk.", set()),
        ("A guard escaped without injury in the raid on Tarsk.", set()),
        ("Policemen said they suffered no casualties in the raid on Tarsk.", set()),
        ("The army suffered no casualties in the raid on Tarsk.", set()),
    ],
)
def test_nobody_else_leaves_room_for_the_dead(text, rules):
    day = "2022-11-08T09:00:00"
    dead = Document(id="a", text="Nine people died in the raid on Tarsk.", published=day)
    findings = check([dead, Document(id="b", text=text, published=day)]).findings
    assert {f.rule for f in findings if f.relation.value == "contradiction"} == rules


def test_one_article_may_tell_of_two_phases():
    assert compared(article("a", injured(0), killed(5))) == ()


def test_a_side_that_lost_nobody_lost_none_of_its_own():
    day = "2022-11-08T09:00:00"
    none = Document(
        id="a", text="The army suffered no deaths in the raid on the Tarsk mill.", published=day
    )
    dead = Document(
        id="b", text="Nine soldiers died in the raid on the Tarsk mill.", published=day
    )
    found = check([none, dead]).findings
    assert {f.relation.value for f in found} == {"contradiction"}
