"""When one happening was."""

import pytest

from claims.model.time import Anchor, AnchorKind, Granularity, TimeMod
from claims.model.value import TimeOf
from tests.claims.making import article, clock, compared, day, told

FRIDAY = Anchor(kind=AnchorKind.PUBLICATION, value="2020-03-13")


def when(fields):
    return TimeOf(**fields)


YESTERDAY = when(day("2020-03-12", "yesterday", anchor=FRIDAY))
WEDNESDAY = when(day("2020-03-11", "on Wednesday", anchor=FRIDAY))


def test_yesterday_against_the_named_day_is_a_grave_contradiction_with_its_likely_cause():
    [found] = compared(article("a", YESTERDAY, WEDNESDAY))
    assert (found.relation.value, found.rule, found.severity) == ("contradiction", "R17", "high")
    assert found.flags == ("anchor_drift",)
    assert "Thursday 12 March" in found.explanation
    assert "Wednesday 11 March" in found.explanation


def test_the_end_of_a_day_is_the_next_day_elsewhere():
    late = when(clock("2020-03-11T22:00:00", granularity=Granularity.PART_OF_DAY))
    noon = when(clock("2020-03-11T12:00:00", granularity=Granularity.PART_OF_DAY))
    thursday = when(day("2020-03-12", "on Thursday", anchor=FRIDAY))
    assert told(compared(article("a", late), article("b", thursday))) == []
    assert told(compared(article("a", noon), article("b", thursday))) == [("contradiction", "R17")]


def test_outlets_of_other_zones_clash_less_gravely():
    [found] = compared(article("a", YESTERDAY), article("b", WEDNESDAY))
    assert found.severity == "medium"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            clock("2020-03-13T01:00:00+03:00", "Asia/Baghdad"),
            clock("2020-03-12T18:00:00-04:00", "America/New_York"),
            ("consistent", "R18"),
        ),
        (clock("2020-09-09T14:14:00"), clock("2020-09-09T15:14:00"), ("contradiction", "R20")),
        (clock("2020-09-09T07:31:00"), clock("2020-09-09T07:40:00"), ("consistent", "R20")),
        (
            clock("2020-09-09T20:00:00", mod=TimeMod.BEFORE),
            clock("2020-09-09T22:30:00"),
            ("contradiction", "R19"),
        ),
        (day("2020-06-04"), clock("2020-06-04T19:20:00"), ("consistent", "R21")),
        (day("2020-06-04", "yesterday"), day("2020-06-04", "Thursday"), ("consistent", "R17")),
        (day("2020-06-04"), day("2020-06-04"), ("consistent", "R07")),
    ],
)
def test_two_texts_date_one_happening(one, other, expected):
    found = compared(article("a", when(one)), article("b", when(other)))
    assert told(found) == [expected]


def test_days_of_one_sentence_and_of_a_long_event_do_not_clash():
    third = when(day("2020-03-10", "on Tuesday"))
    assert compared(article("a", [YESTERDAY, WEDNESDAY])) == ()
    assert compared(article("a", YESTERDAY, WEDNESDAY, third)) == ()


@pytest.mark.parametrize(
    ("words", "clash"),
    [
        ("landed", True),
        ("rocket attacks", True),
        ("fired", True),
        ("died", False),
        ("denied", False),
    ],
)
def test_only_times_of_the_happening_itself_clash(words, clash):
    about = {"words": f"They {words} then.", "slots": {"event": (5, 5 + len(words))}}
    found = compared(article("a", YESTERDAY), article("b", (WEDNESDAY, about)))
    assert ([f.rule for f in found] == ["R17"]) is clash


def test_clock_times_without_their_day_are_compared_as_such():
    one = when(clock("2020-09-11T15:14:00", raw="3:14 p.m."))
    other = when(clock("2020-09-10T14:14:00", raw="2:14 p.m."))
    same = when(clock("2020-09-10T15:20:00", raw="3:20 p.m."))
    assert told(compared(article("a", one), article("b", other))) == [("contradiction", "R20")]
    assert told(compared(article("a", one), article("b", same))) == [("consistent", "R20")]


@pytest.mark.parametrize(
    ("raw", "clash"),
    [("around 5 p.m.", False), ("overnight", False), ("5 p.m. on Thursday", True)],
)
def test_what_names_no_day_does_not_clash_with_a_day(raw, clash):
    supposed = when(clock("2020-03-12T17:00:00", raw=raw))
    assert bool(compared(article("a", supposed), article("b", WEDNESDAY))) is clash


@pytest.mark.parametrize(
    ("one", "other", "clash"),
    [
        ("The raid on Denby came then.", "The raid on Corvell came then.", False),
        ("The raid on Denby came then.", "The raid on Denby began then.", True),
        ("The raid on Denby came then.", "The raid came then.", True),
    ],
)
def test_days_of_two_happenings_do_not_clash(one, other, clash):
    sides = ((YESTERDAY, {"words": one}), (WEDNESDAY, {"words": other}))
    found = compared(*(article(name, side) for name, side in zip("ab", sides, strict=True)))
    assert ("contradiction" in {relation for relation, _ in told(found)}) is clash
