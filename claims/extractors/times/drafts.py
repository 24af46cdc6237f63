"""Draw when the happenings of a sentence were."""

from collections.abc import Iterator
from datetime import timedelta

from claims.extractors.times.happening import happening
from claims.extractors.times.printed import dates_the_print, repeats_in_utc
from claims.extractors.times.ranges import join_ranges
from claims.model.mention import Mention
from claims.model.reading import Draft, Reading, SentenceReading
from claims.model.span import Span
from claims.model.time import AnchorKind, Granularity, Time, TimeType
from claims.model.trigger import Trigger
from claims.model.value import TimeOf

SURE, OPEN, PLAIN = 0.85, 0.6, 0.55  # day known, day open, no event word
OPEN_DAY = "XXXX-XX-XX"
LONGEST_WINDOW = timedelta(days=8)  # 'in the past week', its last day included
Triggers = dict[int, Mention[Trigger]]


def extract_times(reading: Reading) -> Iterator[Draft]:
    """Yield a draft for each time that says when something happened.

    Stretches of time, sets and 'now' date nothing; 'he said on Friday' dates what is said, which
    is no claim of its own. The two ends of 'between 2 and 4 a.m.' make one draft.
    """
    for read in reading.sentences:
        triggers = {m.head: m for m in read.triggers}
        for time in join_ranges(read):
            if not _dates_something(time.value) or repeats_in_utc(read, time):
                continue
            if dates_the_print(reading, read, time):
                continue
            event = happening(read, time, triggers)
            if event in triggers or (event is not None and not _is_window(time.value)):
                yield _draft(read, time, event, triggers)


def _dates_something(time: Time) -> bool:
    if time.type is TimeType.DURATION:
        counted = time.anchor.kind is AnchorKind.EVENT and time.start is not None
        return counted or _is_window(time)
    if time.type is TimeType.SET or time.timex == OPEN_DAY:
        return False  # 'every week', 'a few minutes before'
    return time.granularity is not Granularity.NONE or time.start is not None


def _is_window(time: Time) -> bool:
    """Tell whether a stretch is so short that it dates an attack: 'in the past 24 hours'."""
    if time.type is not TimeType.DURATION or time.anchor.kind is AnchorKind.EVENT:
        return False
    if time.start is None or time.end is None:
        return False
    return time.end - time.start <= LONGEST_WINDOW


def _draft(read: SentenceReading, time: Mention[Time], event: int, triggers: Triggers) -> Draft:
    known = time.value.start is not None or time.value.end is not None
    trigger = triggers.get(event)
    sentence = read.sentence
    start = time.span.end - len(time.value.raw)  # the words start at the preposition
    span = trigger.span if trigger else sentence.over((event,))
    return Draft(
        value=TimeOf(**time.value.model_dump()),
        sentence=sentence.index,
        span=sentence.span,
        slots={"time": Span(start=start, end=time.span.end), "event": span},
        head=event,
        confidence=(SURE if known else OPEN) if trigger else PLAIN,
        trigger=event if trigger else None,
    )
