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
NONE: Stems = frozenset()


def are_separate(one: Entry, other: Entry, *, loosely: bool = False) -> bool:
    """Tell whether two claims of one event are of two happenings, as their sentences say.

    No name in common, other countries or towns, victims of other ages, or one is called another or
    a separate one and the other is not. What is tied to no event must share a name. A name may
    stand for what the place of the event lies in.

    Loosely it may stand for that place too, though towns see many happenings, and two articles
    may use names of their own: 'the governor of the island said'.
    """
    first, second = Passage((one,)), Passage((other,))
    tied = bool(one.event and other.event)
    wider = not loosely
    shared = _named_by(first, second, _places_of(one, first, wider=wider)) or _named_by(
        second, first, _places_of(other, second, wider=wider)
    )
    own = loosely and one.document.id != other.document.id
    nameless = not (first.names and second.names)
    apart = _in_two_countries(first, second) or not (nameless or shared or own)
    if apart or in_two_places(first, second) or not (tied or shared):
        return True
    ages = [_ages(e.claim.text) for e in (one, other)]
    if all(ages) and ages[0].isdisjoint(ages[1]):
        return True
    return _counted_off(one) != _counted_off(other)


def _named_by(one: Passage, other: Passage, places: Stems) -> bool:
    """Tell whether a name of the second sentence stands in the first, or is of its places."""
    return any(
        name <= one.stems or name <= places or any(n < name for n in one.full_names)
        for name in other.full_names
    )


def _places_of(entry: Entry, passage: Passage, *, wider: bool) -> Stems:
    """Return the stems of the place of an event and of what it lies in, `wider` of the latter.

    A sentence that names others may tell of another happening.
    """
    place = entry.claim.event.place if entry.claim.event else None
    own, around = (_stems(place.name), _stems(*place.within)) if place else (NONE, NONE)
    if passage.names and passage.names.isdisjoint(own | around):
        return NONE
    return around if wider else own | around


def _stems(*names: str) -> Stems:
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
