"""Find acronyms in text that is all in capitals, and the names that they stand for."""

import re
from collections.abc import Iterator

from claims.lexicon.gazetteer import is_name
from claims.lexicon.word_case import is_common, is_first_name

BRACKETED = re.compile(r"[\[(]([^\W\d_]{2,9})[\])]")
SPELLED_OUT = re.compile(r"(?<![^\W\d_])([^\W\d_]{2,9})\s*[\[(]([^\[\]()\d]{8,90})[\])]")
LETTERS = re.compile(r"[^\W\d_]+")
SMALL = frozenset({"of", "the", "and", "for", "in", "on", "to", "de", "del", "la", "las", "los"})
LONGEST_NAME = 10  # words
LONGEST_LONE = 5  # letters of an acronym whose name the text does not give
FEWEST_SHARED = 2  # letters that an acronym has from the words of its name in translation
REACH = 110  # characters before a bracket in which the name is looked for


def lone_acronyms(text: str) -> Iterator[str]:
    """Yield the acronyms in brackets, or before a name in brackets.

    >>> list(lone_acronyms("THE NATIONAL LIBERATION ARMY (ELN) [PASSAGE OMITTED]"))
    ['ELN']
    """
    for match in BRACKETED.finditer(text):
        short, lower = match[1], match[1].lower()
        known = is_common(lower) or is_name(lower) or is_first_name(lower)
        if name_before(text, match) or (len(short) <= LONGEST_LONE and not known):
            yield short
    for match in SPELLED_OUT.finditer(text):
        if _spells(LETTERS.findall(match[2]), match[1]):
            yield match[1]


def expansions(text: str) -> Iterator[str]:
    """Yield the names that the acronyms stand for, as running text writes them.

    >>> list(expansions("THE NATIONAL LIBERATION ARMY (ELN)"))
    ['National Liberation Army']
    """
    for match in BRACKETED.finditer(text):
        if found := name_before(text, match):
            yield _written(found)
    for match in SPELLED_OUT.finditer(text):
        found = LETTERS.findall(match[2])
        if _spells(found, match[1]):
            yield _written(found)


def name_before(text: str, bracket: re.Match[str]) -> list[str]:
    """Return the words before a bracket whose first letters are those in it."""
    before = LETTERS.findall(text, max(0, bracket.start() - REACH), bracket.start())
    for size in range(2, min(LONGEST_NAME, len(before)) + 1):
        found = before[-size:]
        if found[0].lower() not in SMALL and _spells(found, bracket[1]):
            return found
    return _translated(before, bracket[1])


def _translated(before: list[str], acronym: str) -> list[str]:
    """Return the words from 'the' on where they are as many as the letters of an acronym.

    So stands a name that was translated before its letters in the other language.
    """
    if is_common(acronym.lower()) or "THE" not in before[-LONGEST_NAME:]:
        return []
    found = before[len(before) - before[::-1].index("THE") :]
    large = [w for w in found if w.lower() not in SMALL]
    shared = set(acronym) & {w[0] for w in large}
    return found if len(large) == len(acronym) and len(shared) >= FEWEST_SHARED else []


def _spells(name: list[str], acronym: str) -> bool:
    """Tell whether the first letters of a name, small words left out or not, are an acronym."""
    large = "".join(w[0] for w in name if w.lower() not in SMALL)
    return len(name) > 1 and acronym in (large, "".join(w[0] for w in name))


def _written(name: list[str]) -> str:
    return " ".join(w.lower() if w.lower() in SMALL else w.capitalize() for w in name)
