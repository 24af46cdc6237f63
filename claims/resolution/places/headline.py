"""Read from a headline beside the text which countries and states the article is about."""

import re
from collections.abc import Iterator

from claims.lexicon.countries import countries, country_of
from claims.lexicon.gazetteer import Entry, find_entries, fold
from claims.lexicon.place_words import place_words
from claims.model.document import Document
from claims.resolution.places.choice import Toponym

WORD = re.compile(r"[^\W\d_][\w'’.-]*")
LONGEST = 3  # words of a name
LARGE = frozenset({"country", "region", "county"})


def headline_toponyms(document: Document) -> tuple[Toponym, ...]:
    """Return the countries, states and counties of a headline that the text does not hold.

    Towns are left out: in a headline a common word may be written like one.
    """
    headline = document.headline or ""
    if not headline or headline in document.text:
        return ()
    return tuple(_toponym(key, entries) for key, entries in _names(WORD.findall(headline)))


def _names(words: list[str]) -> Iterator[tuple[str, tuple[Entry, ...]]]:
    """Yield the longest known name at each word."""
    at = 0
    while at < len(words):
        for end in range(min(at + LONGEST, len(words)), at, -1):
            name = " ".join(words[at:end])
            if name[0].isupper() and (entries := _large(name)):
                yield fold(name), entries
                break
        else:
            end = at + 1
        at = end


def _large(name: str) -> tuple[Entry, ...]:
    """Return the countries, states and counties of a name; of a people, its country."""
    if name in place_words("common"):
        return ()
    code = country_of(name)
    key = fold(countries()[code].name if code and code in countries() else name)
    entries = find_entries(key)
    return entries if entries and entries[0].kind in LARGE else ()


def _toponym(key: str, entries: tuple[Entry, ...]) -> Toponym:
    nothing: frozenset[str] = frozenset()
    return Toponym(key, key, entries, nothing, (), (), (), nothing, 1)
