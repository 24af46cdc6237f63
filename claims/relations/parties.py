"""Tell of a printed party what it is: a ship, what somebody is, one that has a name elsewhere."""

from collections.abc import Sequence

from claims.events.names import proper_name
from claims.lexicon.armory import asset_types
from claims.lexicon.gazetteer import fold as gazetteer_key
from claims.lexicon.vessels import fleet, is_prefix
from claims.model.asset import AssetClass
from claims.model.finding import FindingRelation
from claims.relations.party_names import is_generic, is_nameless
from claims.relations.wording import Spot, Verdict

CONTRADICTION = FindingRelation.CONTRADICTION
Found = tuple[Verdict, tuple[Spot, Spot], tuple[str, ...]]


def named_key(
    verdict: Verdict, spots: tuple[Spot, Spot], key: tuple[str, ...], rows: Sequence[Found]
) -> tuple[str, ...]:
    """Return the names under which a clash is told: of 'the militia' those that a text gives it.

    What one event's denial in one text says of a described party it says of the named one.
    """
    if verdict.relation is not CONTRADICTION or not all(map(is_nameless, key)):
        return key
    documents = {spot.entry.document.id for spot in spots}
    events = {spot.entry.event for spot in spots if spot.entry.event}
    for other, places, names in rows:
        same = other.reason == verdict.reason and not any(map(is_nameless, names))
        near = events & {spot.entry.event for spot in places}
        if same and near and documents & {spot.entry.document.id for spot in places}:
            return names
    return key


def is_described(name: str) -> bool:
    """Tell whether a name ends in what somebody is: 'Mafia boss' may be any of its bearers."""
    last = name.rpartition(" ")[2]
    return " " in name and last.islower() and not is_generic(name)


def is_ship(name: str) -> bool:
    """Tell whether a name is that of a ship: by its prefix, in a list, or called a warship."""
    plain = proper_name(name) or name
    kinds = (asset_types().get(word) for word in name.lower().split())
    called = any(kind and kind.asset_class is AssetClass.SHIP for kind in kinds)
    return called or is_prefix(plain.partition(" ")[0]) or gazetteer_key(plain) in fleet().bare
