"""Two times on one line."""

from datetime import datetime

import pytest

from claims.model.time import Granularity, TimeMod
from claims.relations.moments import (
    comparable,
    ended,
    in_local_zone,
    is_bare,
    is_clock,
    is_relative,
    moments,
    on_day_of,
    tolerance,
)
from claims.relations.options import DEFAULT
from tests.claims.making import clock, day, time

BAGHDAD = time(**clock("2020-03-13T01:00:00+03:00", "Asia/Baghdad"))
WASHINGTON = time(**clock("2020-03-12T18:00:00-04:00", "America/New_York"))


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        (BAGHDAD, WASHINGTON, True),
        (BAGHDAD, time(**day("2020-03-12")), True),
        (BAGHDAD, time(**day("2020-03-11")), False),
        (time(**day("2020-03-12")), time(**day("2020-03-11")), False),
        (time(**day("2020-03-12")), time(**clock("2020-03-12T19:20:00")), True),
        (time(**clock("2020-03-12T19:20:00")), time(**clock("2020-03-12T20:20:00")), False),
        (
            time(**clock("2020-03-12T20:00:00", mod=TimeMod.AFTER)),
            time(**clock("2020-03-12T21:10:00")),
            True,
        ),
        (
            time(**clock("2020-03-12T20:00:00", mod=TimeMod.BEFORE)),
            time(**clock("2020-03-12T22:30:00")),
            False,
        ),
    ],
)
def test_times_share_an_instant_or_not(one, other, together):
    first, second = moments(one, other)
    assert first.overlaps(second) is second.overlaps(first) is together
    assert (first.away(second).total_seconds() > 0) <= (not together)


def test_only_what_is_known_to_the_day_is_compared():
    assert comparable(BAGHDAD)
    assert not comparable(time(raw="in March", granularity=Granularity.MONTH))
    assert not comparable(time(raw="one day", granularity=Granularity.DAY))


def test_an_hour_or_an_about_is_loose():
    exact, loose = clock("2020-03-12T19:00:00"), clock("2020-03-12T19:00:00", mod=TimeMod.APPROX)
    near = tolerance(time(**exact), time(**exact), DEFAULT)
    assert near < tolerance(time(**exact), time(**loose), DEFAULT)


def test_a_bound_is_as_exact_as_its_clock_and_until_is_an_end():
    bound = clock("2020-03-12T19:00:00", mod=TimeMod.BEFORE, granularity=Granularity.HOUR)
    about = clock("2020-03-12T19:00:00", mod=TimeMod.APPROX)
    assert tolerance(time(**bound), time(**about), DEFAULT) == DEFAULT.exact_clock
    until = time(
        **{**clock("2020-03-12T22:30:00", mod=TimeMod.ON_OR_BEFORE), "raw": "until 10:30"}
    )
    assert (ended(until).mod, ended(until).end) == (None, until.end)
    assert ended(time(**bound)).mod is TimeMod.BEFORE


def test_a_clock_time_without_its_day_is_set_on_the_day_of_the_other():
    bare = time(**{**clock("2020-09-11T15:14:00"), "raw": "3:14 p.m."})
    named = time(**{**clock("2020-09-10T14:14:00"), "raw": "2:14 p.m. on Thursday"})
    assert (is_bare(bare), is_bare(named)) == (True, False)
    assert on_day_of(bare, named).start == datetime.fromisoformat("2020-09-10T15:14")


def test_kinds_of_times_are_told_apart():
    assert is_clock(BAGHDAD)
    assert not is_clock(time(**day("2020-03-12")))
    assert is_relative(time(**day("2020-03-12")))
    assert not is_relative(BAGHDAD)


@pytest.mark.parametrize(
    ("raw", "hour"), [("1 a.m. local time on Friday", 22), ("1 a.m. on Friday", None)]
)
def test_local_time_is_that_of_the_place_of_the_event(raw, hour):
    said = time(raw=raw, start="2020-03-13T01:00:00", end="2020-03-13T01:01:00")
    found = in_local_zone(said, "Asia/Baghdad").start_utc
    assert (found and found.hour) == hour
    assert in_local_zone(said, None) is said
