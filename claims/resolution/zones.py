"""Which time zone a time is told in."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from claims.lexicon.load import table
from claims.model.expression import TimeExpression
from claims.model.mention import Mention
from claims.model.place import Place


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
