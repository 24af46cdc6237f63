"""See that two times of one event that differ need not date one thing."""

from collections.abc import Iterable, Sequence
from itertools import product

from claims.model.place import Place
from claims.relations.entries import Entry
from claims.relations.moments import (
    comparable,
    ended,
    in_local_zone,
    is_bare,
    is_clock,
    moments,
    same_side,
)
from claims.relations.telling import time_of
from claims.relations.zones import in_meant_zones

TONIGHT, MARKS = "tonight", ('"', "“", "'")
OVERNIGHT = "overnight"  # the night before the day of print or the one before that


def met_beside(near: Sequence[Sequence[Entry]], place: Place | None) -> bool:
    """Tell whether times of the two sentences agree: then the others are of something else.

    `place` is that of the happening.
    """
    zone = place.zone if place else None
    said = [[(e, in_local_zone(ended(time_of(e)), zone)) for e in side] for side in near]
    times = [[(e, t) for e, t in side if comparable(t)] for side in said]
    return any(
        first.overlaps(second) and not same_side(a, b)
        for (one, here), (other, there) in product(*times)
        for a, b in in_meant_zones(one, other, (here, there), place)
        for first, second in (moments(a, b),)
    )


def told_apart(one: Entry, other: Entry, sentences: Iterable[Sequence[Entry]]) -> bool:
    """Tell whether one of their articles names both days in one sentence: it knows of two things.

    'He is held for the raid on Friday and the shooting on Thursday.'
    """
    wanted = {time_of(e).start for e in (one, other)}
    days = {start.date() for start in wanted if start}
    names = {one.document.id, other.document.id}
    told = (
        {start.date() for e in members if (start := time_of(e).start)}
        for members in sentences
        if members[0].document.id in names
    )
    return any(days <= found for found in told)


def only_supposed(one: Entry, other: Entry) -> bool:
    """Tell whether a clock time without its day stands against a day: nobody dated it.

    Nor does 'overnight' name a day, and what is quoted was said on a night of its own.
    """
    times = [time_of(e) for e in (one, other)]
    quoted = [t for t, e in zip(times, (one, other), strict=True) if e.claim.text[:1] in MARKS]
    if any(t.raw.lower() == OVERNIGHT for t in times) or TONIGHT in {t.raw for t in quoted}:
        return True
    return any(map(is_bare, times)) and not all(map(is_clock, times))
