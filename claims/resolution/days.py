"""Which day, week, month or year a day phrase means, counted from an anchor."""

from collections.abc import Iterator
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
from claims.resolution.holidays import holiday_date

WEEK, MONTHS, QUARTER_MONTHS = 7, 12, 3
CENTURY = "CE"
SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}  # first months, north of the equator
DECADE, HUNDRED = 10, 100
UNPRINTED_PAST = timedelta(days=360)  # farther back, papers print the year of a month
UNPRINTED_PAST_DAY = timedelta(days=300)  # and of a day
SOON = timedelta(days=45)  # a date so near ahead may stand with a past verb: 'the bond due May 1'
UNPRINTED_FUTURE = timedelta(days=300)  # farther ahead as well
OPEN_DAY = "XXXX-XX-XX"
OPEN_VALUES = {
    Granularity.WEEK: "XXXX-WXX",
    Granularity.MONTH: "XXXX-XX",
    Granularity.QUARTER: "XXXX-QX",
    Granularity.YEAR: "XXXX",
    Granularity.DECADE: "XXX",
}


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
        return _resolved(phrase, anchor, context, tense)
    except (ValueError, OverflowError):  # 30 February, the year 12,000
        return OPEN


def _resolved(phrase: DayPhrase, anchor: date | None, context: date | None, tense: Tense) -> Day:
    match phrase:
        case Calendar():
            found = _calendar(phrase, anchor, tense)
        case Weekday():
            found = _weekday(phrase, anchor, tense)
        case Offset():
            found = _offset(phrase, context if phrase.base is Base.CONTEXT else anchor)
        case Reference():
            found = Day(phrase.value, Granularity.NONE)
        case Length():
            found = Day(phrase.value, phrase.unit)
    return found


def one_day(day: date) -> Day:
    """Return a single day; the last day of the calendar has no end."""
    end = day + timedelta(1) if day < date.max else None
    return Day(day.isoformat(), Granularity.DAY, day, end)


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


def one_century(year: int) -> Day:
    """Return the hundred years that share a year's first two digits, as TIMEX3 counts them."""
    first = year - year % HUNDRED
    end = date(first + HUNDRED, 1, 1)
    return Day(f"{first // HUNDRED:02}", Granularity.DECADE, date(first, 1, 1), end)


def months_after(day: date, months: int) -> date:
    """Return the day so many months on, the last of its month where that is shorter.

    >>> months_after(date(2020, 1, 31), 1)
    datetime.date(2020, 2, 29)
    """
    year, month = divmod(day.year * MONTHS + day.month - 1 + months, MONTHS)
    following = one_month(year, month + 1).end or day
    return min(date(year, month + 1, 1) + timedelta(day.day - 1), following - timedelta(1))


def swapped(phrase: DayPhrase | None) -> Day | None:
    """Return the other reading of '3/4/2020', day before month."""
    if not isinstance(phrase, Calendar) or not phrase.swapped or phrase.year is None:
        return None
    if phrase.day is None or phrase.month is None:
        return None
    return one_day(date(phrase.year, phrase.day, phrase.month))


def part_of_year(year: int, part: str) -> Day:
    """Return a quarter, a half or a season of a year, or its century."""
    if part == CENTURY:
        return one_century(year)
    if part in SEASONS:
        first, months, unit = SEASONS[part], QUARTER_MONTHS, Granularity.SEASON
    else:
        months = QUARTER_MONTHS if part[0] == "Q" else 2 * QUARTER_MONTHS
        first, unit = (int(part[1]) - 1) * months + 1, Granularity.QUARTER
    end_year, end_month = divmod(first - 1 + months, MONTHS)
    start, end = date(year, first, 1), date(year + end_year, end_month + 1, 1)
    return Day(f"{year:04}-{part}", unit, start, end)


def _calendar(phrase: Calendar, anchor: date | None, tense: Tense) -> Day:
    if phrase.year is not None:
        decade = phrase.unit is Granularity.DECADE and not phrase.part
        return one_decade(phrase.year) if decade else _in_year(phrase, phrase.year)
    if anchor is None:
        part = phrase.part or (f"{phrase.month:02}" if phrase.month else "XX-XX")
        day = f"-{phrase.day:02}" if phrase.day else ""
        return Day("XX" if part == CENTURY else f"XXXX-{part}{day}", phrase.unit)
    if phrase.part == CENTURY:
        return one_century(anchor.year + HUNDRED * (phrase.step or 0))
    if phrase.year_step is not None:
        return _in_year(phrase, anchor.year + phrase.year_step)
    return _nearest_year(phrase, anchor, tense)


