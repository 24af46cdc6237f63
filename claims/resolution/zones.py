"""Which time zone a time is told in."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import cache
from typing import TypedDict
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from claims.lexicon.load import table
from claims.model.expression import TimeExpression
from claims.model.mention import Mention
from claims.model.place import Place
from claims.model.sentence import Sentence

WEST, EAST = timedelta(hours=-12), timedelta(hours=14)  # the farthest offsets in use
BRACKETS = ("(", "[")
QUARTER_HOUR = timedelta(minutes=15)


class ZonedBounds(TypedDict):
    """Hold the bounds of a time under the names of its fields."""

    start: datetime | None
    end: datetime | None
    start_utc: datetime | None
    end_utc: datetime | None


@cache
def zone_info(name: str) -> ZoneInfo | None:
    """Return the data of an IANA zone, nothing for a name that is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def zone_of(mention: Mention[TimeExpression], places: Sequence[Mention[Place]]) -> str | None:
    """Return the IANA zone that the words name; 'local time' is the zone of the event's place.

    Nothing is guessed: without words for a zone there is none.
    """
    named = mention.value.zone
    if named is None:
        return None
    if named.name:
        return named.name
    if named.local:
        return _local_zone(mention, places)
    inside = (p.value.zone for p in places if mention.span.overlaps(p.span))
    return next((zone for zone in inside if zone), _zone_of_name(named.place or ""))


def _zone_of_name(place: str) -> str | None:
    found: str | None = table("zones")["places"].get(place.lower())
    return found


def _local_zone(mention: Mention[TimeExpression], places: Sequence[Mention[Place]]) -> str | None:
    """Return the zone of a place of the same sentence, else of the nearest one before it."""
    zoned = [p for p in places if p.value.zone or _zone_of_name(p.value.name)]
    same = [p for p in zoned if p.sentence == mention.sentence]
    before = [p for p in zoned if p.span.end <= mention.span.start]
    nearest = same or before[-1:] or zoned[:1]
    zones = {p.value.zone or _zone_of_name(p.value.name) for p in nearest}
    return zones.pop() if len(zones) == 1 else None  # two zones: nothing says which


def clock_in_brackets(
    sentence: Sentence, mention: Mention[TimeExpression], beside: Iterable[Mention[TimeExpression]]
) -> time | None:
    """Return the clock time in UTC that stands in brackets after one: '1900 (0100 GMT)'."""
    for other in beside if mention.value.clock else ():
        clock = other.value.clock
        if clock and brackets_utc(sentence, mention, other):
            return time(clock.hour, clock.minute or 0)
    return None


def before_utc(local: Mention[TimeExpression], utc: Mention[TimeExpression], day: date) -> date:
    """Return the local day of '1950 (0050 GMT 18 October)', where the day is that of UTC."""
    here, there = (
        time(c.hour, c.minute or 0) if (c := m.value.clock) else time.min for m in (local, utc)
    )
    instant = datetime.combine(day, there)
    for days in (0, -1, 1):
        try:
            moment = datetime.combine(day + timedelta(days), here)
        except OverflowError:
            continue
        if WEST <= moment - instant <= EAST:
            return moment.date()
    return day


def brackets_utc(
    sentence: Sentence, local: Mention[TimeExpression], other: Mention[TimeExpression]
) -> bool:
    """Tell whether a time repeats the one before it in UTC: '1900 (0100 GMT)'."""
    named, begins = other.value.zone, sentence.span.start
    if named is None or named.name != "UTC" or local.value.clock is None:
        return False
    if other.span.start < local.span.end:
        return False
    return sentence.text[local.span.end - begins : other.span.start - begins].strip() in BRACKETS


def in_zone(moment: datetime | None, zone: str | None) -> tuple[datetime | None, datetime | None]:
    """Return a local time with its offset, and the same in UTC; without a zone the bare time.

    >>> [str(t) for t in in_zone(datetime(2020, 3, 13, 1), "Asia/Baghdad")]
    ['2020-03-13 01:00:00+03:00', '2020-03-12 22:00:00+00:00']
    """
    info = zone_info(zone) if zone else None
    if moment is None or info is None:
        return moment, None
    local = moment.replace(tzinfo=info)
    try:
        return local, local.astimezone(UTC)
    except OverflowError:
        return moment, None


def span_in_zone(bounds: tuple[datetime | None, datetime | None], zone: str | None) -> ZonedBounds:
    """Return the four bounds of a time.

    A clock time that the change to summer time leaves out is read as an hour later, so that no
    time ends before it starts.

    >>> start = datetime(2020, 3, 8, 2, 59)
    >>> found = span_in_zone((start, start + timedelta(minutes=1)), "America/New_York")
    >>> found["start_utc"] < found["end_utc"]
    True
    """
    (start, start_utc), (end, end_utc) = (in_zone(bound, zone) for bound in bounds)
    if start_utc and end_utc and end_utc <= start_utc and bounds[0] and bounds[1]:
        end_utc = start_utc + (bounds[1] - bounds[0])
        info = zone_info(zone or "")
        start, end = start_utc.astimezone(info), end_utc.astimezone(info)
    return {"start": start, "end": end, "start_utc": start_utc, "end_utc": end_utc}


def paired_with_utc(
    bounds: tuple[datetime, datetime], clock: time
) -> tuple[datetime, datetime] | None:
    """Return local bounds with the offset that a time in brackets gives: '1900 (0100 GMT)'.

    Nothing where no zone of the earth makes the two one moment.
    """
    for days in (0, 1, -1):
        try:
            utc = datetime.combine(bounds[0].date() + timedelta(days), clock)
        except OverflowError:
            continue
        offset = bounds[0] - utc
        if WEST <= offset <= EAST and not offset % QUARTER_HOUR:
            zone = timezone(offset)
            return bounds[0].replace(tzinfo=zone), bounds[1].replace(tzinfo=zone)
    return None
