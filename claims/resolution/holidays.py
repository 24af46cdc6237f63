"""Holidays whose day changes with the year."""

from datetime import date, timedelta

from claims.lexicon.load import table

WEEK = 7
EASTER = "easter"


def holiday_date(name: str, year: int) -> date:
    """Return the day of a holiday in a year; raise ValueError for one that is not known.

    >>> holiday_date("thanksgiving", 2013), holiday_date("easter", 2013)
    (datetime.date(2013, 11, 28), datetime.date(2013, 3, 31))
    """
    rule = table("times")["holiday_rules"].get(name)
    if rule is None:
        raise ValueError(name)
    if rule[0] == EASTER:
        return easter(year) + timedelta(rule[1])
    month, weekday, which, shift = rule
    return _weekday_of(year, month, weekday, which) + timedelta(shift)


def _weekday_of(year: int, month: int, weekday: int, which: int) -> date:
    """Return the so-maniest weekday of a month, the last for -1."""
    if which < 0:
        following = date(year + month // 12, month % 12 + 1, 1)
        last = following - timedelta(1)
        return last - timedelta((last.weekday() - weekday) % WEEK)
    first = date(year, month, 1)
    return first + timedelta((weekday - first.weekday()) % WEEK + WEEK * (which - 1))


def easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher.

    >>> easter(2000)
    datetime.date(2000, 4, 23)
    """
    golden, (century, rest) = year % 19, divmod(year, 100)
    leaps, skipped = divmod(century, 4)
    moon = (19 * golden + century - leaps - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    after = (32 + 2 * skipped + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * after) // 451
    month, day = divmod(moon + after - 7 * late + 114, 31)
    return date(year, month, day + 1)
