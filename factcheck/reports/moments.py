"""Dates and times as a report prints them."""

from datetime import UTC, date, datetime

NOT_STATED = "not stated"


def moment(when: date | datetime) -> str:
    """Return a time in its own zone, and in UTC where that differs; a date stays a date."""
    if not isinstance(when, datetime):
        return f"{when.isoformat()} (time of day not stated)"
    if when.tzinfo is None:
        return f"{when.isoformat(sep=' ', timespec='minutes')} (zone not stated)"
    if not when.utcoffset():
        return in_utc(when)
    return f"{when.isoformat(sep=' ', timespec='minutes')} ({in_utc(when)})"


def zone_words(when: date | datetime) -> str:
    """Return the distance from UTC, such as 'UTC-04:00'; 'not stated' where there is none."""
    if not isinstance(when, datetime) or when.tzinfo is None:
        return NOT_STATED
    return f"UTC{when.isoformat()[-len('+00:00') :]}" if when.utcoffset() else "UTC"


def in_utc(when: datetime) -> str:
    """Return a time in UTC, to the minute."""
    return f"{when.astimezone(UTC).strftime('%Y-%m-%d %H:%M')} UTC"
