"""Outlets of news by address and name: where they write from."""

import re
from collections import defaultdict
from functools import cache
from typing import NamedTuple

from claims.lexicon.gazetteer import fold
from claims.lexicon.tables import listed, rows
from claims.lexicon.word_case import is_common, is_first_name

FILE = "outlets.txt"
WORDS = "outlet_words.txt"
STATES = "us_states.txt"
HOST = re.compile(r"(?:[a-z][a-z+.-]*://)?(?:[^/@\s]*@)?(?P<host>[\w-]+(?:\.[\w-]+)+)", re.I)
PREFIXES = frozenset({"www", "m", "mobile", "amp", "en", "english", "edition", "feeds", "rss"})


class Outlet(NamedTuple):
    """Hold where an outlet writes from; one of a whole country names no town."""

    domain: str
    town: str | None
    area: str | None
    country: str | None


def outlet_of(address: str | None, name: str | None) -> Outlet | None:
    """Return the outlet that an address belongs to, else the only one that bears the name.

    >>> outlet_of("https://www.dallasnews.com/a/1", None).town, outlet_of(None, "The Herald")
    ('Dallas', None)
    """
    for given in (address, name):
        labels = host_of(given).split(".") if given else []
        for start in range(len(labels) - 1):
            if found := _by_domain().get(".".join(labels[start:])):
                return found
    homes = _by_name().get(_plain(name), ()) if name else ()
    return homes[0] if len({h[1:] for h in homes}) == 1 else None


def is_outlet_name(name: str) -> bool:
    """Tell whether a name can only be that of an outlet: a known one, or one named as papers are.

    Sections and people share words with papers, so names of one common word, and such as begin
    with a first name, are not certain: 'World News', 'Star', 'Jane Post'.

    >>> [is_outlet_name(n) for n in ("Coast Daily", "The Fen Observer", "Reuters")]
    [True, True, True]
    >>> [is_outlet_name(n) for n in ("Political Correspondent", "Mombasa", "Jane Post", "Star")]
    [False, False, False, False]
    """
    words = fold(name).split()
    if not words or is_first_name(words[0]):
        return False
    if _plain(name) in _by_name():
        return words[0] == "the" or len(words) > 1 or not is_common(words[0])
    titled = len(words) > 1 and words[-1] in outlet_words("masthead")
    named = (
        words[0] == "the" and len(words) > 1 and words[-1] in outlet_words("masthead after the")
    )
    return titled or named


def host_of(address: str) -> str:
    """Return the host of an address or of a bare domain; empty where there is none.

    >>> host_of("http://www.example.co.uk/a"), host_of("The Times")
    ('www.example.co.uk', '')
    """
    found = HOST.match(address.strip())
    return found["host"].lower() if found else ""


def site_name(host: str) -> str:
    """Return the part of a host that its owner chose: 'parisnews' of 'www.parisnews.co.uk'."""
    labels = host.split(".")[:-1]
    if len(labels) > 1 and labels[-1] in outlet_words("second"):
        labels = labels[:-1]
    named = [label for label in labels if label not in PREFIXES]
    return (named or labels or [""])[-1]


def country_of_host(host: str) -> str | None:
    """Return the ISO code of the country whose ending a host has, if the ending means one.

    >>> country_of_host("example.co.uk"), country_of_host("example.tv")
    ('GB', None)
    """
    ending = host.rpartition(".")[2]
    if ending in outlet_words("generic"):
        return None
    special = dict(pair.split("=") for pair in outlet_words("code"))
    return special.get(ending, ending.upper() if len(ending) == len("uk") else None)


@cache
def state_of(word: str) -> str | None:
    """Return the postal code of a US state by its code or name.

    >>> state_of("WV"), state_of("Ohio"), state_of("Bavaria")
    ('WV', 'OH', None)
    """
    codes = {name: code for code, name, *_ in rows(STATES)}
    return word if word in codes.values() else codes.get(word)


@cache
def outlet_words(part: str) -> frozenset[str]:
    """Return the words of one part of the list of words.

    >>> "gazette" in outlet_words("paper")
    True
    """
    return frozenset(w for name, cell in rows(WORDS) if name == part for w in listed(cell))


@cache
def _by_domain() -> dict[str, Outlet]:
    return {
        domain: Outlet(domain, town or None, area or None, country or None)
        for domain, _, town, area, country in rows(FILE)
    }


@cache
def _by_name() -> dict[str, tuple[Outlet, ...]]:
    found: dict[str, list[Outlet]] = defaultdict(list)
    for domain, names, *_ in rows(FILE):
        for name in listed(names):
            found[_plain(name)].append(_by_domain()[domain])
    return {name: tuple(outlets) for name, outlets in found.items()}


def _plain(name: str) -> str:
    return fold(name).removeprefix("the ")
