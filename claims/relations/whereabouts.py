"""See where counted things are said to be: 'on the footbridge', 'aboard the ferry'."""

import re
from functools import lru_cache

from claims.lexicon.load import words
from claims.relations.entries import Entry

LONGEST = 80  # characters after what is counted
PLACE = re.compile(
    r"^\W*(?:(?:were|was|are|is|had been|have been|still|then|all)\s+)*"
    r"(?:on board|aboard|inside|in|on|at|under|beneath)\s+(?P<where>[^,.;:()]+)",
    re.IGNORECASE,
)
CLAUSE = re.compile(r"\b(?:when|as|while|before|after|at the (?:time|moment)|that|who|which)\b")
WORD = re.compile(r"[^\W\d_]{3,}")


def in_one_place(one: Entry, other: Entry) -> bool:
    """Tell whether two texts put what they count in one place that both name."""
    return bool(_where(one) & _where(other))


def _where(entry: Entry) -> frozenset[str]:
    last = max(span.end for span in map(entry.claim.slot, ("count", "what")))
    return _words(entry.document.text[last : last + LONGEST])


@lru_cache(maxsize=4096)
def _words(after: str) -> frozenset[str]:
    """Return the words that name the place at the start of a text, stops left out."""
    found = PLACE.match(after)
    if found is None:
        return frozenset()
    where = CLAUSE.split(found["where"])[0].lower()
    return frozenset(WORD.findall(where)) - words("relations", "action_stop")
