"""How alike two events are."""

import pytest

from claims.events.likeness import EVEN, certainty, likeness
from claims.events.profiles import profiles_of, rarity
from claims.model.event import EventType
from claims.model.place import Place, Precision
from tests.claims.making import BLAST, article, day, killed, time


def part(name, mine, theirs, **dates):
    one = article("a", killed(3), event=BLAST.model_copy(update=mine), text="Mirkot")
    other = article("b", killed(3), event=BLAST.model_copy(update=theirs), text="Mirkot", **dates)
    first, second = profiles_of([one, other])
    return likeness(first, second, rarity([first.names]), rarity([first.content])).parts[name]


FAR = Place(raw="Orlen", name="Orlen", country="PL", precision=Precision.SETTLEMENT)


@pytest.mark.parametrize(
    ("name", "mine", "theirs", "sign"),
    [
        ("type", {}, {}, 1),
        ("type", {}, {"type": EventType.STATEMENT}, -1),
        ("time", {"time": time(**day("2020-03-12"))}, {"time": time(**day("2020-03-12"))}, 1),
        ("time", {"time": time(**day("2020-03-12"))}, {"time": time(**day("2020-03-20"))}, -1),
        ("time", {}, {"time": time(**day("2020-03-20"))}, 0),
        ("place", {}, {}, 1),
        ("place", {}, {"place": FAR}, -1),
        ("place", {}, {"place": None}, 0),
        ("agent", {"agent": "ISIL"}, {"agent": "Daesh"}, 1),
        ("agent", {"agent": "ISIL"}, {"agent": "Hezbollah"}, -1),
        ("weapon", {"weapon": "bomb"}, {"weapon": "rocket"}, -1),
        ("killed", {}, {}, 1),
    ],
)
def test_a_part_speaks_for_or_against(name, mine, theirs, sign):
    found = part(name, mine, theirs)
    assert (found > 0) - (found < 0) == sign


def test_reports_months_apart_are_seldom_of_one_event():
    assert part("published", {}, {}, published="2023-04-09") > 0
    assert part("published", {}, {}, published="2023-09-09") < 0


def test_certainty_grows_with_the_score():
    assert certainty(EVEN - 3) < certainty(EVEN) == 0.5 < certainty(EVEN + 3) < 1
