"""See in the words of two sentences that they tell of two happenings."""

import re
from functools import lru_cache

from claims.lexicon.load import words
from claims.relations.entries import Entry
from claims.relations.meetings import in_two_places
from claims.relations.passages import TABLE, Passage

AGE = re.compile(r"\b(\d{1,3}|[a-z]+)[- ](year|month|week|day)s?[- ]old\b")
NEAR = 2  # words before an event word in which it is counted: 'the first fatal shooting'
WORD = re.compile(r"[^\W_]+")


def are_separate(one: Entry, other: Entry) -> bool:
    """Tell whether two claims of one event are of two happenings, as their sentences say.

    No name in common, other towns, victims of other ages, or one is called another or a separate
    one and the other is not. What is tied to no event must share a name.
    """
    first, second = Passage((one,)), Passage((other,))
    tied = bool(one.event and other.event)
    named = _names_of(first, second) + _names_of(second, first)
    if (first.names and second.names and not any(named)) or not (tied or any(named)):
        return True
    if in_two_places(first, second):
        return True
    ages = [_ages(e.claim.text) for e in (one, other)]
    if all(ages) and ages[0].isdisjoint(ages[1]):
        return True
    return _counted_off(one) != _counted_off(other)


def _names_of(one: Passage, other: Passage) -> list[bool]:
    """Tell of each name in a sentence whether it stands in the other, whole or cut short."""
    return [
        name <= other.stems or any(n < name for n in other.full_names) for name in one.full_names
    ]


@lru_cache(maxsize=1 << 12)
def _ages(text: str) -> frozenset[tuple[str, str]]:
    return frozenset(match.groups() for match in AGE.finditer(text.lower()))


def _counted_off(entry: Entry) -> frozenset[str]:
    """Return the words that set the event word apart from others: 'first', 'another'."""
    if "event" not in entry.claim.slots:
        return frozenset()
    start = entry.claim.slot("event").start
    before = WORD.findall(entry.document.text[entry.claim.start : start].lower())[-NEAR:]
    return words(TABLE, "counting_off").intersection(before)
