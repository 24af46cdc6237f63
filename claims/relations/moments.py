"""Compare two times, each with what is known of its zone."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from claims.lexicon.load import words
from claims.model.time import AnchorKind, Granularity, Time, TimeMod, TimeType
from claims.relations.entries import EARLIEST, instant
from claims.relations.options import CheckOptions
from claims.resolution.zones import span_in_zone

CLOCK = frozenset((Granularity.SECOND, Granularity.MINUTE, Granularity.HOUR))
DAYLIKE = CLOCK | {Granularity.PART_OF_DAY, Granularity.DAY}
EAST, WEST = timedelta(hours=14), timedelta(hours=12)  # the farthest zones from UTC
EARLIER = frozenset((TimeMod.BEFORE, TimeMod.ON_OR_BEFORE))
LATER = frozenset((TimeMod.AFTER, TimeMod.ON_OR_AFTER))
RELATIVE = frozenset(
    (AnchorKind.PUBLICATION, AnchorKind.DATELINE, AnchorKind.QUOTATION, AnchorKind.STATEMENT)
)
CLOCK_VALUE = re.compile(r"T(\d\d):(\d\d)")
ROUND_DAY = timedelta(days=1)
LOCAL = "local"
MINUTE = timedelta(minutes=1)
UNTIL = ("until", "till", "up to")  # they tell when something ended, and leave no side open
WORD = re.compile(r"[a-z]+")


@dataclass(frozen=True)
class Moment:
    """Hold an interval on the one line on which two times are compared."""

    start: datetime
    end: datetime

    def overlaps(self, other: "Moment") -> bool:
        """Tell whether the two share an instant; an instant is its own interval."""
        return self.start <= other.start < self.last or other.start <= self.start < other.last

    @property
    def last(self) -> datetime:
        """Return the end, a second after the start at the earliest."""
        return max(self.end, self.start + timedelta(seconds=1))

    def away(self, other: "Moment") -> timedelta:
        """Return how far apart the two are."""
        return max(self.start - other.end, other.start - self.end, timedelta(0))


def comparable(time: Time) -> bool:
    """Tell whether a time is resolved to a day or closer."""
    dated = time.type in (TimeType.DATE, TimeType.TIME) and time.granularity in DAYLIKE
    return dated and (time.start is not None or time.end is not None)


def moments(one: Time, other: Time) -> tuple[Moment, Moment]:
    """Return two times on one line.

    In UTC where both have a zone, else as printed where neither has one; where one alone has, the
    other is as wide as the zones of the earth make it.
    """
    zoned = (one.start_utc is not None, other.start_utc is not None)
    if all(zoned):
        return _utc(one), _utc(other)
    if any(zoned):
        a = _utc(one) if zoned[0] else _anywhere(_local(one))
        b = _utc(other) if zoned[1] else _anywhere(_local(other))
        return a, b
    return _local(one), _local(other)


def _utc(time: Time) -> Moment:
    start, end = (None if t is None else instant(t) for t in (time.start_utc, time.end_utc))
    return _bounded(start, end, time.mod)


def _local(time: Time) -> Moment:
    return _bounded(_bare(time.start), _bare(time.end), time.mod)


def _bare(moment: datetime | None) -> datetime | None:
    if moment is None or moment.tzinfo is None:
        return moment
    return moment.replace(tzinfo=None)


def _bounded(start: datetime | None, end: datetime | None, mod: TimeMod | None) -> Moment:
    """Return the interval that a bound leaves open, within a day on the open side."""
    low = start or (end - ROUND_DAY if end else EARLIEST)
    high = end or low + ROUND_DAY
    if mod in EARLIER and high - low < ROUND_DAY:
        return Moment(high - ROUND_DAY, high if mod is TimeMod.ON_OR_BEFORE else low)
    if mod in LATER and high - low < ROUND_DAY:
        return Moment(low, low + ROUND_DAY)
    return Moment(low, high)


def _anywhere(moment: Moment) -> Moment:
    return Moment(moment.start - EAST, moment.end + WEST)


def clock_of(time: Time) -> timedelta | None:
    """Return the time of day of a clock time, known or not on which day.

    >>> clock_of(Time(raw="2:14 p.m.", timex="T14:14", granularity=Granularity.MINUTE))
    datetime.timedelta(seconds=51240)
    """
    if not is_clock(time):
        return None
    found = CLOCK_VALUE.search(time.timex or "")
    return timedelta(hours=int(found[1]), minutes=int(found[2])) if found else None


def same_side(one: Time, other: Time) -> bool:
    """Tell whether both times are bounds that leave the same side open: they prove nothing."""
    for start, mods in ((True, EARLIER), (False, LATER)):
        ends = [(t.start if start else t.end) is None or t.mod in mods for t in (one, other)]
        if all(ends):
            return True
    return False


def tolerance(one: Time, other: Time, options: CheckOptions) -> timedelta:
    """Return by how much two clock times may differ and still agree; bounds are exact."""
    if is_bound(one) or is_bound(other):
        return options.exact_clock
    loose = TimeMod.APPROX in (one.mod, other.mod) or Granularity.HOUR in (
        one.granularity,
        other.granularity,
    )
    return options.loose_clock if loose else options.exact_clock


def is_bound(time: Time) -> bool:
    """Tell whether a time leaves one side open: 'before 8 p.m.'."""
    return time.mod in EARLIER | LATER


def ended(time: Time) -> Time:
    """Return 'until half past ten' as the minute in which it ended, any other time as it is."""
    last = time.end or time.start
    if last is None or not time.raw.lower().startswith(UNTIL):
        return time
    utc = time.end_utc or time.start_utc
    update = {"start": last - MINUTE, "end": last, "mod": None}
    update |= {"start_utc": utc - MINUTE, "end_utc": utc} if utc else {}
    return time.model_copy(update=update)


def is_bare(time: Time) -> bool:
    """Tell whether a clock time stands without its day, which was only supposed.

    >>> is_bare(Time(raw="2:14 p.m.", timex="T14:14", granularity=Granularity.MINUTE))
    True
    """
    named = words("relations", "day_words") & set(WORD.findall(time.raw.lower()))
    return is_clock(time) and not named and "-" not in time.raw


def on_day_of(bare: Time, other: Time) -> Time:
    """Return a clock time without its day on the day on which it is nearest to another time."""
    first, second = moments(bare, other)
    days = round((second.start - first.start) / ROUND_DAY)
    return _moved(bare, timedelta(days=days)) if abs(days) <= 1 else bare


def _moved(time: Time, by: timedelta) -> Time:
    edges = ("start", "end", "start_utc", "end_utc")
    known = {name: edge for name in edges if (edge := getattr(time, name)) is not None}
    return time.model_copy(update={name: edge + by for name, edge in known.items()})


def in_local_zone(time: Time, zone: str | None) -> Time:
    """Return 'local time' in the zone of the place of its event, any other time as it is."""
    if time.zone is not None or zone is None or LOCAL not in time.raw.lower():
        return time
    return time.model_copy(update={**span_in_zone((time.start, time.end), zone), "zone": zone})


def is_clock(time: Time) -> bool:
    """Tell whether a clock time is given."""
    return time.granularity in CLOCK


def is_relative(time: Time) -> bool:
    """Tell whether the day was counted from an anchor and not printed as a date."""
    return time.anchor.kind in RELATIVE
