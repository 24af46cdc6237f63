"""Which occurrences are one happening."""

import pytest

from claims.events.happenings import (
    Happening,
    apart_in_time,
    best_time,
    gather,
    happenings_differ,
    kinds_agree,
)
from claims.events.occurrences import Occurrence
from claims.model.event import EventType
from claims.model.place import Place, Precision
from claims.model.trigger import Trigger
from tests.claims.making import clock, day, time

TOWN, CITY = (
    Place(raw=n, name=n, precision=Precision.SETTLEMENT, country="IQ") for n in ("Taji", "Basra")
)


def told(sentence, lemma="attack", kind=EventType.ATTACK, *, definite=False, **fields):
    trigger = Trigger(type=kind, lemma=lemma, nominal=True, definite=definite)
    return Occurrence(sentence=sentence, head=1, trigger=trigger, text=lemma, **fields)


ATTACK = told(0, agent="Karsk Front", target="coalition forces", time=time(**day("2020-03-12")))


@pytest.mark.parametrize(
    ("other", "together"),
    [
        (told(1, definite=True), True),
        (told(1, "blast", EventType.EXPLOSION), True),
        (told(1, "kill", EventType.OTHER), True),
        (told(1, time=time(**day("2020-03-11"))), True),
        (told(1, time=time(**day("2020-03-02"))), False),
        (told(1, agent="The Sons of the Pass"), False),
        (told(1, agent="coalition forces of Vale", target="Karsk Front"), False),
        (told(1, "briefing", EventType.STATEMENT), False),
        (told(1, "crash", EventType.ACCIDENT), False),
        (told(1, aside=True), False),
        (told(1, another=True), False),
    ],
)
def test_an_article_tells_of_one_happening_until_something_speaks_against_it(other, together):
    assert (len(gather([ATTACK, other])) == 1) is together


def test_narrow_places_part_happenings():
    assert len(gather([told(0, place=TOWN), told(1, place=CITY)])) == 2
    assert len(gather([told(0, place=TOWN), told(1, place=TOWN)])) == 1


def test_places_far_from_each_other_part_happenings_though_one_is_near_a_town():
    near = Place(raw="near Basra", name="Basra", precision=Precision.NEAR, lat=30.5, lon=47.8)
    away = TOWN.model_copy(update={"lat": 33.5, "lon": 44.2})
    beside = TOWN.model_copy(update={"lat": 30.6, "lon": 47.7})
    assert len(gather([told(0, place=away), told(1, place=near)])) == 2
    assert len(gather([told(0, place=beside), told(1, place=near)])) == 1


def test_that_raid_is_the_one_named_last():
    first, second = told(0, "raid", place=TOWN), told(1, "attack", place=CITY)
    that, its = (told(2, "raid", definite=True, pointing=p) for p in (True, False))
    assert [len(h.members) for h in gather([first, second, that])] == [1, 2]
    assert [len(h.members) for h in gather([first, second, its])] == [2, 1]


def test_an_attack_and_the_strikes_that_answer_it_are_two():
    strikes = told(1, "strike", EventType.STRIKE, answer=True)
    again = told(2, "strike", EventType.STRIKE, definite=True)
    attacks = told(3, "attack", answered=True)
    [first, second] = gather([ATTACK, strikes, again, attacks])
    assert [o.sentence for o in first.members] == [0, 3]
    assert [o.sentence for o in second.members] == [1, 2]


def test_without_an_answer_a_strike_may_be_an_attack():
    assert len(gather([told(0), told(1, "strike", EventType.STRIKE)])) == 1


def test_kinds_agree_within_a_family():
    assert kinds_agree(EventType.OTHER, EventType.DISASTER)
    assert not kinds_agree(EventType.ATTACK, EventType.DISASTER)


def test_a_day_of_drift_is_no_other_time():
    one, other = time(**day("2020-03-12")), time(**day("2020-03-14"))
    assert apart_in_time(one, other) is apart_in_time(other, one)
    assert not apart_in_time(one, time(raw="then"))
    assert not apart_in_time(one, None)


def test_an_inferred_day_gives_way_to_one_that_is_said():
    said, inferred = time(**day("2020-03-11")), time(**clock("2020-03-10T19:35:00"))
    closer = time(**clock("2020-03-11T19:35:00"))
    assert best_time(Happening([told(0, time=said), told(1, time=inferred)])) is said
    assert best_time(Happening([told(0, time=said), told(1, time=closer)])) is closer
    assert best_time(Happening([told(0)])) is None


@pytest.mark.parametrize(
    ("other", "strictly", "loosely"),
    [
        (told(1, agent="The Sons of the Pass"), True, False),
        (told(1, agent="coalition forces of Vale", target="Karsk Front"), True, True),
        (told(1, time=time(**day("2020-03-02"))), True, True),
        (told(1, "crash", EventType.ACCIDENT), True, True),
        (told(1, answer=True), True, True),
        (told(1, "blast", EventType.EXPLOSION), False, False),
    ],
)
def test_a_lead_may_name_actors_in_other_words(other, strictly, loosely):
    one, two = Happening([ATTACK]), Happening([other])
    assert happenings_differ(two, one) is strictly
    assert happenings_differ(two, one, loosely=True) is loosely
