"""Find articles that share copied passages, in work that grows with the text."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple
from zlib import crc32

SHINGLE = 8  # words: shorter runs are common coin
SAMPLED = 8  # one place in eight is looked at, chosen by its word, so copies choose alike
SHORT = 400  # words: below it every place is looked at
COMMON = 60  # articles: what more than these share is boilerplate of one outlet
SHARE = 0.2  # of the shorter article's shingles
FEWEST = 5  # shared shingles, 12 words on end: two reporters may word one fact alike for eight
PASSAGE = 40  # shared shingles (sampled ones count for eight): a long passage in a longer article
WORDS_KNOWN = 1 << 17


@lru_cache(maxsize=WORDS_KNOWN)
def _chosen(word: str) -> bool:
    return crc32(word.encode("utf-8", "replace")) % SAMPLED == 0


def shingles(text: str, *, sampled: bool) -> frozenset[int]:
    """Return the fingerprints of the word runs of a text, case and marks at the edges apart."""
    found = text.lower().split()
    last = len(found) - SHINGLE
    places: Iterable[int] = range(last + 1)
    if sampled:
        places = (i for i in places if _chosen(found[i]))
    return frozenset(
        crc32(" ".join(found[i : i + SHINGLE]).encode("utf-8", "replace")) for i in places
    )


class Prints(NamedTuple):
    """Hold the fingerprints of a text: all of them and some, or some alone where it is long."""

    long: bool
    all: frozenset[int]
    some: frozenset[int]  # chosen by their words, so that copies choose alike

    @property
    def own(self) -> frozenset[int]:
        """Return those by which it is looked for."""
        return self.some if self.long else self.all


def prints_of(text: str) -> Prints:
    """Return the fingerprints of a text."""
    long = len(text) > SHORT * 7
    every = frozenset() if long else shingles(text, sampled=False)
    return Prints(long, every, shingles(text, sampled=True))


def copied(texts: Sequence[Prints]) -> Iterator[tuple[int, int, float]]:
    """Yield pairs of texts of which one has much of the other, with the share of the shorter.

    Each text is compared only with the one before it that has the same passage.
    """
    for i, j in _sharing(texts):
        sampled = texts[i].long or texts[j].long
        one, other = ((t.some if sampled else t.all) for t in (texts[i], texts[j]))
        shared = len(one & other)
        share = shared / max(1, min(len(one), len(other)))
        passage = shared * (SAMPLED if sampled else 1)
        if passage >= FEWEST and (share >= SHARE or passage >= PASSAGE):
            yield i, j, round(min(1.0, share), 2)


def _sharing(texts: Sequence[Prints]) -> list[tuple[int, int]]:
    """Return the pairs with a common fingerprint, those before and after in each posting list."""
    first: dict[int, int] = {}  # most passages stand in one article: no list is made for those
    more: dict[int, list[int]] = {}
    for i, prints in enumerate(texts):
        for value in prints.own:
            if first.setdefault(value, i) != i:
                more.setdefault(value, [first[value]]).append(i)
    pairs: Counter[tuple[int, int]] = Counter()
    for documents in more.values():
        if len(documents) <= COMMON:
            pairs.update(pairwise(documents))
    return sorted(pairs)
