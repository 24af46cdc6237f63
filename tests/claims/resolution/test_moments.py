"""TIMEX3 values and intervals."""

from datetime import date

import pytest

from claims.model.expression import Clock, PartOfDay, TimeExpression
from claims.model.time import Granularity, TimeMod, TimeType
from claims.resolution.days import OPEN, one_day
from claims.resolution.moments import Said, time_of

THURSDAY = one_day(date(2020, 3, 12))
EVENING = PartOfDay(code="EV", start=18, end=24)
OVERNIGHT = PartOfDay(code="NI", start=-6, end=8)


def made(day=THURSDAY, zone=None, **fields):
    return time_of(Said(TimeExpression(raw="raw", type=TimeType.TIME, **fields), day, zone))


@pytest.mark.parametrize(
    ("fields", "timex", "start", "end"),
    [
        ({}, "2020-03-12", "2020-03-12T00:00:00", "2020-03-13T00:00:00"),
        ({"part": EVENING}, "2020-03-12TEV", "2020-03-12T18:00:00", "2020-03-13T00:00:00"),
        ({"part": OVERNIGHT}, "2020-03-11TNI", "2020-03-11T18:00:00", "2020-03-12T08:00:00"),
        (
            {"clock": Clock(hour=1, minute=20)},
            "2020-03-12T01:20",
            "2020-03-12T01:20:00",
            "2020-03-12T01:21:00",
        ),
        (
            {"clock": Clock(hour=20)},
            "2020-03-12T20:00",
            "2020-03-12T20:00:00",
            "2020-03-12T21:00:00",
        ),
        ({"mod": TimeMod.START}, "2020-03-12", "2020-03-12T00:00:00", "2020-03-12T08:00:00"),
        ({"mod": TimeMod.END}, "2020-03-12", "2020-03-12T18:00:00", "2020-03-13T00:00:00"),
        ({"mod": TimeMod.BEFORE}, "2020-03-12", "2020-03-12T00:00:00", "2020-03-13T00:00:00"),
        ({"signal": "since"}, "2020-03-12", "2020-03-12T00:00:00", None),
        ({"signal": "after"}, "2020-03-12", "2020-03-13T00:00:00", None),
        ({"signal": "until"}, "2020-03-12", None, "2020-03-13T00:00:00"),
        (
            {"signal": "after", "clock": Clock(hour=1, minute=0)},
            "2020-03-12T01:00",
            "2020-03-12T01:00:00",
            None,
        ),
    ],
)
def test_a_time_has_its_value_and_its_interval(fields, timex, start, end):
    time = made(**fields)
    assert time.timex == timex
    assert (time.start and time.start.isoformat(), time.end and time.end.isoformat()) == (
        start,
        end,
    )


@pytest.mark.parametrize(
    ("fields", "timex"),
    [
        ({"clock": Clock(hour=1, minute=0)}, "XXXX-XX-XXT01:00"),
        ({"part": EVENING}, "XXXX-XX-XXTEV"),
    ],
)
def test_an_open_day_keeps_the_clock(fields, timex):
    time = made(OPEN, **fields)
    assert (time.timex, time.start, time.end) == (timex, None, None)


def test_a_named_zone_gives_offsets_and_utc():
    time = made(zone="Asia/Baghdad", clock=Clock(hour=1, minute=0))
    assert time.start.isoformat() == "2020-03-12T01:00:00+03:00"
    assert time.start_utc.isoformat() == "2020-03-11T22:00:00+00:00"
    assert made(clock=Clock(hour=1)).start_utc is None


@pytest.mark.parametrize(
    ("fields", "granularity"),
    [
        ({"clock": Clock(hour=1)}, Granularity.HOUR),
        ({"clock": Clock(hour=1, minute=5)}, Granularity.MINUTE),
        ({"clock": Clock(hour=1, minute=5, second=3)}, Granularity.SECOND),
        ({"part": EVENING}, Granularity.PART_OF_DAY),
        ({}, Granularity.DAY),
    ],
)
def test_the_granularity_is_that_of_the_words(fields, granularity):
    assert made(**fields).granularity is granularity
