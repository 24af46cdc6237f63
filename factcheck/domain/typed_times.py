"""A time as a person types it: a day with or without a clock, a month, a year, or a code."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from claims import Granularity, TimeType
from factcheck.domain.time_words import MONTHS, date_words
from factcheck.errors import UsageError

WANTED = "such as 2026-03-07, 7 March 2026, 7 March 2026 07:15, March 2026 or 2026"
ZONES = "expected the name of a zone such as Africa/Khartoum, or UTC"
UNDATED = re.compile(r"P[T\dX][\dXYMWDTHS.]*|XXXX-WXX-[1-7].*|(?:PAST|PRESENT|FUTURE)_REF")
ISO_DAY = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d?)-(?P<day>\d\d?)")
DAY_FIRST = re.compile(
    r"(?P<day>\d\d?)(?:st|nd|rd|th)? (?P<name>[A-Za-z]{3,9})\.? (?P<year>\d{4})"
)
NAME_FIRST = re.compile(
    r"(?P<name>[A-Za-z]{3,9})\.? (?P<day>\d\d?)(?:st|nd|rd|th)? (?P<year>\d{4})"
)
MONTH_OF = re.compile(r"(?P<name>[A-Za-z]{3,9})\.? (?P<year>\d{4})")
CLOCK = re.compile(
    r"(?<![\d:])(\d\d?)[:.](\d\d)(?::\d\d)?(?![\d:])(?: ?([ap])\.?m\.?)?", re.IGNORECASE
)
SHORTEST_MONTH = 3  # letters: 'Mar'
NOON = 12


def time_typed(words: str, zone: str | None) -> dict[str, Any]:
    """Return what a typed time means: `timex`, local bounds, those in UTC where a zone is told.

    UsageError where the words are no time, or name a day or an hour that there is none of.
    """
    said = " ".join(words.replace(",", " ").split())
    try:
        return _dated(said, zone)
    except ValueError as error:
        raise UsageError(f"cannot read {words!r} as a date", hint=f"expected {WANTED}") from error


def dated_words(raw: str) -> str:
    """Return words of an article where they are a date by themselves, else nothing."""
    try:
        time_typed(raw, None)
    except UsageError:
        return ""
    return raw


def _dated(said: str, zone: str | None) -> dict[str, Any]:
    clock = CLOCK.search(said)
    if clock and (day := _day(_around(said, clock))):
        start = datetime.combine(day, time(_hour(int(clock[1]), clock[3]), int(clock[2])))
        timex = f"{start:%Y-%m-%dT%H:%M}"
        kind = {"type": TimeType.TIME.value, "granularity": Granularity.MINUTE.value}
        return {"timex": timex, **kind, **_bounds(start, start + timedelta(minutes=1), zone)}
    if day := _day(said):
        start = datetime.combine(day, time.min)
        told = {"timex": day.isoformat(), "granularity": Granularity.DAY.value}
        return {**_DATE, **told, **_bounds(start, start + timedelta(days=1), zone)}
    if named := MONTH_OF.fullmatch(said):
        said = f"{named['year']}-{_month(named['name']):02}"
    if re.fullmatch(r"\d{4}-\d\d", said):
        start = datetime.combine(date(int(said[:4]), int(said[5:]), 1), time.min)
        end = (start + timedelta(days=31)).replace(day=1)
        told = {"timex": said, "granularity": Granularity.MONTH.value}
        return {**_DATE, **told, **_bounds(start, end, zone)}
    if re.fullmatch(r"\d{4}", said):
        start = datetime.combine(date(int(said), 1, 1), time.min)
        told = {"timex": said, "granularity": Granularity.YEAR.value}
        return {**_DATE, **told, **_bounds(start, start.replace(year=start.year + 1), zone)}
    if date_words(said) or UNDATED.fullmatch(said):  # a code of the engine: '2026-W06', 'P3D'
        return {"timex": said}
    raise ValueError(said)


_DATE = {"type": TimeType.DATE.value}


def _around(said: str, clock: re.Match[str]) -> str:
    """Return the words before or after a clock, without what joins them."""
    before, after = said[: clock.start()].strip(), said[clock.end() :].strip()
    return f"{before.removesuffix('T').removesuffix(' at')} {after.removeprefix('on ')}".strip()


def _day(said: str) -> date | None:
    """Return the day that words name in full; ValueError where there is no such day."""
    for form in (ISO_DAY, DAY_FIRST, NAME_FIRST):
        if found := form.fullmatch(said):
            parts = found.groupdict()
            month = int(parts["month"]) if "month" in parts else _month(parts["name"])
            return date(int(parts["year"]), month, int(parts["day"]))
    return None


def _month(name: str) -> int:
    short = name.casefold()
    found = [n for n, month in enumerate(MONTHS, 1) if month.casefold().startswith(short)]
    if len(short) < SHORTEST_MONTH or len(found) != 1:
        raise ValueError(name)
    return found[0]


def _hour(hour: int, half: str | None) -> int:
    if half is None:
        return hour
    if not 1 <= hour <= NOON:
        raise ValueError(hour)
    return hour % NOON + (NOON if half.casefold() == "p" else 0)


def _bounds(start: datetime, end: datetime, zone: str | None) -> dict[str, str]:
    """Return the bounds in ISO 8601, with an offset and in UTC where a zone is told."""
    return dict(_written(start, end, zone))


def _written(start: datetime, end: datetime, zone: str | None) -> Iterator[tuple[str, str]]:
    for name, moment in (("start", start), ("end", end)):
        if zone:
            there = moment.replace(tzinfo=zone_named(zone))
            yield name, there.isoformat()
            yield f"{name}_utc", there.astimezone(UTC).isoformat()
        else:
            yield name, moment.isoformat()


def zone_named(name: str) -> ZoneInfo:
    """Return the zone of a name; UsageError where there is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise UsageError(f"there is no zone {name!r}", hint=ZONES) from error
