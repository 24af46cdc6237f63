"""Times counted in hours from a clock time: 'six hours later', 'five hours ago', 'hours later'."""

from datetime import datetime, time, timedelta

from claims.model.expression import Base, Offset, TimeExpression
from claims.model.time import Anchor, AnchorKind, Granularity, Time, TimeType
from claims.resolution.zones import span_in_zone

LENGTHS = {
    Granularity.SECOND: timedelta(seconds=1),
    Granularity.MINUTE: timedelta(minutes=1),
    Granularity.HOUR: timedelta(hours=1),
}
FINE = frozenset(LENGTHS)


def time_from(
    expression: TimeExpression, phrase: Offset, base: datetime, zone: str | None
) -> Time | None:
    """Return the time counted from a base; one at midnight is a day whose hour is not known."""
    known = base.time() != time.min
    kind = AnchorKind.PUBLICATION if phrase.base is Base.ANCHOR else AnchorKind.EVENT
    value = f"{base:%Y-%m-%dT%H:%M}" if known else f"{base:%Y-%m-%d}"
    anchor = Anchor(kind=kind, value=value)
    if not known and phrase.unit is not Granularity.HOUR:
        return None  # minutes from a day say no more than the day
    if phrase.amount is None or not known:
        later = (phrase.amount or phrase.step or 1) > 0
        return open_time(expression, base, phrase.unit, later=later, zone=zone, anchor=anchor)
    moment = moment_away(base, phrase.amount, phrase.unit)
    if moment is None:
        return None
    return counted_time(expression, moment, phrase.unit, zone=zone, anchor=anchor)


def moment_away(base: datetime, amount: float, unit: Granularity) -> datetime | None:
    """Return the moment so many hours, minutes or seconds away, nothing outside the calendar."""
    try:
        return base + amount * LENGTHS[unit]
    except OverflowError:
        return None


def counted_time(
    expression: TimeExpression,
    moment: datetime,
    unit: Granularity,
    *,
    zone: str | None,
    anchor: Anchor,
) -> Time:
    """Return the time of a counted moment, as wide as the unit in which it was counted."""
    try:
        bounds = span_in_zone((moment, moment + LENGTHS[unit]), zone)
    except OverflowError:
        bounds = span_in_zone((None, None), zone)
    stretch = expression.type in (TimeType.DURATION, TimeType.SET)
    value = getattr(expression.day, "value", None) if stretch else None
    return Time(
        raw=expression.raw,
        timex=value or f"{moment:%Y-%m-%dT%H:%M}",
        type=expression.type if stretch else TimeType.TIME,
        mod=expression.mod,
        **bounds,
        zone=zone,
        granularity=unit,
        anchor=anchor,
    )


def open_time(
    expression: TimeExpression,
    base: datetime,
    unit: Granularity,
    *,
    later: bool,
    zone: str | None,
    anchor: Anchor,
) -> Time:
    """Return the time of 'hours later', which begins with its base and has no end.

    A base at midnight is a day whose hour is not known.
    """
    whole = base.time() == time.min
    end = base + timedelta(1) if whole else base
    return Time(
        raw=expression.raw,
        timex=f"{base:%Y-%m-%d}",
        type=TimeType.TIME,
        mod=expression.mod,
        **span_in_zone((base, None) if later else (None, end), zone),
        zone=zone,
        granularity=unit,
        anchor=anchor,
    )