def _in_year(phrase: Calendar, year: int) -> Day:
    if phrase.part:
        return part_of_year(year, phrase.part)
    if phrase.month is None and phrase.holiday is None:
        return one_year(year)
    if phrase.month is not None and phrase.day is None:
        return one_month(year, phrase.month)
    first = one_day(_date(phrase, year))
    if phrase.last_day is None:
        return first
    last = date(year, phrase.month or 1, phrase.last_day) + timedelta(1)
    return Day(first.timex, Granularity.DAY, first.start, last)


def _date(phrase: Calendar, year: int) -> date:
    """Return the day of a date or of a holiday in a year."""
    if phrase.holiday is not None:
        return holiday_date(phrase.holiday, year)
    return date(year, phrase.month or 1, phrase.day or 1)


def _nearest_year(phrase: Calendar, anchor: date, tense: Tense) -> Day:
    """Choose the year of a date without one.

    A weekday said with it decides; else the tense, if that date is near enough that nobody would
    have printed its year; else the nearest.
    """
    options = list(_options(phrase, anchor))
    past = [o for o in options if o.start and o.start <= anchor]
    coming = [o for o in options if o.end and o.end > anchor]
    if phrase.weekday is not None:
        fitting = [o for o in options if o.start and o.start.weekday() == phrase.weekday]
        options = fitting or options
    elif phrase.step is not None:
        ended = [o for o in past if o.end and o.end <= anchor]
        begun = [o for o in options if o.start and o.start.year == anchor.year]
        options = {-1: ended[-1:], 0: begun, 1: [o for o in coming if o not in past]}[phrase.step]
    elif tense in (Tense.PAST, Tense.FUTURE):
        back = tense is Tense.PAST
        reach = _reach(phrase) if back else UNPRINTED_FUTURE
        told = past[-1:] if back else coming[:1]
        soon = coming and _distance(coming[0], anchor) <= SOON
        kept = back and not soon
        options = [o for o in told if kept or _distance(o, anchor) <= reach] or options
    return min(options, key=lambda o: _distance(o, anchor), default=OPEN)


def _reach(phrase: Calendar) -> timedelta:
    """Return how far back a date is told without its year."""
    return UNPRINTED_PAST if phrase.day is None else UNPRINTED_PAST_DAY


def _options(phrase: Calendar, anchor: date) -> Iterator[Day]:
    for year in range(anchor.year - 1, anchor.year + 2):
        try:
            yield _in_year(phrase, year)
        except ValueError:  # 29 February
            continue


def _distance(day: Day, anchor: date) -> timedelta:
    return abs((day.start or anchor) - anchor)


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
    elif phrase.weekend and phrase.step == 1:
        found = monday + timedelta(WEEK + phrase.day)
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
        return Day(OPEN_VALUES.get(unit, OPEN_DAY), unit)
    amount = round(phrase.amount)
    match unit:
        case Granularity.DAY:
            found = one_day(base + timedelta(amount))
        case Granularity.WEEK:
            found = one_week(base + timedelta(WEEK * amount))
        case Granularity.MONTH | Granularity.QUARTER:
            found = _months_on(base, amount, unit)
        case Granularity.YEAR:
            found = one_year(base.year + amount)
        case Granularity.DECADE:
            found = one_decade(base.year + DECADE * amount)
        case _:
            found = Day(base.isoformat(), unit)
    return found


def _months_on(base: date, amount: int, unit: Granularity) -> Day:
    """Count months or quarters from the month of the base."""
    step = QUARTER_MONTHS if unit is Granularity.QUARTER else 1
    year, month = divmod(base.year * MONTHS + base.month - 1 + amount * step, MONTHS)
    if unit is Granularity.QUARTER:
        return part_of_year(year, f"Q{month // QUARTER_MONTHS + 1}")
    return one_month(year, month + 1)
