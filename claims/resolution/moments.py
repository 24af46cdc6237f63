"""From days, clock times and parts of the day to TIMEX3 values and intervals."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from claims.lexicon.load import table
from claims.model.expression import (
    Calendar,
    Clock,
    Length,
    Offset,
    PartOfDay,
    Reference,
    TimeExpression,
)
from claims.model.time import Anchor, Granularity, Time, TimeMod
from claims.resolution.anchors import day_of
from claims.resolution.days import OPEN_DAY, Day
from claims.resolution.lately import lately
from claims.resolution.periods import part_of, window_of
from claims.resolution.zones import ZonedBounds, paired_with_utc, span_in_zone

UNANCHORED = Anchor()
AGO = {TimeMod.MORE_THAN: TimeMod.BEFORE, TimeMod.LESS_THAN: TimeMod.AFTER}  # 'over a year ago'
Bounds = tuple[datetime | None, datetime | None]


@dataclass(frozen=True, slots=True)
class Said:
    """Hold a time as said with its day and its zone, ready to become a value."""

    expression: TimeExpression
    day: Day
    zone: str | None = None
    anchor: Anchor = UNANCHORED
    utc: time | None = None  # the same clock time in UTC, where it stands in brackets


def time_of(said: Said, *alternatives: Time) -> Time:
    """Return the value of a time: TIMEX3, local and UTC bounds, granularity, anchor.

    A preposition opens one end: 'after 1 a.m.' has no end, 'until Monday' no start.
    """
    expression = said.expression
    return Time(
        raw=expression.raw,
        timex=_timex(said),
        type=expression.type,
        mod=_mod(expression),
        **_spans(said),
        zone=said.zone,
        granularity=_granularity(said),
        anchor=said.anchor,
        alternatives=alternatives,
    )


def _spans(said: Said) -> ZonedBounds:
    """Return the bounds, local and UTC; a time in brackets gives the offset where no zone does."""
    start, end = _bounds(said)
    if said.zone is None and said.utc and start and end:
        start, end = paired_with_utc((start, end), said.utc) or (start, end)
    start, end = _opened((start, end), said.expression)
    if said.zone is None and (moment := start or end) and moment.tzinfo:
        utc = tuple(bound.astimezone(UTC) if bound else None for bound in (start, end))
        return {"start": start, "end": end, "start_utc": utc[0], "end_utc": utc[1]}
    return span_in_zone((start, end), said.zone)


def time_in_utc(expression: TimeExpression, local: Time) -> Time:
    """Return the time in UTC that repeats a local one: the '(0100 GMT)' of '1900 (0100 GMT)'."""
    start, end = local.start_utc, local.end_utc
    return local.model_copy(
        update={
            "raw": expression.raw,
            "timex": f"{start:%Y-%m-%dT%H:%M}" if start else None,
            "mod": _mod(expression),
            "start": start,
            "end": end,
            "zone": "UTC",
            "alternatives": (),
        }
    )


def clock_timex(clock: Clock) -> str:
    """Return the TIMEX3 form of a clock time.

    >>> clock_timex(Clock(hour=1, minute=0)), clock_timex(Clock(hour=13, minute=5, second=9))
    ('T01:00', 'T13:05:09')
    """
    seconds = f":{clock.second:02}" if clock.second is not None else ""
    return f"T{clock.hour:02}:{clock.minute or 0:02}{seconds}"


def _timex(said: Said) -> str:
    """Return the TIMEX3 value; a day that is not known stays open."""
    expression, base = said.expression, said.day.timex
    if isinstance(expression.day, Length):
        return expression.day.value  # also where 'two days after the attack' is a known day
    if expression.clock:
        return _whole_day(base) + clock_timex(expression.clock)
    if expression.part is None or expression.part.code is None:
        return base
    if expression.part.start < 0 and said.day.start:  # overnight begins the evening before
        base = (said.day.start - timedelta(1)).isoformat()
    return f"{_whole_day(base)}T{expression.part.code}"


def _whole_day(timex: str) -> str:
    """Return a value that a clock time may follow: of an open weekday an open day."""
    return timex if len(timex) == len(OPEN_DAY) else OPEN_DAY


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min)


def _bounds(said: Said) -> Bounds:
    day, anchor = said.day, day_of(said.anchor)
    phrase = said.expression.day
    if isinstance(phrase, Length | Reference) and day.start is None:
        window = window_of(phrase, anchor) if isinstance(phrase, Length) else (None, None)
        return _midnights(window if window[0] else lately(phrase, anchor))
    if day.start is None or day.end is None:
        return None, None
    try:
        within = _bounds_within(said.expression, day.granularity, day.start)
        return within or _midnights(part_of(day, said.expression.mod, anchor))
    except OverflowError:  # the last day of the calendar
        return None, None


def _midnights(days: tuple[date | None, date | None]) -> Bounds:
    start, end = days
    return (None, None) if start is None or end is None else (_midnight(start), _midnight(end))


def _bounds_within(expression: TimeExpression, unit: Granularity, day: date) -> Bounds | None:
    """Return the bounds of a clock time, a part of the day, 'early' or 'late' that day."""
    if expression.clock:
        return _clock_bounds(day, expression.clock)
    if expression.part:
        return _part_bounds(day, expression.part)
    name = {TimeMod.START: "early", TimeMod.END: "late"}.get(expression.mod or TimeMod.MID)
    if name is None or unit is not Granularity.DAY:
        return None
    start, end = table("times")[name]["day"]
    return _part_bounds(day, PartOfDay(code=None, start=start, end=end))


def _clock_bounds(day: date, clock: Clock) -> Bounds:
    """Return the minute, or of a bare hour the hour."""
    start = datetime.combine(day, time(clock.hour, clock.minute or 0, min(clock.second or 0, 59)))
    exact = clock.minute is not None
    return start, start + (timedelta(minutes=1) if exact else timedelta(hours=1))


def _part_bounds(day: date, part: PartOfDay) -> Bounds:
    midnight = _midnight(day)
    return midnight + timedelta(hours=part.start), midnight + timedelta(hours=part.end)


def _opened(bounds: Bounds, expression: TimeExpression) -> Bounds:
    """Open the end that a preposition leaves open."""
    start, end = bounds
    match _signal_mod(expression):
        case TimeMod.AFTER:
            return (start if expression.clock else end), None
        case TimeMod.BEFORE:
            return None, end if expression.mod is TimeMod.END else start
        case TimeMod.ON_OR_AFTER:
            return start, None
        case TimeMod.ON_OR_BEFORE:
            return None, end
        case _:
            return bounds


def _signal_mod(expression: TimeExpression) -> TimeMod | None:
    """Return what the preposition says of the time; 'from 10 to 12 March' leaves no end open."""
    name = table("times")["signals"].get(expression.signal or "")
    run = isinstance(expression.day, Calendar) and expression.day.last_day is not None
    return TimeMod(name) if name and not run else None


def _mod(expression: TimeExpression) -> TimeMod | None:
    if expression.approximate:
        return TimeMod.APPROX
    mod = expression.mod
    if isinstance(expression.day, Offset) and mod in AGO:
        return AGO[mod]
    return mod or _signal_mod(expression)


def _granularity(said: Said) -> Granularity:
    expression = said.expression
    if expression.clock:
        if expression.clock.second is not None:
            return Granularity.SECOND
        return Granularity.MINUTE if expression.clock.minute else Granularity.HOUR
    if expression.part and not isinstance(expression.day, Reference):
        return Granularity.PART_OF_DAY
    return expression.day.unit if isinstance(expression.day, Length) else said.day.granularity
