"""See in the words of two sentences that they tell of two happenings."""

import re
from functools import lru_cache

from claims.lexicon.load import words
from claims.relations.entries import Entry
from claims.relations.meetings import in_two_places
from claims.relations.passages import COUNTRY, TABLE, WORD, Passage, stem

AGE = re.compile(r"\b(\d{1,3}|[a-z]+)[- ](year|month|week|day)s?[- ]old\b")
NEAR = 2  # words before an event word in which it is counted: 'another fatal shooting'
Stems = frozenset[str]


def are_separate(one: Entry, other: Entry) -> bool:
    """Tell whether two claims of one event are of two happenings, as their sentences say.

    No name in common, other countries or towns, victims of other ages, or one is called another or
    a separate one and the other is not. What is tied to no event must share a name.
    """
    first, second = Passage((one,)), Passage((other,))
    tied = bool(one.event and other.event)
    shared = _named_by(first, second, one) or _named_by(second, first, other)
    apart = first.names and second.names and (not shared or _in_two_countries(first, second))
    if apart or in_two_places(first, second) or not (tied or shared):
        return True
    ages = [_ages(e.claim.text) for e in (one, other)]
    if all(ages) and ages[0].isdisjoint(ages[1]):
        return True
    return _counted_off(one) != _counted_off(other)


def _named_by(one: Passage, other: Passage, entry: Entry) -> bool:
    """Tell whether a name of the second sentence stands in the first, or holds its event's place.

    A name may be cut short; a quake on an island of Iran is one in Iran.
    """
    places = _places_of(entry)
    return any(
        name <= one.stems or name <= places or any(n < name for n in one.full_names)
        for name in other.full_names
    )


def _places_of(entry: Entry) -> Stems:
    """Return the stems of the place of an event and of what it lies in."""
    place = entry.claim.event.place if entry.claim.event else None
    names = (place.name, *place.within) if place else ()
    return frozenset(stem(word) for name in names for word in WORD.findall(name))


def _in_two_countries(one: Passage, other: Passage) -> bool:
    a, b = ({n for n in p.names if n.endswith(COUNTRY)} for p in (one, other))
    return bool(a and b) and a.isdisjoint(b)


@lru_cache(maxsize=1 << 12)
def _ages(text: str) -> frozenset[tuple[str, ...]]:
    return frozenset(match.groups() for match in AGE.finditer(text.lower()))


def _counted_off(entry: Entry) -> Stems:
    """Return the words that set the event word apart from others: 'another', 'separate'."""
    if "event" not in entry.claim.slots:
        return frozenset()
    start = entry.claim.slot("event").start
    before = WORD.findall(entry.document.text[entry.claim.start : start].lower())[-NEAR:]
    return words(TABLE, "counting_off").intersection(before)
