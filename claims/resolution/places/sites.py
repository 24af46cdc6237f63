"""Read the place out of an outlet's own name and address: 'The Paris News', 'parisnews.com'."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from claims.lexicon.gazetteer import fold, is_name
from claims.lexicon.outlets import (
    country_of_host,
    host_of,
    outlet_words,
    site_name,
    state_of,
)

SHORTEST = 4  # letters of a town inside an address; shorter ones are met by chance
CERTAIN = 5  # letters of a name of the article that an address begins with by no chance
LONGEST = 30  # letters of an address that are looked at
STATE_LETTERS = 2  # 'nj.com', '/oh/'
WORD = re.compile(r"[\w'’.-]+")


class SiteWords(NamedTuple):
    """Hold what the words of an outlet tell: names of places, a country, a state."""

    keys: tuple[str, ...] = ()  # folded names that the words may contain
    country: str | None = None
    area: str | None = None  # code of a US state


def read_words(address: str | None, name: str | None, told: Iterable[str] = ()) -> SiteWords:
    """Return what an outlet's address and name tell; `told` are folded names of its article.

    A site may begin or end with a name of its article even where nobody knows the rest of it.
    """
    host = host_of(address or "") or host_of(name or "")
    country = country_of_host(host) if host else None
    label = site_name(host) if host else ""
    path = _after_host(address or "", host)
    area = _state_of_label(label) or _state_of_path(path)
    keys = named_by_title(name) if name and not host_of(name) else ()
    keys = keys or named_by_label(label) or _named_by_article(label, told)
    return SiteWords(keys, country, area)


def _after_host(address: str, host: str) -> str:
    return address.partition(host)[2].partition("?")[0] if host else ""


@lru_cache(maxsize=1000)  # the articles of a case come from few outlets
def named_by_label(label: str) -> tuple[str, ...]:
    """Return what a site is named for: the longest place the rest of it allows."""
    parts = label.replace("-", " ").split()
    joined = "".join(parts)[:LONGEST]
    starts = [0, *(len(o) for o in map(_joined, outlet_words("opening")) if joined.startswith(o))]
    for length in range(len(joined), SHORTEST - 1, -1):
        for start in starts:
            end = start + length
            fits = end <= len(joined) and _is_paper(joined[end:])
            if fits and (keys := _spelled(joined[start:end])):
                return keys
    return ()


def _named_by_article(label: str, told: Iterable[str]) -> tuple[str, ...]:
    joined = label.replace("-", "")
    names = sorted(told, key=lambda name: -len(name))
    for name in names:
        letters = _joined(name)
        if len(letters) >= CERTAIN and (joined.startswith(letters) or joined.endswith(letters)):
            return (name,)
    return ()


def _joined(words: str) -> str:
    return words.replace(" ", "")


def _spelled(letters: str) -> tuple[str, ...]:
    """Return the names of places spelled so, in one word or in two: 'newhaven'."""
    if letters in outlet_words("paper"):
        return ()
    cuts = (f"{letters[:cut]} {letters[cut:]}" for cut in range(2, len(letters) - 2))
    return tuple(filter(is_name, map(fold, (letters, *cuts))))


def _is_paper(letters: str) -> bool:
    """Tell whether letters are a row of words such as papers are named with."""
    reached = {0}
    for start in range(len(letters)):
        if start in reached:
            ends = range(start + 1, len(letters) + 1)
            reached |= {end for end in ends if letters[start:end] in _paper_letters()}
    return len(letters) in reached


def _paper_letters() -> frozenset[str]:
    return outlet_words("paper")


@lru_cache(maxsize=1000)
def named_by_title(title: str) -> tuple[str, ...]:
    """Return the place that a paper's name begins with: 'The Paris Post-Intelligencer'."""
    words = WORD.findall(title)
    for start in _title_starts(words):
        for end in range(len(words), start, -1):
            rest = [w for word in words[end:] for w in word.lower().split("-")]
            paper = any(w in outlet_words("paper") for w in rest)
            own = fold(" ".join(words[start:end]))
            named = (paper or end == len(words)) and own not in outlet_words("paper")
            if named and is_name(own):
                return (own,)
    return ()


def _title_starts(words: list[str]) -> Iterator[int]:
    yield 0
    for start in range(1, len(words)):
        if words[start - 1].lower() not in outlet_words("opening"):
            return
        yield start


def _state_of_label(label: str) -> str | None:
    """Return the state whose letters begin or end a site's name: 'wvnews', 'nj'."""
    if len(label) == STATE_LETTERS:
        return state_of(label.upper())
    for letters, rest in ((label[:2], label[2:]), (label[-2:], label[:-2])):
        if letters not in outlet_words("path") and rest and _is_paper(rest):
            return state_of(letters.upper())
    return None


def _state_of_path(path: str) -> str | None:
    """Return the state that a folder of the address names: '/wv/', '/ohio/'."""
    for folder in path.lower().split("/")[1:-1]:
        coded = len(folder) == STATE_LETTERS and folder not in outlet_words("path")
        named = coded or len(folder) > STATE_LETTERS
        word = folder.upper() if coded else folder.replace("-", " ").title()
        if named and (state := state_of(word)):
            return state
    return None
