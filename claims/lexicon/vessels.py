"""Ships by prefix, name and hull number."""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from claims.lexicon.gazetteer import fold
from claims.lexicon.tables import listed, rows

HULL = re.compile(
    r"^(?:CVN?|LHD|LHA|LPD|LSD|LCS|LCC|ESB|DDG|DDH|CG|FFG|FFH|SSN|SSGN|SSBN|T-AH)-?\d{1,4}$"
)
MERCHANT = "-"
NAME_WORDS = 5  # "Dwight D Eisenhower" has three, "George H. W. Bush" four
INNER = frozenset({"of", "the", "de", "la", "al", "el"})
SHY_PREFIXES = frozenset({"MS", "SS", "MT", "KD", "FS", "JS", "RSS", "ARA", "ITS", "FV", "BRP"})


class Ship(NamedTuple):
    """Hold a ship as listed; `operator` is a country's alpha-2 code."""

    hull: str | None
    name: str
    ship_class: str
    type: str
    operator: str


@cache
def prefixes() -> dict[str, tuple[str | None, str | None]]:
    """Return the operator's country and the type that a prefix tells, if any."""
    return {
        prefix: (None if country == MERCHANT else country, kind or None)
        for prefix, country, kind in rows("ship_prefixes.txt")
    }


@cache
def _ships() -> dict[str, Ship]:
    found: dict[str, Ship] = {}
    for hull, name, ship_class, kind, country, others in rows("ships.txt"):
        ship = Ship(None if hull == MERCHANT else hull, name, ship_class, kind, country)
        for other in (name, *listed(others)):
            found.setdefault(fold(other), ship)
        if HULL.match(hull):
            found.setdefault(fold(hull), ship)
    return found


def ship_named(name: str) -> Ship | None:
    """Return the ship of that name or hull number, with or without full stops.

    >>> ship_named("USS Harry S Truman").hull, ship_named("CVN-69").name
    ('CVN-75', 'USS Dwight D. Eisenhower')
    """
    return _ships().get(fold(name))


def vessel_end(words: Sequence[str], at: int) -> int | None:
    """Return where the name of a ship ends that begins with a prefix at `at`, or none.

    >>> vessel_end(["USS", "Harry", "S", "Truman", "in", "the"], 0)
    4
    """
    prefix = words[at].replace(".", "")
    if prefix not in prefixes() or (prefix in SHY_PREFIXES and words[at] != prefix):
        return None
    end = _known_end(words, at)
    if end is None:
        end = at + 1
        while end < min(len(words), at + 1 + NAME_WORDS) and _goes_on(words, end):
            end += 1
    return end if end > at + 1 else None


def _known_end(words: Sequence[str], at: int) -> int | None:
    for end in range(min(len(words), at + 1 + NAME_WORDS), at + 1, -1):
        if (
            words[end - 1][:1].isalnum()
            and fold(" ".join([words[at].replace(".", ""), *words[at + 1 : end]])) in _ships()
        ):
            return end
    return None


def _goes_on(words: Sequence[str], at: int) -> bool:
    if words[at] in INNER:
        return at + 1 < len(words) and words[at + 1][:1].isupper()
    return words[at][:1].isupper() and words[at][:1].isalpha()
