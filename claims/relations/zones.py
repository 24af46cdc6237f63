"""Say which time zones a text may mean that names none."""

from collections.abc import Iterator
from datetime import datetime, tzinfo

from claims.lexicon.outlets import outlet_of
from claims.model.place import Place
from claims.model.time import Time
from claims.relations.entries import Entry
from claims.resolution.zones import zone_info


def in_meant_zones(
    one: Entry, other: Entry, times: tuple[Time, Time], place: Place | None
) -> Iterator[tuple[Time, Time]]:
    """Yield two times of a happening at a place, the one without a zone in each that it may mean.

    That of the place comes first, then that of the print, then that of the other time. As they
    are where both or neither have a zone, and where any may be meant: the zone of the place is
    not known, or the outlet is known to write from another country and states none.
    """
    zoned = [t.start_utc is not None for t in times]
    here = zone_info(place.zone) if place and place.zone else None
    bare = zoned.index(False) if zoned[0] != zoned[1] else None
    if bare is None or here is None or place is None:
        yield times
        return
    entry = (one, other)[bare]
    printed = _zone_of_print(entry)
    if printed is None and _writes_from_abroad(entry, place):
        yield times
        return
    told = times[1 - bare].start or times[1 - bare].end
    for zone in (here, printed, told.tzinfo if told else None):
        if zone is not None:
            a, b = (_in_zone(t, zone) if n == bare else t for n, t in enumerate(times))
            yield a, b


def _zone_of_print(entry: Entry) -> tzinfo | None:
    """Return the zone that a document states, by name or with its time of publication."""
    document = entry.document
    named = zone_info(document.zone) if document.zone else None
    if named is not None or not isinstance(document.published, datetime):
        return named
    return document.published.tzinfo


def _writes_from_abroad(entry: Entry, place: Place) -> bool:
    home = outlet_of(entry.document.url, entry.document.outlet)
    return home is not None and home.country != place.country


def _in_zone(time: Time, zone: tzinfo) -> Time:
    edges = {"start": time.start, "end": time.end}
    local = {name: edge.replace(tzinfo=zone) for name, edge in edges.items() if edge}
    utc = {f"{name}_utc": edge for name, edge in local.items()}
    return time.model_copy(update={**local, **utc})
