"""Names of several words as running text writes them, found by their words in lower case."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from claims.lexicon.countries import countries
from claims.lexicon.load import table
from claims.lexicon.tables import listed, rows

LETTERS = re.compile(r"[^\W\d_]+")
Phrases = Mapping[str, tuple[tuple[str, ...], ...]]


@cache
def known_phrases() -> Phrases:
    """Return the phrases by their first word in lower case, the longest first.

    >>> known_phrases()["shining"]
    (('Shining', 'Path'),)
    """
    return by_first_word(_names())


def by_first_word(names: Iterator[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return phrases, cut into words, by their first word in lower case, the longest first."""
    found: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for name in names:
        words = tuple(LETTERS.findall(name))
        if len(words) > 1 + (words[0].lower() == "the"):
            found[words[0].lower()].add(words)
    return {first: tuple(sorted(many, key=_longest)) for first, many in found.items()}


def phrase_at(phrases: Phrases, words: Sequence[str], at: int) -> tuple[str, ...] | None:
    """Return the longest phrase that begins at a word; the words are in lower case.

    >>> phrase_at(known_phrases(), ["the", "white", "house"], 1)
    ('White', 'House')
    """
    for phrase in phrases.get(words[at], ()):
        if list(words[at : at + len(phrase)]) == [part.lower() for part in phrase]:
            return phrase
    return None


def _longest(words: tuple[str, ...]) -> tuple[int, tuple[str, ...]]:
    return -len(words), words


def _names() -> Iterator[str]:
    yield from table("truecase")["phrases"]
    for country in countries().values():
        yield from country.names
    for name, others in rows("groups.txt"):
        yield from (name, *listed(others))
    bodies = table("bodies")
    yield from (*bodies["outlets"], *bodies["wires"], *bodies["official"], *bodies["canonical"])
    yield from (name for names in bodies["canonical"].values() for name in names)
