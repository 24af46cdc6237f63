"""Which days a phrase means."""

from datetime import date

import pytest

from claims.model.clause import Tense
from claims.model.expression import Base, Calendar, Length, Offset, Reference, Weekday
from claims.model.time import Granularity
from claims.resolution.days import resolve_day

FRIDAY = date(2020, 3, 13)
PAST, FUTURE, NONE = Tense.PAST, Tense.FUTURE, Tense.NONE


def resolve(phrase, tense=PAST, anchor=FRIDAY, context=None):
    return resolve_day(phrase, anchor=anchor, context=context, tense=tense)


@pytest.mark.parametrize(
    ("phrase", "tense", "timex"),
    [
        (Weekday(day=2), PAST, "2020-03-11"),
        (Weekday(day=4), PAST, "2020-03-13"),
        (Weekday(day=5), PAST, "2020-03-07"),
        (Weekday(day=5), FUTURE, "2020-03-14"),
        (Weekday(day=4), FUTURE, "2020-03-20"),
        (Weekday(day=4, step=-1), PAST, "2020-03-06"),
        (Weekday(day=0, step=1), NONE, "2020-03-16"),
        (Weekday(day=0, step=0), NONE, "2020-03-09"),
        (Weekday(day=0, week=-1), NONE, "2020-03-02"),
        (Weekday(day=5, weekend=True), PAST, "2020-W10-WE"),
        (Offset(amount=-1, unit=Granularity.DAY), PAST, "2020-03-12"),
        (Offset(amount=-1, unit=Granularity.WEEK), PAST, "2020-W10"),
        (Offset(amount=-1, unit=Granularity.MONTH), PAST, "2020-02"),
        (Offset(amount=-3, unit=Granularity.MONTH), PAST, "2019-12"),
        (Offset(amount=1, unit=Granularity.QUARTER), NONE, "2020-Q2"),
        (Offset(amount=-1, unit=Granularity.YEAR), PAST, "2019"),
        (Offset(amount=0, unit=Granularity.DECADE), PAST, "202"),
        (Calendar(month=3, day=12), PAST, "2020-03-12"),
        (Calendar(month=11, day=2), PAST, "2019-11-02"),
        (Calendar(month=4, day=2), PAST, "2020-04-02"),
        (Calendar(month=4, day=2), FUTURE, "2020-04-02"),
        (Calendar(month=3, day=12), FUTURE, "2020-03-12"),
        (Calendar(month=2, unit=Granularity.MONTH, step=-1), NONE, "2020-02"),
        (Calendar(month=6, unit=Granularity.MONTH, year_step=-1), NONE, "2019-06"),
        (Calendar(month=3, day=12, weekday=1), PAST, "2019-03-12"),
        (Calendar(part="Q3", unit=Granularity.QUARTER), PAST, "2019-Q3"),
        (Calendar(part="SU", unit=Granularity.SEASON, step=-1), PAST, "2019-SU"),
        (Calendar(year=1990, unit=Granularity.DECADE), PAST, "199"),
        (Calendar(holiday="thanksgiving"), PAST, "2019-11-28"),
        (Calendar(holiday="easter"), FUTURE, "2020-04-12"),
        (Calendar(holiday="easter", year=2016), PAST, "2016-03-27"),
        (Calendar(holiday="no such day", year=2016), PAST, "XXXX-XX-XX"),
        (Reference(value="PRESENT_REF"), PAST, "PRESENT_REF"),
        (Length(value="P3D", unit=Granularity.DAY), PAST, "P3D"),
    ],
)
def test_a_phrase_is_counted_from_its_anchor(phrase, tense, timex):
    assert resolve(phrase, tense).timex == timex


@pytest.mark.parametrize(
    ("phrase", "timex"),
    [
        (Weekday(day=2), "XXXX-WXX-3"),
        (Offset(amount=-1, unit=Granularity.DAY), "XXXX-XX-XX"),
        (Calendar(month=3, day=12), "XXXX-03-12"),
        (Calendar(year=2003, month=2, day=30), "XXXX-XX-XX"),
        (Offset(amount=10**9, unit=Granularity.YEAR), "XXXX-XX-XX"),
    ],
)
def test_without_an_anchor_a_phrase_stays_open(phrase, timex):
    anchor = FRIDAY if isinstance(phrase, Offset) and phrase.amount > 0 else None
    day = resolve(phrase, anchor=anchor)
    assert (day.timex, day.start) == (timex, None)


def test_a_day_of_the_context_is_counted_from_the_context():
    phrase = Offset(amount=1, unit=Granularity.DAY, base=Base.CONTEXT)
    assert resolve(phrase, context=date(2020, 2, 28)).timex == "2020-02-29"
    assert resolve(phrase, context=None).start is None


def test_days_run_to_the_day_after_the_last():
    day = resolve(Calendar(year=2020, month=3, day=12, last_day=14))
    assert (day.start, day.end) == (date(2020, 3, 12), date(2020, 3, 15))
    december = resolve(Calendar(year=2020, month=12, unit=Granularity.MONTH))
    assert december.end == date(2021, 1, 1)
