"""Find ships by prefix, hull number, the word for their kind, and name."""

from collections.abc import Iterable, Sequence

from claims.lexicon.armory import AssetType
from claims.lexicon.asset_words import asset_words
from claims.lexicon.countries import country_of
from claims.lexicon.forces import sea_service
from claims.lexicon.gazetteer import find_entries, fold
from claims.lexicon.vessels import (
    NAME_WORDS,
    NONE,
    Ship,
    fleet,
    is_hull,
    is_prefix,
    joined,
    prefixes,
    ship_named,
    vessel_end,
)
from claims.mentions.assets.nouns import type_ending
from claims.mentions.assets.owners import nation_before
from claims.mentions.assets.ship_names import QUOTES, made, past_hyphen, trimmed, type_before
from claims.mentions.assets.view import PLURAL_TAGS, Found, View, singular
from claims.model.asset import AssetClass

LINKS = frozenset({"and", ",", "&"})
VAGUE = frozenset({"carrier", "vessel", "ship", "fleet", "armada", "flotilla", "sub", "group"})
OTHER_LABELS = frozenset({"DATE", "TIME", "CARDINAL", "NORP", "MONEY"})
WATERS = frozenset({"river", "stream", "lake"})


def find_ship(view: View, at: int, before: Found | None) -> Found | None:
    """Return a named ship that begins at a capitalised word; `before` was found last."""
    found = _prefixed(view, at) or _by_hull(view, at) or _after_type(view, at)
    return found or _listed_next(view, at, before) or _bare(view, at, before)


def _prefixed(view: View, at: int) -> Found | None:
    """Return a ship whose name a navy's or a merchant's prefix begins."""
    if not is_prefix(view.words[at]):
        return None
    end = vessel_end(view.words, at)
    if end is None:
        return None
    key = joined(view.words, at, end)
    ship = fleet().full.get(key)
    code = view.words[at].replace(".", "")
    if ship is None:
        doubtful = prefixes()[code].shy and not view.has("sea")
        end = past_hyphen(view, end)
        if doubtful or view.lower(end) == "-":
            return None
        end = trimmed(view, at + 1, end)
        if end == at + 1:
            return None
    name = " ".join([code, *view.words[at + 1 : end]]).replace(" - ", "-")
    return made(view, at, end, ship, name, code)


def _by_hull(view: View, at: int) -> Found | None:
    """Return a ship known by its hull number alone: 'CVN-75'."""
    follows = view.lower(at + 1).isdigit()
    if not follows and view.words[at].isalpha():
        return None
    for end in (at + 2, at + 1):
        if end <= len(view.words):
            number = view.quoted(at, end)
            if is_hull(number) and (ship := ship_named(number)):
                return made(view, at, end, ship, ship.name)
    return None


def _after_type(view: View, at: int) -> Found | None:
    """Return a ship named after its kind: 'the carrier Charles de Gaulle', 'the tanker Riah'."""
    ending = type_before(view, at)
    if ending is None or view.lower(at) in asset_words("no_name"):
        return None
    start, kind = ending
    country = nation_before(view, start)
    for end in range(min(len(view.words), at + NAME_WORDS + 2), at, -1):
        key = joined(view.words, at, end) if view.words[end - 1][:1].isalnum() else ""
        known = fleet().bare.get(key) or (fleet().last.get(key) if end == at + 1 else None)
        if ship := _chosen(known or (), kind, view.lower(at - 1), country):
            return made(view, at, end, ship, ship.name)
    return _unlisted(view, at, alone=view.words[start] == view.words[at - 1])


def _chosen(
    ships: Iterable[Ship], kind: AssetType, printed: str, country: str | None
) -> Ship | None:
    """Return the ship of that kind, of the country before it if one is named."""
    words = {*kind.type.split(), printed.removesuffix("s")}
    fit = [s for s in ships if kind.type in ("ship", "warship") or words & set(s.type.split())]
    if country:
        at_home = [s for s in fit if s.operator == country]
        return next(iter(at_home or [s for s in fit if s.operator == NONE]), None)
    return fit[0] if fit else None


def _unlisted(view: View, at: int, *, alone: bool) -> Found | None:
    """Return a ship of an unknown name after a clear word for its kind."""
    token, before = view.sentence.tokens[at], view.sentence.tokens[at - 1]
    noun = singular(before)
    vague = alone and noun in VAGUE
    proper = (
        token.pos == "PROPN"
        or view.sentence.tokens[min(at + 1, len(view.words) - 1)].pos == "PROPN"
    )
    if view.loud or vague or before.tag in PLURAL_TAGS or not proper:
        return None
    if token.entity in OTHER_LABELS or country_of(token.text) or before.text[:1].isupper():
        return None
    end = at + 1
    while end < min(len(view.words), at + NAME_WORDS) and (
        view.words[end][:1].isupper() or view.words[end].isdigit()
    ):
        end += 1
    end = past_hyphen(view, trimmed(view, at, end))
    country = country_of(view.quoted(at, end)) if end > at else None
    if end == at or country or view.noun_follows(end):
        return None
    return made(view, at, end, None, view.quoted(at, end))


