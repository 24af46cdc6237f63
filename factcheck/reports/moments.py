"""Dates and times as a report prints them."""

from datetime import UTC, date, datetime


def moment(when: date | datetime) -> str:
    """Return a time in its own zone, and in UTC where that differs; a date stays a date."""
    if not isinstance(when, datetime):
        return f"{when.isoformat()} (time of day not stated)"
    if when.tzinfo is None:
        return f"{when.isoformat(sep=' ', timespec='minutes')} (zone not stated)"
    if not when.utcoffset():
        return in_utc(when)
    return f"{when.isoformat(sep=' ', timespec='minutes')} ({in_utc(when)})"


def in_utc(when: datetime) -> str:
    """Return a time in UTC, to the minute."""
    return f"{when.astimezone(UTC).strftime('%Y-%m-%d %H:%M')} UTC"
