"""Victims of other happenings, told in passing: of another day, place or case."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from claims.lexicon.load import words
from claims.model.claim import Claim
from claims.model.event import Event
from claims.model.reading import Reading, SentenceReading
from claims.model.sentence import Section
from claims.model.time import Granularity, Time, TimeType
from claims.victims.described import TABLE, Form
from claims.victims.individual import Individual
from claims.victims.roster import Roster
from claims.victims.sightings import real_casualty

DRIFT = timedelta(days=2)  # who is shot on Friday may die on Sunday, and be told of as one case
SERIES = (Granularity.YEAR, Granularity.DECADE)  # 'killed this year' sums up many happenings
OPENING = 3  # words at the beginning of a sentence that may say 'Related:' or 'Earlier'
LEAD = 4  # sentences in which the victims of what an article is about are told of
OFTEN = 2  # sentences on the main victim, at least, where another is told of in passing
NEW = (Form.NAME, Form.INDEFINITE)  # forms in which somebody is first told of

Days = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class _Told:
    """Hold the sentences of a document by where they begin, its claims and its people."""

    claims: Sequence[Claim]
    sentences: Mapping[int, SentenceReading]
    roster: Roster

    def of(self, numbers: Iterable[int]) -> list[SentenceReading]:
        """Return the sentences of claims, each once."""
        starts = dict.fromkeys(self.claims[n].start for n in numbers)
        return [self.sentences[s] for s in starts if s in self.sentences]

    def named(self, victim: Individual) -> set[int]:
        """Return the numbers of the sentences that name a victim."""
        return {p.sentence for p in self.roster.places if _is(p.person, victim)}

    def indices(self, numbers: Iterable[int]) -> set[int]:
        """Return the numbers of the sentences of claims."""
        return {r.sentence.index for r in self.of(numbers)}


def in_passing(
    reading: Reading,
    claims: Sequence[Claim],
    victims: Sequence[Individual],
    events: Mapping[int, Event],
    roster: Roster,
) -> dict[int, Event]:
    """Return an event of their own for claims on victims who are not of the event told of.

    The victim of the headline, else of the lead, else of whom most is told, stands for the event;
    another victim is of another one where all sentences on them are dated otherwise or say so, or
    where they are first told of after the lead and nothing ties them in. Figures that sum up a
    year are of none.
    """
    told = _Told(claims, {r.sentence.span.start: r for r in reading.sentences}, roster)
    found: dict[int, Event] = {}
    fresh = _fresh_keys(events.values())
    for key in sorted({event.key for event in events.values()}):
        here = [v for v in victims if any(events[m].key == key for m in v.members if m in events)]
        if not here:
            continue
        main = max(here, key=lambda v: _prominence(told, v))
        days = list(_spans(m.value for r in told.of(main.members) for m in r.times))
        single = {m for v in here for m in v.members}
        near = told.indices(main.members) | told.named(main)
        for other in here:
            if other is main:
                continue
            own = told.indices(other.members)
            apart = _elsewhere(told, other.members, main, days)
            mishap = _by_mishap(told, other.members) and _by_mishap(told, main.members) is False
            if apart or mishap or _aside(told, other, main, near):
                event = events[other.members[0]]
                new = Event(key=next(fresh), type=event.type, label=event.label)
                found |= dict.fromkeys(other.members, new)
            else:
                near |= own
        for n, event in events.items():
            figure = event.key == key and n not in single
            if figure and (_sums_up(told, n) or _of_several(told, n)):
                found[n] = Event(key=next(fresh), type=event.type, label=event.label)
    return found


def _prominence(told: _Told, victim: Individual) -> tuple[bool, bool, int]:
    at = told.of(victim.members)
    titled = any(r.sentence.section is Section.HEADLINE or r.sentence.index == 0 for r in at)
    return titled, any(r.sentence.index < LEAD for r in at), len(victim.members)


def _aside(told: _Told, other: Individual, main: Individual, near: set[int]) -> bool:
    """Tell whether somebody is first told of after the lead, and nothing ties them in."""
    own = told.indices(other.members)
    if other.first not in NEW or other.suspect or min(own, default=0) < LEAD:
        return False
    kin = bool(other.words and main.words) and other.words[-1] == main.words[-1]
    if kin or len(told.indices(main.members)) < max(OFTEN, len(own)):
        return False
    if near & {i + shift for i in own for shift in (-1, 0, 1)}:
        return False
    named = min((p.sentence for p in told.roster.places if _is(p.person, other)), default=None)
    if named is not None and named < min(own):
        return False
    first = told.of(other.members)[0]
    return not {t.lower for t in first.sentence.tokens} & words(TABLE, "tied")


def _is(person: Individual, victim: Individual) -> bool:
    return bool(victim.words) and set(victim.words) <= set(person.words)


def _fresh_keys(events: Iterable[Event]) -> Iterator[str]:
    known = [int(e.key[1:]) for e in events if e.key[1:].isdigit()]
    number = max(known, default=0)
    while True:
        number += 1
        yield f"e{number}"


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


def _of_several(told: _Told, number: int) -> bool:
    """Tell whether a figure counts victims of several cases: 'two died in separate shootings'."""
    value = real_casualty(told.claims[number])
    if value is None or not value.count.best or value.count.best <= 1:
        return False
    reading = told.sentences[told.claims[number].start]
    tokens = reading.sentence.tokens
    at = reading.sentence.within(told.claims[number].slot("count", "outcome"))[:1]
    before = [t.lower for t in tokens[max(0, at[0] - 2) : at[0]]] if at else []
    if before[1:] == ["of"] and before[0] in words("crimes", "ordinals"):
        return True  # 'the first of two teenagers killed'
    return any(
        t.lower in words("crimes", "plural_hits")
        and {b.lower for b in tokens[max(0, t.i - 3) : t.i]} & words("crimes", "several")
        for t in tokens
    )


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
    first = mine[0]
    if _says_other(first) or _dated_apart(first, days) or _comes_before(told, numbers):
        return True
    return all(_says_other(r) or _dated_apart(r, days) for r in mine)


def _comes_before(told: _Told, numbers: Sequence[int]) -> bool:
    """Tell whether somebody is first told of as of an earlier case: 'a day after a boy died'."""
    claim = told.claims[min(numbers)]
    reading = told.sentences[claim.start]
    at = reading.sentence.within(claim.slot("outcome", "count"))
    before = reading.sentence.tokens[: at[0]] if at else ()
    return any(
        unit.lemma in words("event_words", "intervals") and marker.lower == "after"
        for unit, marker in pairwise(before)
    )


def _by_mishap(told: _Told, numbers: Sequence[int]) -> bool | None:
    """Tell whether claims say that a mishap, and not an assault, befell somebody."""
    causes = " ".join(_cause(told.claims[n]) for n in numbers).casefold()
    said = set(causes.replace("-", " ").split())
    if said & words("crimes", "assault_causes"):
        return False
    return True if said & words("crimes", "mishap_causes") else None


def _cause(claim: Claim) -> str:
    value = real_casualty(claim)
    at = claim.slots.get("outcome")
    said = claim.text[at[0] - claim.start : at[1] - claim.start] if at else ""
    return f"{value.cause or ''} {said}" if value else ""


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
