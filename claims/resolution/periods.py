"""Parts of periods, and stretches that end or begin with the anchor."""

import re
from datetime import date, timedelta
from fractions import Fraction

from claims.model.expression import Length
from claims.model.time import Granularity, TimeMod
from claims.resolution.days import Day, months_after

COUNTED = re.compile(r"P(T?)(\d+(?:\.\d+)?)([A-Z]+)")
DAYS = {"D": 1, "W": 7, "WE": 7}
MONTHS = {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200}
FARTHEST = 12_000  # months; a stretch longer than a thousand years has no bounds
MONTH_THIRD = 10  # days: early is 1-10, middle 11-20, late the rest
WEEK_MIDDLE = 3  # Thursday: early is Monday to Wednesday, late from there on
PARTS = {  # of ten, how far a part of a decade or a century reaches
    TimeMod.START: (Fraction(0), Fraction(4, 10)),
    TimeMod.MID: (Fraction(3, 10), Fraction(7, 10)),
    TimeMod.END: (Fraction(6, 10), Fraction(1)),
}
THIRDS = {TimeMod.START: (0, 1), TimeMod.MID: (1, 2), TimeMod.END: (2, 3)}

Dates = tuple[date | None, date | None]


def amount_of(length: Length) -> tuple[float, Granularity] | None:
    """Return the number and the unit of a stretch that says its number.

    >>> amount_of(Length(value="P2D", unit=Granularity.DAY))
    (2.0, <Granularity.DAY: 'day'>)
    """
    if length.amount is not None:
        return float(length.amount), length.unit
    found = COUNTED.fullmatch(length.value)
    return (float(found[2]), length.unit) if found else None


def window_of(length: Length, anchor: date | None) -> Dates:
    """Return the days of 'the past three days' up to the anchor, of 'the next week' from it on."""
    amount, code = _days_or_months(length)
    if length.step is None or anchor is None or not amount:
        return None, None
    try:
        far = _shifted(anchor, amount * length.step, code)
    except (ValueError, OverflowError):
        return None, None
    if far is None:
        return None, None
    return min(far, anchor), max(far, anchor) + timedelta(1)


def _days_or_months(length: Length) -> tuple[float, str]:
    """Return the number of days, weeks, months … and their code; 0 of what is finer or unsaid."""
    found = COUNTED.fullmatch(length.value)
    if found is not None:
        return (0, "") if found[1] else (float(found[2]), found[3])
    halved = {Granularity.DAY: "D", Granularity.YEAR: "Y"}.get(length.unit)  # 'P1Y6M'
    return (float(length.amount), halved) if length.amount and halved else (0, "")


def _shifted(day: date, amount: float, code: str) -> date | None:
    if code in DAYS:
        return day + timedelta(round(amount * DAYS[code]))
    months = round(amount * MONTHS.get(code, 0))
    return months_after(day, months) if months and abs(months) <= FARTHEST else None


def part_of(day: Day, mod: TimeMod | None, anchor: date | None) -> Dates:
    """Return the part of a period that 'early', 'mid' or 'late' leaves, 'earlier' or 'later'.

    'Earlier this week' ends with the anchor, 'later this month' begins with it. Days are left
    whole: their parts are hours.
    """
    start, end = day.start, day.end
    if start is None or end is None or mod is None or day.granularity is Granularity.DAY:
        return start, end
    if mod in (TimeMod.BEFORE, TimeMod.AFTER):
        if anchor is None or not start <= anchor < end:
            return start, end
        return (start, anchor + timedelta(1)) if mod is TimeMod.BEFORE else (anchor, end)
    if mod not in THIRDS:
        return start, end
    return _third(start, end, mod, day.granularity)


def _third(start: date, end: date, mod: TimeMod, unit: Granularity) -> Dates:
    first, last = THIRDS[mod]
    match unit:
        case Granularity.WEEK:
            middle = start + timedelta(WEEK_MIDDLE)
            low, high = (start, middle) if mod is TimeMod.START else (middle, end)
            return (start, end) if mod is TimeMod.MID else (low, high)
        case Granularity.MONTH:
            high = end if mod is TimeMod.END else start + timedelta(last * MONTH_THIRD)
            return start + timedelta(first * MONTH_THIRD), high
        case Granularity.DECADE:
            low_part, high_part = PARTS[mod]
            years = end.year - start.year
            low = start.replace(year=start.year + int(low_part * years))
            return low, start.replace(year=start.year + int(high_part * years))
        case _:
            months = (end.year - start.year) * 12 + end.month - start.month
            low = months_after(start, first * months // 3)
            return low, months_after(start, last * months // 3)