def _listed_next(view: View, at: int, before: Found | None) -> Found | None:
    """Return the next ship of a list: 'the frigates Forbin and Languedoc', 'USS Mason, Laboon'."""
    if before is None or not before.single or view.lower(at - 1) not in LINKS:
        return None
    if before.end < at - 2 or view.lower(before.end) not in LINKS:
        return None
    prefix = (before.name or "").split(" ")[0]
    for end in range(min(len(view.words), at + NAME_WORDS), at, -1):
        key = joined(view.words, at, end)
        ship = fleet().full.get(f"{fold(prefix)} {key}") if prefix in prefixes() else None
        if ship is None and prefix not in prefixes():
            ship = _chosen(fleet().bare.get(key, ()), before.type, "", None)
        if ship and not view.noun_follows(end):
            return made(view, at, end, ship, ship.name)
    return None


def _bare(view: View, at: int, before: Found | None) -> Found | None:
    """Return a listed ship named without prefix and kind: 'the Moskva', 'Russia's Moskva'."""
    token = view.sentence.tokens[at]
    first = token.lower if token.text.isascii() else fold(token.text)
    if token.pos not in ("PROPN", "NOUN", "ADJ") or first not in fleet().starts:
        return None
    for end in range(min(len(view.words), at + NAME_WORDS), at, -1):
        if not view.words[end - 1][:1].isalnum():
            continue
        key = joined(view.words, at, end)
        if key in fleet().bare:
            if ship := _told(view, at, end, key, fleet().bare[key]):
                return made(view, at, end, ship, ship.name)
            if ship := _sister(view, at, end, fleet().bare[key], before):
                return made(view, at, end, ship, ship.name)
    return _by_last_word(view, at)


def _told(view: View, at: int, end: int, key: str, ships: Sequence[Ship]) -> Ship | None:
    """Return the ship that article, possessive or apposition vouch for."""
    if not may_end(view, end):
        return None
    article = view.lower(at - 1) == "the" or view.words[max(0, at - 1)] in QUOTES
    if key in fleet().distinctive:
        several = end - at > 1 and view.sentence.tokens[at].entity != "PERSON"
        return ships[0] if article or (several and view.has("sea")) else None
    if not view.has("sea"):
        return None
    if view.lower(at - 1) in ("'s", "’s"):
        code = country_of(view.words[at - 2])
        return next((s for s in ships if s.operator == code), None)
    return _beside_type(view, at, ships) if article and not _is_water(key) else None


def _beside_type(view: View, at: int, ships: Sequence[Ship]) -> Ship | None:
    """Return the ship in 'an Iranian frigate, the Sahand'; without a kind, an aircraft carrier."""
    ending = type_before(view, at - 2) if view.lower(at - 2) == "," else None
    if ending:
        country = nation_before(view, ending[0])
        return _chosen(ships, ending[1], view.lower(at - 3), country)
    return next((s for s in ships if s.type == "aircraft carrier"), None)


def _sister(
    view: View, at: int, end: int, ships: Sequence[Ship], before: Found | None
) -> Ship | None:
    """Return a ship of the navy whose ship was named before, after 'the'."""
    if before is None or not before.single or view.lower(at - 1) != "the":
        return None
    if before.operator is None or not may_end(view, end):
        return None
    return next((s for s in ships if sea_service(s.operator, s.branch) == before.operator), None)


def _by_last_word(view: View, at: int) -> Found | None:
    """Return an aircraft carrier by the end of its name: 'the Truman has left the Gulf'."""
    ships = fleet().last.get(fold(view.words[at]), ())
    carriers = [s for s in ships if s.type == "aircraft carrier" and s.operator == "US"]
    plain = view.lower(at) in asset_words("sea")  # 'the SEA' is no Coral Sea
    if plain or not carriers or view.lower(at - 1) != "the" or not view.has("sea"):
        return None
    return made(view, at, at + 1, carriers[0], carriers[0].name) if may_end(view, at + 1) else None


def may_end(view: View, end: int) -> bool:
    """Tell whether a name may end here: no noun but a word for ships follows."""
    if not view.noun_follows(end):
        return True
    ending = type_ending(view, end)
    return ending is not None and ending[1].asset_class is AssetClass.SHIP


def _is_water(key: str) -> bool:
    return any(entry.kind in WATERS for entry in find_entries(key))
