"""What a whole article tells of its names: whose they are, and which are places."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from claims.lexicon.gazetteer import fold
from claims.lexicon.place_words import place_words
from claims.mentions.places.names import Name, entries_between, is_capital, quoted, word_at
from claims.mentions.places.shapes import runs
from claims.model.sentence import Sentence


class Article(NamedTuple):
    """Hold the last names of the persons of an article, and the names known to be places."""

    surnames: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()  # folded


NOTHING = Article()


def surnames_of(sentences: Sequence[Sentence]) -> frozenset[str]:
    """Return the last words of full names of persons, and the names after 'Mr.' and 'Judge'."""
    found: set[str] = set()
    for sentence in sentences:
        for start, end in runs(sentence, "PERSON"):
            last = _last_name(sentence, start, end)
            several = end - start > 1 and bool(entries_between(sentence, start, end))
            listed = several or is_institution(sentence, start, end)
            if last and not listed and last not in place_words("no_surname"):
                found.add(last)
        found.update(_given_and_last(sentence))
    return frozenset(found)


def is_institution(sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether what the parser takes for a person names an office: 'Huntsville Fire Chief'."""
    later = [t.text for t in sentence.tokens[start + 1 : end]]
    return any(w in place_words("civic_name") or w in place_words("office") for w in later)


def _last_name(sentence: Sentence, start: int, end: int) -> str:
    while end > start and not is_capital(sentence.tokens[end - 1]):
        end -= 1
    honoured = word_at(sentence, start - 1) in place_words("honorific")
    titled = word_at(sentence, start) in place_words("honorific")
    return word_at(sentence, end - 1) if end - start > 1 or honoured or titled else ""


def _given_and_last(sentence: Sentence) -> set[str]:
    """Return last names after a given name that the parser takes for places."""
    found = set()
    names = place_words("given")
    for before, t in pairwise(sentence.tokens):
        name = before.text in names and t.pos == "PROPN" and is_capital(t)
        if name and _is_alone(sentence, t.i):
            found.add(t.text)
    return found


def _is_alone(sentence: Sentence, last: int) -> bool:
    """Tell whether a given name and what follows are no longer name, and no place together."""
    after = last + 1 < len(sentence.tokens) and is_capital(sentence.tokens[last + 1])
    before = last > 1 and is_capital(sentence.tokens[last - 2])
    return not (after or before or entries_between(sentence, last - 1, last + 1))


def key_of(sentence: Sentence, name: Name) -> str:
    """Return the folded words of a name."""
    return fold(quoted(sentence, name.start, name.end))
