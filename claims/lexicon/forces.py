"""Armed forces by name: navies, air forces, named units; and what a country calls its own."""

from functools import cache
from typing import NamedTuple

from claims.lexicon.armory import SHY_MARK, AssetType
from claims.lexicon.countries import countries, country_of
from claims.lexicon.gazetteer import fold
from claims.lexicon.tables import listed, rows
from claims.model.asset import AssetClass

NONE = "-"


class Operators(NamedTuple):
    """Hold what a country and its forces are called."""

    country: str
    navy: str
    air_force: str
    army: str
    coast_guard: str


class Unit(NamedTuple):
    """Hold a unit known by its name; `shy` names are borne by other things too."""

    name: str
    type: AssetType
    operator: str | None
    shy: bool


@cache
def operators() -> dict[str, Operators]:
    """Return the names of forces by country code.

    >>> operators()["GB"].navy
    'Royal Navy'
    """
    return {row[0]: Operators(*row[1:]) for row in rows("operators.txt")}


def short_name(code: str) -> str:
    """Return what a country is called as an operator.

    >>> short_name("GB"), short_name("TD")
    ('UK', 'Chad')
    """
    return operators()[code].country if code in operators() else countries()[code].name


def sea_service(code: str, branch: str) -> str | None:
    """Return a country's navy, or its coast guard or auxiliary fleet.

    >>> sea_service("US", "coast")
    'US Coast Guard'
    """
    if code not in operators():
        return None
    if branch == "aux":
        return "Royal Fleet Auxiliary"
    return operators()[code].coast_guard if branch == "coast" else operators()[code].navy


def force_named(words: str) -> str | None:
    """Return the usual name of a force, its nation as a name or demonym; None: it is none.

    >>> force_named("The U.S. Air Force"), force_named("Ukraine’s navy"), force_named("the sea")
    ('US Air Force', 'Ukrainian Navy', None)
    """
    key = fold(words.replace("’s", "").replace("'s", "")).removeprefix("the ")
    if known := _forces().get(key):
        return known if words[:1].isupper() or words[4:5].isupper() else None
    plain = words.removeprefix("The ").removeprefix("the ").replace("’s", "").replace("'s", "")
    nation, _, last = plain.rpartition(" ")
    first, _, middle = nation.rpartition(" ")
    for country, branch in ((nation, last), (first, f"{middle} {last}")):
        code = country_of(country) if country else None
        field = _branches().get(branch.lower())
        if code in operators() and code and field:
            return str(getattr(operators()[code], field))
    return None


@cache
def _branches() -> dict[str, str]:
    """Return the field of `Operators` that a branch's words name."""
    fields = {
        "navy": "navy;naval forces;marine",
        "air_force": "air force;airforce;air forces;aerospace forces",
        "army": "army;ground forces;land forces",
        "coast_guard": "coast guard;coastguard",
        "country": "military;armed forces;defense forces;defence forces",
    }
    return {word: field for field, cell in fields.items() for word in listed(cell)}


@cache
def _forces() -> dict[str, str]:
    found: dict[str, str] = {}
    for names in operators().values():
        for name in names[1:]:
            found.setdefault(fold(name), name)
    for name, _, others in rows("forces.txt"):
        for other in (name, *listed(others)):
            found.setdefault(fold(other), name)
    return found


@cache
def units() -> dict[str, Unit]:
    """Return the units known by name, by folded name.

    >>> units()["golani brigade"].operator
    'IL'
    """
    found: dict[str, Unit] = {}
    for name, kind, operator, cell in rows("units.txt"):
        for entry in listed(cell):
            names = [n.strip() for n in entry.split(" = ")]
            for other in names:
                unit = Unit(
                    names[0],
                    AssetType(AssetClass(name), kind),
                    None if operator == NONE else operator,
                    other.startswith(SHY_MARK),
                )
                found.setdefault(fold(other.lstrip(SHY_MARK)), unit)
    return found


@cache
def unit_starts() -> dict[str, int]:
    """Return the first words of named units, each with the most words that a name has."""
    found: dict[str, int] = {}
    for key in units():
        first, *rest = key.split()
        found[first] = max(found.get(first, 0), 2 * len(rest) + 1)
    return found
