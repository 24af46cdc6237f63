"""Victims of other happenings, told in passing: of another day, or said to be of another case."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from claims.lexicon.load import words
from claims.model.claim import Claim
from claims.model.event import Event
from claims.model.reading import Reading, SentenceReading
from claims.model.time import Granularity, Time, TimeType
from claims.victims.described import TABLE
from claims.victims.individual import Individual
from claims.victims.sightings import real_casualty

DRIFT = timedelta(days=2)  # who is shot on Friday may die on Sunday, and be told of as one case
SERIES = (Granularity.YEAR, Granularity.DECADE)  # 'killed this year' sums up many happenings
OPENING = 3  # words at the beginning of a sentence that may say 'Related:' or 'Earlier'

Days = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class _Told:
    """Hold the sentences of a document by where they begin, and its claims."""

    claims: Sequence[Claim]
    sentences: Mapping[int, SentenceReading]

    def of(self, numbers: Iterable[int]) -> list[SentenceReading]:
        """Return the sentences of claims, each once."""
        starts = dict.fromkeys(self.claims[n].start for n in numbers)
        return [self.sentences[s] for s in starts if s in self.sentences]


def in_passing(
    reading: Reading,
    claims: Sequence[Claim],
    victims: Sequence[Individual],
    events: Mapping[int, Event],
) -> dict[int, Event]:
    """Return an event of their own for claims on victims who are not of the event told of.

    The victim of whom most is told stands for the event; another victim is of another one where
    all sentences on him are dated otherwise or say so. Figures that sum up a year are of none.
    """
    told = _Told(claims, {r.sentence.span.start: r for r in reading.sentences})
    found: dict[int, Event] = {}
    fresh = _fresh_keys(events.values())
    for key in sorted({event.key for event in events.values()}):
        here = [v for v in victims if any(events[m].key == key for m in v.members if m in events)]
        if not here:
            continue
        main = max(here, key=lambda v: len(v.members))
        days = _days_of(told, main, next(e for e in events.values() if e.key == key))
        others = [v.members for v in here if v is not main]
        single = {m for v in here for m in v.members}
        sums = [[n] for n, e in events.items() if e.key == key and n not in single]
        for numbers in (*others, *(s for s in sums if _sums_up(told, s[0]))):
            if _elsewhere(told, numbers, main, days):
                event = events[numbers[0]]
                own = Event(key=next(fresh), type=event.type, label=event.label)
                found |= dict.fromkeys(numbers, own)
    return found


def _fresh_keys(events: Iterable[Event]) -> Iterator[str]:
    known = [int(e.key[1:]) for e in events if e.key[1:].isdigit()]
    number = max(known, default=0)
    while True:
        number += 1
        yield f"e{number}"


def _days_of(told: _Told, main: Individual, event: Event) -> list[Days]:
    """Return the days of the event: as resolved, and as the sentences on its victim say."""
    own = [event.time] if event.time else []
    return list(_spans([*own, *(m.value for r in told.of(main.members) for m in r.times)]))


def _spans(times: Iterable[Time]) -> Iterator[Days]:
    for time in times:
        if time.type in (TimeType.DATE, TimeType.TIME) and time.start and time.end:
            yield time.start.replace(tzinfo=None), time.end.replace(tzinfo=None)


def _sums_up(told: _Told, number: int) -> bool:
    """Tell whether a figure counts the victims of a year or of a series."""
    value = real_casualty(told.claims[number])
    if value is None or value.count.max == 0:
        return False
    long = any(m.value.granularity in SERIES for r in told.of([number]) for m in r.times)
    return long or value.cumulative


def _elsewhere(
    told: _Told, numbers: Sequence[int], main: Individual, days: Sequence[Days]
) -> bool:
    """Tell whether every sentence on somebody is of another happening than the main victim's."""
    if len(numbers) == 1 and _sums_up(told, numbers[0]):
        return True
    shared = {told.claims[m].start for m in main.members}
    mine = told.of(numbers)
    if not mine or any(r.sentence.span.start in shared for r in mine):
        return False
    return all(_says_other(r) or _dated_apart(r, days) for r in mine)


def _says_other(reading: SentenceReading) -> bool:
    """Tell whether a sentence begins as one on another case: 'Related:', 'Earlier Tuesday'."""
    opening = [t.lower for t in reading.sentence.tokens if t.pos != "PUNCT"][:OPENING]
    return bool(set(opening) & words(TABLE, "elsewhere"))


def _dated_apart(reading: SentenceReading, days: Sequence[Days]) -> bool:
    own = list(_spans(m.value for m in reading.times))
    return bool(own and days) and all(
        end + DRIFT < start or other_end + DRIFT < begin
        for start, end in days
        for begin, other_end in own
    )
