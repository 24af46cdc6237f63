"""A time in words: as the article says it, and as the day that it means."""

import re
from datetime import date

from claims import Time

PARTS = {
    "MO": "morning",
    "MI": "midday",
    "AF": "afternoon",
    "EV": "evening",
    "NI": "night",
    "DT": "daytime",
}
SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
SPANS = {"Q": "quarter", "H": "half"}
ORDINALS = ("first", "second", "third", "fourth")
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(.+))?")
CLOCK = re.compile(r"(\d\d)(?::(\d\d))?(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?")
WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?")
MONTH = re.compile(r"(\d{4})-(\d\d)")
SEASON = re.compile(r"(\d{4})-(SP|SU|FA|WI)")
SPAN = re.compile(r"(\d{4})-([QH])([1-4])")
YEAR = re.compile(r"\d{4}")
DECADE = re.compile(r"\d{3}")
SATURDAY = 6


def time_words(time: Time) -> str:
    """Return a time as said and as understood: 'yesterday (12 March 2020)'.

    What nothing resolves, and what no date says, stays as said.
    """
    meant = date_words(time.timex or "")
    known = not meant or meant.casefold() in time.raw.casefold()
    return time.raw if known else f"{time.raw} ({meant})"


def date_words(timex: str) -> str:
    """Return a TIMEX3 date in words; empty for a duration and for what is not resolved.

    >>> date_words("2026-02-08TMO"), date_words("2026-W06"), date_words("XXXX-WXX-2")
    ('8 February 2026, morning', 'week of 2 February 2026', '')
    """
    try:
        return _dated(timex) or _longer(timex)
    except (ValueError, IndexError):  # such as the 31st of June: no day
        return ""


def day_words(day: date) -> str:
    """Return a day: '8 February 2026'."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _dated(timex: str) -> str:
    """Return a day with its part or its time of day."""
    if found := DAY.fullmatch(timex):
        day = day_words(date(int(found[1]), int(found[2]), int(found[3])))
        part = _part(found[4] or "")
        return f"{day}, {part}" if part else day
    if found := WEEK.fullmatch(timex):
        year, week = int(found[1]), int(found[2])
        if found[3]:
            return f"weekend of {day_words(date.fromisocalendar(year, week, SATURDAY))}"
        return f"week of {day_words(date.fromisocalendar(year, week, 1))}"
    return ""


def _part(said: str) -> str:
    clock = CLOCK.fullmatch(said)
    return f"{clock[1]}:{clock[2] or '00'}" if clock else PARTS.get(said, "")


def _longer(timex: str) -> str:
    """Return a month, a part of a year, a year or a decade."""
    if found := MONTH.fullmatch(timex):
        month = int(found[2])
        return f"{MONTHS[month - 1]} {found[1]}" if month else ""
    if found := SEASON.fullmatch(timex):
        return f"{SEASONS[found[2]]} {found[1]}"
    if found := SPAN.fullmatch(timex):
        return f"{ORDINALS[int(found[3]) - 1]} {SPANS[found[2]]} of {found[1]}"
    if DECADE.fullmatch(timex):
        return f"the {timex}0s"
    return timex if YEAR.fullmatch(timex) else ""
