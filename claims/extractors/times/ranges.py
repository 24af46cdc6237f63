"""Join the two ends of a stretch: 'between 2 and 4 a.m.', 'from 1986 to 1998'."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from claims.model.mention import Mention
from claims.model.reading import SentenceReading
from claims.model.time import Granularity, Time, TimeType
from claims.resolution.bare_clocks import RANGE_WORDS

CLOCK = (Granularity.SECOND, Granularity.MINUTE, Granularity.HOUR)
OPENERS = ("from", "between")
POINTS = (TimeType.DATE, TimeType.TIME)


def join_ranges(read: SentenceReading) -> Iterator[Mention[Time]]:
    """Yield the times of a sentence; two that are the ends of one stretch come as one."""
    last: Mention[Time] | None = None
    for time in read.times:
        joined = _joined(read, last, time) if last else None
        if joined is not None:
            last = joined
            continue
        if last is not None:
            yield last
        last = time
    if last is not None:
        yield last


def _joined(
    read: SentenceReading, first: Mention[Time], last: Mention[Time]
) -> Mention[Time] | None:
    """Return the stretch between two times where the words between them say so."""
    sentence, begins = read.sentence, read.sentence.span.start
    starts = first.span.end - len(first.value.raw)
    opener = sentence.text[: first.span.start - begins].split()[-1:]
    gap = sentence.text[first.span.end - begins : last.span.start - begins].strip().lower()
    opened = opener[:1] and opener[0].lower() in OPENERS
    if gap not in RANGE_WORDS or not opened or {first.value.type, last.value.type} - set(POINTS):
        return None
    value = _stretch(first.value, last.value)
    if value is None:
        return None
    raw = sentence.text[starts - begins : last.span.end - begins]
    span = first.span.cover(last.span)
    value = value.model_copy(update={"raw": raw})
    return replace(first, span=span, text=sentence.quoted(span), value=value)


def _stretch(first: Time, last: Time) -> Time | None:
    """Return the time from the start of one to the end of another; a night may lie between."""
    clocks = last.granularity in CLOCK
    end = (last.start or last.end) if clocks else last.end
    utc = (last.start_utc or last.end_utc) if clocks else last.end_utc
    if first.start is None or end is None or (first.start.tzinfo is None) != (end.tzinfo is None):
        return None
    if clocks and end <= first.start:
        end, utc = _next_day(end), _next_day(utc)
    if end is None or end <= first.start:
        return None
    return first.model_copy(update={"end": end, "end_utc": utc, "mod": None})


def _next_day(moment: datetime | None) -> datetime | None:
    return moment + timedelta(days=1) if moment else None
