"""Tell whose dead a sentence counts where a party counts its own: 'the brigade lost four men'."""

import re

from claims.events.names import Sameness, same_actor
from claims.relations.entries import Entry

LOST = re.compile(
    r"([^.;:\n]*?)\s(?:has |have |had )?(?:lost|suffered|sustained)\s+(?:\w+\s+){0,2}$"
)
THEMSELVES = ("it", "they", "he", "she", "we")
CLAUSE = re.compile(r",|\b(?:that|and|while|but|when|said|says)\b", re.IGNORECASE)


def lost_by_two(one: Entry, other: Entry) -> bool:
    """Tell whether two named parties each count dead of their own."""
    return same_actor(_loser(one), _loser(other)) is Sameness.DIFFERENT


def _loser(entry: Entry) -> str | None:
    """Return the words before 'lost', or who says it of himself; none where no one lost."""
    if "count" not in entry.claim.slots:
        return None
    start = entry.claim.slot("count").start
    found = LOST.search(entry.document.text[entry.claim.start : start])
    if found is None:
        return None
    subject = CLAUSE.split(found[1])[-1].strip()
    tellers = entry.claim.attribution
    if subject.lower() not in THEMSELVES:
        return subject
    return tellers[-1].speaker if tellers else None
