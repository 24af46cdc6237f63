"""Tell which figures of one article are two accounts of one thing.

An article in one voice counts two things where it gives two figures: two fights, two sides, a part
and its whole. Rival accounts stand beside each other, or name what they count alike.
"""

from claims.relations.differing import TOLL
from claims.relations.entries import Entry
from claims.relations.occasions import TIES, matter_words, told_alike

NEAR = 400  # characters: two sentences of news


def rivals(one: Entry, other: Entry) -> bool:
    """Tell whether two figures of one article are set against each other by it."""
    return _beside(one, other) or _named_alike(one, other)


def _beside(one: Entry, other: Entry) -> bool:
    first, second = sorted((one, other), key=lambda e: e.claim.start)
    return second.claim.start - first.claim.end <= NEAR


def _named_alike(one: Entry, other: Entry) -> bool:
    """Tell whether both sentences give the toll, or share words that tell what it was."""
    texts = (one.claim.text, other.claim.text)
    if all(TOLL in text.lower().split() for text in texts) or told_alike(*texts):
        return True
    return len(matter_words(texts[0]) & matter_words(texts[1])) >= TIES
