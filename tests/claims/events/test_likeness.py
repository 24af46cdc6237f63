"""How alike two events are."""

from datetime import date

import pytest

from claims.events.likeness import WEIGHTS, certainty, days_apart, each_on_its_day, likeness, weigh
from claims.events.profiles import profiles_of
from claims.model.event import EventType
from claims.model.place import Place, Precision
from tests.claims.making import BLAST, article, clock, day, killed, time

ARREST = {"type": EventType.ARREST, "label": "arrest"}


def parts(mine, theirs, text="Mirkot", other_text="Mirkot", **dates):
    one = article("a", killed(3), event=BLAST.model_copy(update=mine), text=text)
    other = article(
        "b", killed(3), event=BLAST.model_copy(update=theirs), text=other_text, **dates
    )
    first, second = weigh(list(profiles_of([one, other])))
    return likeness(first, second)


def sign_of(number):
    return (number > 0) - (number < 0)


FAR = Place(raw="Orlen", name="Orlen", country="PL", precision=Precision.SETTLEMENT)


@pytest.mark.parametrize(
    ("name", "mine", "theirs", "sign"),
    [
        ("type", {}, {}, 1),
        ("type", {}, {"type": EventType.STATEMENT}, -1),
        ("word", {"label": "blast"}, {"label": "blasts in Orlen"}, 1),
        ("word", {"label": "blast"}, {"label": "crash in Orlen"}, 0),
        ("time", {"time": time(**day("2020-03-12"))}, {"time": time(**day("2020-03-12"))}, 1),
        ("time", {"time": time(**day("2020-03-12"))}, {"time": time(**day("2020-03-20"))}, -1),
        ("time", {}, {"time": time(**day("2020-03-20"))}, 0),
        ("place", {}, {}, 1),
        ("place", {}, {"place": FAR}, -1),
        ("place", {}, {"place": None}, 0),
        ("agent", {"agent": "ISIL"}, {"agent": "Daesh"}, 1),
        ("agent", {"agent": "ISIL"}, {"agent": "Hezbollah"}, -1),
        ("target", {"target": "ISIL"}, {"target": "Daesh"}, 1),
        ("target", {"target": "ISIL"}, {"target": "Hezbollah"}, 0),
        ("weapon", {"weapon": "bomb"}, {"weapon": "bomb"}, 1),
        ("weapon", {"weapon": "bomb"}, {"weapon": "rocket"}, -1),
        ("numbers", {}, {}, 1),
        ("people", {**ARREST, "target": "Ann Lee"}, {**ARREST, "target": "Ms Lee"}, 1),
        ("people", {**ARREST, "target": "Ann Lee"}, {**ARREST, "target": "Tom Orr"}, -1),
        ("people", {"target": "Ann Lee"}, {"target": "Tom Orr"}, 0),
    ],
)
def test_a_part_speaks_for_or_against(name, mine, theirs, sign):
    assert sign_of(parts(mine, theirs).parts[name]) == sign


@pytest.mark.parametrize(
    ("name", "one", "other"),
    [
        ("names", "A fire in Mirkot", "A flood in Mirkot"),
        ("words", "A fire broke out", "the fire spread"),
        ("lead names", "A fire in Mirkot", "A flood in Mirkot"),
        ("lead words", "A fire broke out", "the fire spread"),
        ("numbers", "on flight 4418", "flight 4418 fell"),
    ],
)
def test_shared_words_speak_for_one_event_and_others_do_not(name, one, other):
    shared = parts({}, {}, text=one, other_text=other).parts[name]
    apart = parts({}, {}, text=one, other_text="Nobody came in 1999 to see Orlen.").parts[name]
    assert shared > apart >= 0


def test_reports_months_apart_are_seldom_of_one_event():
    assert parts({}, {}, published="2023-04-09").parts["published"] > 0
    assert parts({}, {}, published="2023-09-09").parts["published"] < 0


def test_every_part_has_its_weight():
    assert parts({}, {}).parts.keys() == WEIGHTS.keys()
    assert all(weight > 0 for weight in WEIGHTS.values())


def test_certainty_grows_with_the_score():
    assert certainty(-3) < certainty(0) == 0.5 < certainty(3) < 1


@pytest.mark.parametrize(
    ("one", "first", "other", "second", "fresh"),
    [
        ("2023-04-07", "2023-04-07", "2023-04-08", "2023-04-08", True),
        ("2023-04-06", "2023-04-07", "2023-04-07", "2023-04-08", True),
        ("2023-04-07", "2023-04-07", "2023-04-07", "2023-04-08", False),
        ("2023-04-07", "2023-04-08", "2023-04-08", "2023-04-08", False),
        ("2023-04-07", None, "2023-04-08", "2023-04-08", False),
    ],
)
def test_news_is_told_fresh(one, first, other, second, fresh):
    published = [date.fromisoformat(day) if day else None for day in (first, second)]
    told = each_on_its_day(time(**day(one)), published[0], time(**day(other)), published[1])
    assert told is fresh


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        (day("2023-04-07"), day("2023-04-09"), True),
        (day("2023-04-07"), day("2023-04-08"), False),
        (clock("2023-04-07T01:00"), clock("2023-04-08T23:00"), False),
        (clock("2023-04-07T23:00"), clock("2023-04-09T01:00"), True),
        ({"raw": "once"}, day("2023-04-09"), False),
    ],
)
def test_times_more_than_a_day_apart_are_of_two_events(one, other, apart):
    assert days_apart(time(**one), time(**other)) is apart
