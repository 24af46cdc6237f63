"""Tolls and victims in words."""

import pytest

from claims import Fate, Figure, Outcome, Place, Time, Toll, Victim
from factcheck.domain.toll_words import toll_words, victim_words

PARTS = (
    Figure(min=4, best=4, max=4, who="children", claims=()),
    Figure(min=1, best=1, max=1, who="Ann Roe", claims=()),
)
EARLIER = (Figure(min=2, best=2, max=2, claims=()),)
SUNDAY = Time(raw="Sunday", timex="2024-05-19")
CLINIC = Place(raw="Mercy Hospital", name="Mercy Hospital")


@pytest.mark.parametrize(
    ("low", "best", "high", "words"),
    [
        (3, 3, 3, "killed 3"),
        (5, 7, 7, "killed 5–7, best 7"),
        (12, None, None, "killed 12–∞"),
        (1200, 1200, 1200, "killed 1,200"),
    ],
)
def test_a_toll_says_fewest_best_and_most(low, best, high, words):
    assert toll_words(_toll(low, best, high)) == words


def _toll(low, best, high, **fields):
    outcome = Outcome.KILLED
    told = {"basis": "totals", "figures": (), "rests_on": ()}
    return Toll(outcome=outcome, min=low, best=best, max=high, **told, **fields)


def test_groups_and_earlier_figures_stand_beside_a_toll_and_persons_do_not():
    toll = _toll(7, 7, 7, parts=PARTS, superseded=EARLIER)
    assert toll_words(toll) == "killed 7 (4 children; earlier: 2)"


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({"name": "Ann Roe", "age": 34, "role": "nurse"}, "Ann Roe, 34, nurse: killed"),
        ({"described": "34-year-old man", "age": 34}, "34-year-old man: killed"),
        ({"relation": "his wife", "relation_to": "Bo Roe"}, "his wife (of Bo Roe): killed"),
        ({"relation": "Roe's wife", "relation_to": "Bo Roe"}, "Roe's wife: killed"),
        ({"name": "Ann", "relation": "her son"}, "Ann, her son: killed"),
        ({}, "somebody not named: killed"),
    ],
)
def test_a_person_is_told_by_name_or_else_as_printed(told, words):
    victim = Victim(individual="p1", outcome=Outcome.KILLED, claims=(), spans=(), **told)
    assert victim_words(victim) == words


def test_what_befell_somebody_is_told_in_order_with_time_and_place():
    fates = (
        Fate(outcome="casualties", claims=()),
        Fate(outcome="killed", time=SUNDAY, place=CLINIC, claims=()),
    )
    victim = Victim(individual="p1", outcome="killed", fates=fates, claims=(), spans=())
    told = "somebody not named: hurt, then killed Sunday (19 May 2024), Mercy Hospital"
    assert victim_words(victim) == told
