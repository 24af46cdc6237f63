"""Kinds of military things, known weapons, and who operates them."""

from functools import cache
from typing import NamedTuple

from claims.lexicon.gazetteer import fold
from claims.lexicon.tables import listed, rows
from claims.model.asset import AssetClass

SHY_MARK = "?"  # the name is a common word: it needs a word for its class beside it


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


class Operators(NamedTuple):
    """Hold what a country and its forces are called."""

    country: str
    navy: str
    air_force: str
    army: str


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
    """Return the weapon of that name, plural allowed; shy names only beside a word of the class.

    >>> weapon_named("B1", beside_class=True).name
    'B-1B Lancer'
    >>> weapon_named("Apache", beside_class=False) is None
    True
    """
    key = weapon_key(name)
    found = _weapons().get(key) or _weapons().get(key.removesuffix("s"))
    if found is None:
        return None
    weapon, shy = found
    bare = any(c.isdigit() for c in name) and "-" not in name and len(key.rstrip("s")) <= len("m1")
    return weapon if beside_class or not (shy or bare) else None


@cache
def weapon_starts() -> frozenset[str]:
    """Return the first two letters of all weapons, to pass over other words quickly."""
    return frozenset(key[:2] for key in _weapons())


@cache
def _weapons() -> dict[str, tuple[Weapon, bool]]:
    found: dict[str, tuple[Weapon, bool]] = {}
    for name, kind, canonical, designation, others, operator in rows("weapons.txt"):
        weapon = Weapon(AssetClass(name), kind, canonical, designation, operator or None)
        shy = {o.lstrip(SHY_MARK) for o in listed(others) if o.startswith(SHY_MARK)}
        names = (canonical, designation, *(o.lstrip(SHY_MARK) for o in listed(others)))
        for other in names:
            found.setdefault(weapon_key(other), (weapon, other in shy))
    return found


@cache
def operators() -> dict[str, Operators]:
    """Return the names of forces by country code.

    >>> operators()["GB"].navy
    'Royal Navy'
    """
    return {row[0]: Operators(*row[1:]) for row in rows("operators.txt")}
