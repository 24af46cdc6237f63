"""Dates of publication as printed or as pages state them."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

LONGEST = 100  # characters of a printed date, weekday and zone included
_HALF_DAY = range(1, 13)  # hours on a clock with a.m. and p.m.
_FARTHEST = timedelta(hours=14)  # of a zone from Greenwich
YEARS = range(1600, 2200)  # outside them a zone may leave the calendar

_MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec"  # three letters each
_MONTH = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_DAY}\s{{0,3}}(?:of\s)?[-\s]{{0,3}}{_MONTH},?[-\s]{{0,3}}(?P<year>\d{{4}})\b",
        rf"\b{_MONTH}\s{{0,3}}{_DAY},?\s{{0,3}}(?P<year>\d{{4}})\b",
        r"\b(?P<year>\d{4})[-/](?P<month>\d{2})[-/](?P<day>\d{2})(?!\d)",
    )
)
_CLOCKS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.]\d{2})?\s{0,3}(?P<half>[ap])\.?m\b",
        r"\b(?P<hour>\d{1,2}):(?P<minute>\d{2})(?!\d)",
        r"\b(?P<hour>\d{1,2})\s{0,3}(?P<half>[ap])\.?m\b",
        r"\b(?P<hour>[0-2]\d)(?P<minute>[0-5]\d)\s{0,3}(?=GMT|UTC|Z\b)",
    )
)
_OFFSET = re.compile(
    r"(?:GMT|UTC|\d\s{0,3})(?P<sign>[+-])(?P<hours>\d{1,2}):?(?P<minutes>\d{2})?\b"
)
_ZONE = re.compile(r"\b(?:UTC|GMT|Z|BST|CEST|CET|EEST|EET|EDT|EST|ET|MDT|MST|MT|PDT|PST|PT)\b")
_EAST = {"UTC": 0, "GMT": 0, "Z": 0, "BST": 1, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3}
_WEST = {"EDT": -4, "EST": -5, "MDT": -6, "MST": -7, "PDT": -7, "PST": -8}
_HOURS = _EAST | _WEST
# Letters that mean another offset in summer. IST, CST and AST name several zones: not read.
_PLACES = {"ET": "America/New_York", "MT": "America/Denver", "PT": "America/Los_Angeles"}


@dataclass(frozen=True, slots=True)
class Printed:
    """Hold a date as printed and as read."""

    raw: str
    when: datetime | date

    @property
    def has_time(self) -> bool:
        """Tell whether a time of day is stated."""
        return isinstance(self.when, datetime)


def read_date(raw: str) -> Printed | None:
    """Read a date with its time of day and zone, as far as they are stated.

    A date such as 03/04/2020, which may be two days, is not read.
    """
    words = " ".join(raw[: LONGEST * 2].split())
    if not words or len(words) > LONGEST:
        return None
    when = _iso(words) or _printed(words)
    return Printed(words, when) if when and when.year in YEARS else None


def _iso(words: str) -> datetime | date | None:
    try:
        if len(words) == len("2020-03-13"):
            return date.fromisoformat(words)
        return datetime.fromisoformat(words) if "-" in words or "T" in words else None
    except ValueError:
        return None


def _printed(words: str) -> datetime | date | None:
    for pattern in _DATES:
        if found := pattern.search(words):
            day = _day(found)
            rest = f"{words[: found.start()]} {words[found.end() :]}"
            return day and _with_clock(day, rest)
    return None


def _day(found: re.Match[str]) -> date | None:
    month = found["month"].lower()[:3]
    try:
        number = _MONTHS.index(month) // 3 + 1 if month.isalpha() else int(month)
        return date(int(found["year"]), number, int(found["day"]))
    except ValueError:
        return None


def _with_clock(day: date, rest: str) -> datetime | date:
    for pattern in _CLOCKS:
        if found := pattern.search(rest):
            clock = _clock(found.groupdict())
            return datetime.combine(day, clock, _zone(rest, day)) if clock else day
    return day


def _clock(parts: dict[str, str | None]) -> time | None:
    hour, minute = int(parts["hour"] or 0), int(parts.get("minute") or 0)
    half = (parts.get("half") or "").lower()
    if half and hour not in _HALF_DAY:
        return None
    try:
        return time(hour % 12 + 12 * (half == "p") if half else hour, minute)
    except ValueError:
        return None


def _zone(rest: str, day: date) -> tzinfo | None:
    if offset := _OFFSET.search(rest):
        size = timedelta(hours=int(offset["hours"]), minutes=int(offset["minutes"] or 0))
        east = -size if offset["sign"] == "-" else size
        return timezone(east) if size <= _FARTHEST else None
    named = _ZONE.search(rest)
    if named is None:
        return None
    if place := _PLACES.get(named[0]):
        noon = datetime.combine(day, time(12), ZoneInfo(place))
        return timezone(noon.utcoffset() or timedelta())
    hours = _HOURS[named[0]]
    return timezone(timedelta(hours=hours)) if hours else UTC
