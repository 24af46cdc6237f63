"""Tell whose dead a sentence counts where a party counts its own: 'the brigade lost four men'."""

import re

from claims.events.names import Sameness, same_actor
from claims.relations.entries import Entry

LOST = re.compile(r"\s(?:has |have |had )?(?:lost|suffered|sustained)\s(?:\s?\w+\s){0,2}$")
NEAR = 60  # characters before a figure: two words and the verb
THEMSELVES = ("it", "they", "he", "she", "we")
CLAUSE = re.compile(r"[.,;:\n]|\b(?:that|and|while|but|when|said|says)\b", re.IGNORECASE)


def lost_by_two(one: Entry, other: Entry) -> bool:
    """Tell whether two named parties each count dead of their own."""
    return same_actor(_loser(one), _loser(other)) is Sameness.DIFFERENT


def _loser(entry: Entry) -> str | None:
    """Return the words before 'lost', or who says it of himself; none where no one lost."""
    if "count" not in entry.claim.slots:
        return None
    start = entry.claim.slot("count").start
    first = max(entry.claim.start, start - NEAR)
    found = LOST.search(entry.document.text[first:start])
    if found is None:
        return None
    before = entry.document.text[entry.claim.start : first + found.start()]
    subject = CLAUSE.split(before)[-1].strip()
    tellers = entry.claim.attribution
    if subject.lower() not in THEMSELVES:
        return subject
    return tellers[-1].speaker if tellers else None
