"""Ships by prefix, name and hull number."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from claims.lexicon.gazetteer import fold
from claims.lexicon.tables import listed, rows

HULL = re.compile(
    r"(?:CVN?|LHD|LHA|LPD|LSD|LCS|LCC|ESB|DDG|DDH|DD|CG|FFG|FFH|SSN|SSGN|SSBN|SSK|T-AH|T-AO"
    r"|T-AKE|T-EPF|WMSL|WMEC|HQ)[- ]?\d{1,4}"
)
NONE = "-"
DISTINCTIVE = "!"  # nothing else bears the name: 'the Moskva' is the ship
NAMESAKE = re.compile(r" \([^)]*\)$")  # known by hull number only: 'Enterprise (CVN-80)'
NAME_WORDS = 5  # "Dwight D Eisenhower" has three, "George H. W. Bush" four
INNER = frozenset({"of", "the", "de", "la", "al", "el", "del", "du", "van", "am", "-", "’s", "'s"})


class Ship(NamedTuple):
    """Hold a ship as listed; `operator` is a country's alpha-2 code, or '-' of a merchant's."""

    hull: str | None
    name: str
    ship_class: str | None
    type: str
    operator: str
    branch: str = ""  # 'coast' guard or 'aux'iliary fleet, else the navy


class Prefix(NamedTuple):
    """Hold what a prefix tells; `shy` ones abbreviate other things too."""

    country: str | None
    branch: str
    type: str | None
    shy: bool


class Fleet(NamedTuple):
    """Hold all ships by full name, by name without prefix, by last word, by hull number."""

    full: dict[str, Ship]
    bare: dict[str, tuple[Ship, ...]]
    last: dict[str, tuple[Ship, ...]]
    hulls: dict[str, tuple[Ship, ...]]
    distinctive: frozenset[str]
    starts: frozenset[str]  # first words of the names without prefix


@cache
def prefixes() -> dict[str, Prefix]:
    """Return what each prefix tells of the ship.

    >>> prefixes()["HMS"].country, prefixes()["MV"].country
    ('GB', None)
    """
    found = {}
    for prefix, owner, kind, shy in rows("ship_prefixes.txt"):
        country, _, branch = owner.partition(":")
        found[prefix] = Prefix(
            None if country == NONE else country, branch, kind or None, bool(shy)
        )
    return found


def hull_key(hull: str) -> str:
    """Return a hull number without marks and spaces: 'DDG 51' and 'DDG-51' are one."""
    return hull.replace("-", "").replace(" ", "").upper()


def _listed_ships() -> Iterator[tuple[Ship, str, tuple[str, ...]]]:
    """Yield each ship with its prefix and its names as listed, the first the usual one."""
    for owner, prefix, ship_class, kind, stem, cell in rows("ships.txt"):
        country, _, branch = owner.partition(":")
        before = "" if prefix == NONE else f"{prefix} "
        for entry in listed(cell):
            number, _, naming = entry.partition(" ")
            names = tuple(n.strip() for n in naming.split("="))
            hull = None if number == NONE else (stem.strip(NONE + "_ ") and _stem(stem)) + number
            usual = NAMESAKE.sub("", names[0].rstrip(DISTINCTIVE))
            known = None if ship_class == NONE else ship_class
            yield Ship(hull, before + usual, known, kind, country, branch), before, names


def _stem(stem: str) -> str:
    return stem.replace("-_", "-").replace("_", " ")


def _spellings(name: str) -> Iterator[str]:
    """Yield the key of a name, and that without initials and 'Jr.'."""
    key = fold(name)
    yield key
    words = [w for w in key.split() if len(w) > 1 and w != "jr"]
    if len(words) > 1:
        yield " ".join(words)


@cache
def fleet() -> Fleet:
    """Return all listed ships in four indexes."""
    full: dict[str, Ship] = {}
    bare: dict[str, list[Ship]] = defaultdict(list)
    last: dict[str, list[Ship]] = defaultdict(list)
    hulls: dict[str, list[Ship]] = defaultdict(list)
    distinctive: set[str] = set()
    for ship, before, names in _listed_ships():
        if ship.hull:
            hulls[hull_key(ship.hull)].append(ship)
        for name in names:
            if NAMESAKE.search(name):
                continue
            plain = name.rstrip(DISTINCTIVE)
            keys = dict.fromkeys(_spellings(plain))
            for key in keys:
                full.setdefault(fold(before) + " " + key if before else key, ship)
                bare[key].append(ship)
            if names[0].endswith(DISTINCTIVE):
                distinctive.update(keys)
            if " " in plain:
                last[fold(plain.rsplit(" ", 1)[-1])].append(ship)
    grouped = [{k: tuple(v) for k, v in one.items()} for one in (bare, last, hulls)]
    starts = frozenset(key.split(" ")[0] for key in (*bare, *last))
    return Fleet(full, grouped[0], grouped[1], grouped[2], frozenset(distinctive), starts)


def ship_named(name: str) -> Ship | None:
    """Return the ship of that full name or hull number, with or without full stops.

    >>> ship_named("USS Harry S Truman").hull, ship_named("CVN-69").name
    ('CVN-75', 'USS Dwight D. Eisenhower')
    """
    if known := fleet().full.get(fold(name)):
        return known
    return fleet().hulls[hull_key(name)][0] if is_hull(name) else None


def is_hull(words: str) -> bool:
    """Tell whether the words are a listed hull number that stands for its ship alone: 'CVN-69'."""
    return bool(HULL.fullmatch(words)) and hull_key(words) in fleet().hulls


def is_prefix(word: str) -> bool:
    """Tell whether a word is the prefix of a ship, with full stops or without.

    >>> is_prefix("U.S.S."), is_prefix("U.S.")
    (True, False)
    """
    return word in prefixes() or ("." in word and word.replace(".", "") in prefixes())


def vessel_end(words: Sequence[str], at: int) -> int | None:
    """Return where the name of a ship ends that begins with a prefix at `at`, or none.

    >>> vessel_end(["USS", "Harry", "S", "Truman", "in", "the"], 0)
    4
    """
    if not is_prefix(words[at]):
        return None
    prefix = words[at].replace(".", "")
    end = _known_end(words, at)
    if end is None and prefixes()[prefix].shy and prefix != words[at]:
        return None
    if end is None:
        end = at + 1
        while end < min(len(words), at + 1 + NAME_WORDS) and _goes_on(words, end):
            end += 1
    return end if end > at + 1 else None


def _known_end(words: Sequence[str], at: int) -> int | None:
    for end in range(min(len(words), at + 2 + NAME_WORDS), at + 1, -1):
        if words[end - 1][:1].isalnum() and joined(words, at, end) in fleet().full:
            return end
    return None


def joined(words: Sequence[str], start: int, end: int) -> str:
    """Return the key of a name that the parser may have cut at its hyphens."""
    name = " ".join([words[start].replace(".", ""), *words[start + 1 : end]])
    return fold(name.replace(" - ", "-"))


def _goes_on(words: Sequence[str], at: int) -> bool:
    if words[at] in INNER:
        return at + 1 < len(words) and words[at + 1][:1].isupper()
    return words[at][:1].isupper() and words[at][:1].isalpha()
