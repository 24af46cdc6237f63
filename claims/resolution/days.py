"""Which day, week, month or year a day phrase means, counted from an anchor."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from claims.model.clause import Tense
from claims.model.expression import (
    Base,
    Calendar,
    DayPhrase,
    Length,
    Offset,
    Reference,
    Weekday,
)
from claims.model.time import Granularity

WEEK, MONTHS, QUARTER_MONTHS = 7, 12, 3
SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}  # first months, north of the equator
DECADE = 10
OPEN_DAY = "XXXX-XX-XX"


@dataclass(frozen=True, slots=True)
class Day:
    """Hold a run of days, end exclusive, with its TIMEX3 value; days are null where unknown."""

    timex: str
    granularity: Granularity
    start: date | None = None
    end: date | None = None


OPEN = Day(OPEN_DAY, Granularity.DAY)


def resolve_day(
    phrase: DayPhrase, *, anchor: date | None, context: date | None, tense: Tense
) -> Day:
    """Return the days that a phrase means; without a base its value stays open ('XXXX-…').

    `anchor` is the day on which the words were said, `context` a day named before them.
    """
    try:
        match phrase:
            case Calendar():
                return _calendar(phrase, anchor, tense)
            case Weekday():
                return _weekday(phrase, anchor, tense)
            case Offset():
                return _offset(phrase, context if phrase.base is Base.CONTEXT else anchor)
            case Reference():
                return Day(phrase.value, Granularity.NONE)
            case Length():
                return Day(phrase.value, phrase.unit)
    except (ValueError, OverflowError):  # 30 February, the year 12,000
        return OPEN


def one_day(day: date) -> Day:
    """Return a single day."""
    return Day(day.isoformat(), Granularity.DAY, day, day + timedelta(1))


def one_week(day: date) -> Day:
    """Return the ISO week of a day."""
    year, week, weekday = day.isocalendar()
    monday = day - timedelta(weekday - 1)
    timex = f"{year}-W{week:02}"
    return Day(timex, Granularity.WEEK, monday, monday + timedelta(WEEK))


def one_month(year: int, month: int) -> Day:
    """Return a month."""
    following = date(year + month // MONTHS, month % MONTHS + 1, 1)
    return Day(f"{year:04}-{month:02}", Granularity.MONTH, date(year, month, 1), following)


def one_year(year: int) -> Day:
    """Return a year."""
    return Day(f"{year:04}", Granularity.YEAR, date(year, 1, 1), date(year + 1, 1, 1))


def one_decade(year: int) -> Day:
    """Return the decade of a year."""
    first = year - year % DECADE
    return Day(
        f"{first // DECADE}", Granularity.DECADE, date(first, 1, 1), date(first + DECADE, 1, 1)
    )


def _season(year: int, part: str) -> Day:
    """Return a quarter, a half or a season of a year."""
    if part in SEASONS:
        first, months, unit = SEASONS[part], QUARTER_MONTHS, Granularity.SEASON
    else:
        months = QUARTER_MONTHS if part[0] == "Q" else 2 * QUARTER_MONTHS
        first, unit = (int(part[1]) - 1) * months + 1, Granularity.QUARTER
    end_year, end_month = divmod(first - 1 + months, MONTHS)
    start, end = date(year, first, 1), date(year + end_year, end_month + 1, 1)
    return Day(f"{year:04}-{part}", unit, start, end)


def _calendar(phrase: Calendar, anchor: date | None, tense: Tense) -> Day:
    if phrase.unit is Granularity.DECADE and phrase.year is not None:
        return one_decade(phrase.year)
    if phrase.year is not None:
        return _in_year(phrase, phrase.year)
    if anchor is None:
        part = phrase.part or f"{phrase.month or 0:02}"
        day = f"-{phrase.day:02}" if phrase.day else ""
        return Day(f"XXXX-{part}{day}", phrase.unit)
    return _nearest_year(lambda year: _in_year(phrase, year), anchor, tense, phrase.step)


def _in_year(phrase: Calendar, year: int) -> Day:
    if phrase.part:
        return _season(year, phrase.part)
    if phrase.month is None:
        return one_year(year)
    if phrase.day is None:
        return one_month(year, phrase.month)
    first = one_day(date(year, phrase.month, phrase.day))
    if phrase.last_day is None:
        return first
    last = date(year, phrase.month, phrase.last_day) + timedelta(1)
    return Day(first.timex, Granularity.DAY, first.start, last)


def _nearest_year(made: Callable[[int], Day], anchor: date, tense: Tense, step: int | None) -> Day:
    """Choose the year of a date without one: the past's latest, the future's next, else nearest."""
    options = []
    for year in range(anchor.year - 1, anchor.year + 2):
        try:
            options.append(made(year))
        except ValueError:  # 29 February
            continue
    past = [o for o in options if o.start and o.start <= anchor]
    coming = [o for o in options if o.end and o.end > anchor]
    if step == 0:
        return next((o for o in options if o.start and o.start.year == anchor.year), OPEN)
    if step == -1:
        past = [o for o in past if o.end and o.end <= anchor] or past
        return past[-1] if past else OPEN
    if step == 1:
        return next((o for o in coming if o.start and o.start > anchor), OPEN)
    if tense is Tense.PAST and past:
        return past[-1]
    if tense is Tense.FUTURE and coming:
        return coming[0]
    return min(options, key=lambda o: abs((o.start or anchor) - anchor), default=OPEN)


def _weekday(phrase: Weekday, anchor: date | None, tense: Tense) -> Day:
    """Choose the latest such day up to the anchor, or with a future tense the next one."""
    if anchor is None:
        return Day(
            "XXXX-WXX-WE" if phrase.weekend else f"XXXX-WXX-{phrase.day + 1}", Granularity.DAY
        )
    back = (anchor.weekday() - phrase.day) % WEEK
    monday = anchor - timedelta(anchor.weekday())
    if phrase.week is not None:
        found = monday + timedelta(WEEK * phrase.week + phrase.day)
    elif phrase.step == -1:
        found = anchor - timedelta(back or WEEK)
    elif phrase.step == 1 or (phrase.step is None and tense is Tense.FUTURE):
        found = anchor + timedelta(-back % WEEK or WEEK)
    elif phrase.step == 0:
        found = monday + timedelta(phrase.day)
    else:
        found = anchor - timedelta(back)
    return _weekend(found) if phrase.weekend else one_day(found)


def _weekend(saturday: date) -> Day:
    year, week, _ = saturday.isocalendar()
    timex = f"{year}-W{week:02}-WE"
    return Day(timex, Granularity.DAY, saturday, saturday + timedelta(2))


def _offset(phrase: Offset, base: date | None) -> Day:
    """Count units from a base; hours from a day say no more than the day."""
    unit = phrase.unit
    if base is None or phrase.amount is None:
        return Day(OPEN_DAY, unit)
    amount = round(phrase.amount)
    if unit is Granularity.DAY:
        return one_day(base + timedelta(amount))
    if unit is Granularity.WEEK:
        return one_week(base + timedelta(WEEK * amount))
    if unit in (Granularity.MONTH, Granularity.QUARTER):
        return _months_on(base, amount, unit)
    if unit is Granularity.YEAR:
        return one_year(base.year + amount)
    if unit is Granularity.DECADE:
        return one_decade(base.year + DECADE * amount)
    return Day(base.isoformat(), unit)


def _months_on(base: date, amount: int, unit: Granularity) -> Day:
    """Count months or quarters from the month of the base."""
    step = QUARTER_MONTHS if unit is Granularity.QUARTER else 1
    year, month = divmod(base.year * MONTHS + base.month - 1 + amount * step, MONTHS)
    if unit is Granularity.QUARTER:
        return _season(year, f"Q{month // QUARTER_MONTHS + 1}")
    return one_month(year, month + 1)
