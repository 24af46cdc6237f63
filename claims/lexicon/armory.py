"""Kinds of military things and known weapons."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from claims.lexicon.gazetteer import fold
from claims.lexicon.tables import listed, rows
from claims.model.asset import AssetClass

SHY_MARK = "?"  # the name is a common word: it needs a word for its class beside it
DESIGNATION = " > "  # 'BGM-109 > Tomahawk': the type, then what it is called
NICKNAME = " + "  # 'F-16 + Fighting Falcon': the type and a name that goes with it
VARIANT = re.compile(
    r"(?<=\d)[A-Za-z]{1,4}\d{0,2}[A-Za-z]{0,2}(?:-\d{2,3}[A-Z]?)?$"
)  # of 'Su-30SM'
SPACED = re.compile(r"[A-Za-z]{1,3}[.-]?\s+[.\d-]")  # 'A 10-foot wall', 'Ch. 4'
START = re.compile(r"[a-z]+|\d+")
BARE_LETTERS = 2  # 'M1' and 'B1' are also a pistol, a visa, a vitamin: hyphen or class word needed


class AssetType(NamedTuple):
    """Hold what a word such as 'fighter jet' names."""

    asset_class: AssetClass
    type: str


class Weapon(NamedTuple):
    """Hold a type of aircraft, missile or vehicle; `operator` is the one country that has it."""

    asset_class: AssetClass
    type: str
    name: str
    designation: str
    operator: str | None


@cache
def asset_types() -> dict[str, AssetType]:
    """Return the types by folded words, the last in the singular.

    >>> asset_types()["fighter jet"].type
    'fighter jet'
    """
    return {
        fold(word): AssetType(AssetClass(name), kind)
        for name, kind, cell in rows("asset_types.txt")
        for word in listed(cell)
    }


@cache
def asset_heads() -> frozenset[str]:
    """Return the last words of all types."""
    return frozenset(key.rsplit(" ", 1)[-1] for key in asset_types())


def weapon_key(name: str) -> str:
    """Return a name without case, hyphens and spaces: 'B-1B' and 'B1B' are one.

    >>> weapon_key("B-1B"), weapon_key("F/A-18")
    ('b1b', 'fa18')
    """
    return fold(name).replace(" ", "").replace("/", "")


def weapon_named(name: str, *, beside_class: bool) -> Weapon | None:
    """Return the weapon of that name, plural and variant allowed.

    Shy names, and designations as short as 'M1', count only beside a word of the class.

    >>> weapon_named("B1", beside_class=True).name
    'B-1B Lancer'
    >>> weapon_named("Su-30SMs", beside_class=False).name
    'Su-30'
    >>> weapon_named("Apache", beside_class=False) is None
    True
    """
    key = weapon_key(name)
    if SPACED.match(name) and name.casefold().removesuffix("s") not in _spaced():
        return None
    found = _listed(name)
    if found is None:
        return None
    weapon, shy = found
    digits = any(c.isdigit() for c in name)
    bare = digits and "-" not in name and len(key.rstrip("s")) <= BARE_LETTERS
    if name.isdigit() or (name.islower() and not digits):
        return None
    return weapon if beside_class or not (shy or bare) else None


def _listed(name: str) -> tuple[Weapon, bool] | None:
    """Return the entry of a name, of its singular, or of the type of which it is a variant."""
    table = _weapons()
    key = weapon_key(name)
    single = key.removesuffix("s")
    if known := table.get(key) or table.get(single):
        return known
    stem = VARIANT.sub("", name.removesuffix("s"))
    return table.get(weapon_key(stem)) if stem[:1].isalpha() else None


def weapon_start(word: str) -> int:
    """Return how many words a weapon's name has at most that begins with the word; 0: none has.

    >>> weapon_start("bayraktar") > 1, weapon_start("banana")
    (True, 0)
    """
    begin = START.match(word)
    if begin is None:
        return 0
    first = begin.group()
    return _starts().get(first, 0) or _starts().get(first.removesuffix("s"), 0)


@cache
def _starts() -> dict[str, int]:
    found: dict[str, int] = {}
    for entry in _entries():
        for name in entry.names:
            begin = START.match(fold(name))
            if begin:
                pieces = len(re.findall(r"[^\W_]+|[-/]", name)) + 1
                found[begin.group()] = max(found.get(begin.group(), 0), pieces)
    return found


class _Entry(NamedTuple):
    weapon: Weapon
    names: tuple[str, ...]
    shy: frozenset[str]


@cache
def _entries() -> tuple[_Entry, ...]:
    return tuple(
        _entry(AssetClass(name), kind, operator, text)
        for name, kind, operator, cell in rows("weapons.txt")
        for text in listed(cell)
    )


def _entry(asset_class: AssetClass, kind: str, operator: str, text: str) -> _Entry:
    first, *others = (part.strip() for part in text.split(" = "))
    names = list(_heads(first)) + others
    designation = names[0].lstrip(SHY_MARK)
    canonical = names[1].lstrip(SHY_MARK) if DESIGNATION in first else designation
    if NICKNAME in first:
        canonical = f"{designation} {names[1].lstrip(SHY_MARK)}"
        names.append(canonical)
    weapon = Weapon(asset_class, kind, canonical, designation, operator or None)
    shy = {n.lstrip(SHY_MARK) for n in names if n.startswith(SHY_MARK)}
    plain = {n.lstrip(SHY_MARK) for n in names}
    for name in tuple(plain):
        stem, _, last = name.rpartition(" ")
        if stem and last in asset_heads():  # 'Haj Qasem missile': nothing without its last word
            plain.add(stem)
            shy.add(stem)
    bare = {n for n in plain if n.isdigit()}  # '737' is a Boeing only where it says so
    return _Entry(weapon, tuple(sorted(plain - bare)), frozenset(shy))


def _heads(first: str) -> Iterator[str]:
    for mark in (DESIGNATION, NICKNAME):
        if mark in first:
            yield from (part.strip() for part in first.split(mark))
            return
    yield first


@cache
def _spaced() -> frozenset[str]:
    """Return the designations that are written with a space: 'Do 228'."""
    return frozenset(n.casefold() for e in _entries() for n in e.names if SPACED.match(n))


@cache
def _weapons() -> dict[str, tuple[Weapon, bool]]:
    found: dict[str, tuple[Weapon, bool]] = {}
    for shy in (False, True):
        for entry in _entries():
            for name in entry.names:
                if (name in entry.shy) is shy:
                    found.setdefault(weapon_key(name), (entry.weapon, shy))
    return found
