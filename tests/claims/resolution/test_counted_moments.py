"""Times counted in hours."""

from datetime import datetime

import pytest

from claims.model.expression import Base, Offset, TimeExpression
from claims.model.time import AnchorKind, Granularity, TimeType
from claims.resolution.counted_moments import time_from

EVENING = datetime(2020, 3, 11, 19, 30)  # noqa: DTZ001 -- local
MIDNIGHT = datetime(2020, 3, 11)  # noqa: DTZ001 -- local


def counted(amount, unit=Granularity.HOUR, base=EVENING, kind=Base.CONTEXT, zone=None, step=None):
    phrase = Offset(amount=amount, unit=unit, base=kind, step=step)
    said = TimeExpression(raw="then", type=TimeType.DATE, day=phrase)
    return time_from(said, phrase, base, zone)


@pytest.mark.parametrize(
    ("amount", "unit", "timex"),
    [
        (6, Granularity.HOUR, "2020-03-12T01:30"),
        (-2, Granularity.HOUR, "2020-03-11T17:30"),
        (30, Granularity.MINUTE, "2020-03-11T20:00"),
    ],
)
def test_hours_are_counted_from_a_clock_time(amount, unit, timex):
    time = counted(amount, unit)
    assert (time.timex, time.type, time.granularity) == (timex, TimeType.TIME, unit)
    assert time.end > time.start


def test_an_unsaid_number_of_hours_has_no_end():
    time = counted(None)
    assert (time.start, time.end, time.timex) == (EVENING, None, "2020-03-11")


def test_an_unsaid_number_of_hours_before_has_no_start():
    time = counted(None, step=-1)
    assert (time.start, time.end) == (None, EVENING)


def test_minutes_from_a_day_say_no_more_than_the_day():
    assert counted(5, Granularity.MINUTE, base=MIDNIGHT) is None


def test_from_a_day_without_its_hour_only_a_bound_is_known():
    later, earlier = counted(6, base=MIDNIGHT), counted(-6, base=MIDNIGHT)
    assert (later.start, later.end) == (MIDNIGHT, None)
    assert (earlier.start, earlier.end.day) == (None, 12)


def test_the_anchor_says_what_was_counted_from():
    assert counted(-5, kind=Base.ANCHOR).anchor.kind is AnchorKind.PUBLICATION
    assert counted(5).anchor.value == "2020-03-11T19:30"


def test_what_lies_outside_of_the_calendar_has_no_time():
    assert counted(10**9) is None


def test_a_zone_is_kept():
    assert counted(6, zone="Asia/Baghdad").start_utc.hour == 22
