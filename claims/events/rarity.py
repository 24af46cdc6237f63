"""Weigh words by how few of a batch they stand in."""

from collections import Counter
from collections.abc import Iterable, Mapping
from math import log

SMOOTHING = 10  # texts in a batch of a few: sharing a name among two is still worth something

Weights = dict[str, float]


class Rarity:
    """Hold in how many texts of the batch each word stands."""

    def __init__(self, texts: Iterable[Iterable[str]]) -> None:
        self.counts: Counter[str] = Counter()
        total = 0
        for words in texts:
            self.counts.update(words)
            total += 1
        self._ceiling = total + SMOOTHING

    def of(self, word: str) -> float:
        """Return how telling a word is, near 1 where few share it."""
        ceiling = self._ceiling
        return log(1 + ceiling / self.counts.get(word, 1)) / log(1 + ceiling)

    def weigh(self, words: Mapping[str, int]) -> Weights:
        """Return the words of a text, each with its part of the whole; the squares add up to 1.

        What is said often weighs more, though less and less.
        """
        weights = {word: self.of(word) * (1 + log(times)) for word, times in words.items()}
        length = sum(weight * weight for weight in weights.values()) ** 0.5
        return {word: weight / length for word, weight in weights.items()}


def shared(one: Weights, other: Weights) -> float:
    """Return how much of two texts is shared, 0 to 1: the cosine of their weights.

    >>> rare = Rarity([("bomb", "Mirkot"), ("bomb", "Orlen"), ("bomb",)])
    >>> one, other = (rare.weigh({"bomb": 1, town: 1}) for town in ("Mirkot", "Orlen"))
    >>> 0 < shared(one, other) < shared(one, one)
    True
    """
    if len(one) > len(other):
        one, other = other, one
    return sum(weight * other[word] for word, weight in one.items() if word in other)
