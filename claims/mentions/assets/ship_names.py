"""Say what is known of a ship whose name was found: kind, navy, hull number, where it ends."""

import re

from claims.lexicon.armory import AssetType
from claims.lexicon.asset_words import asset_words
from claims.lexicon.countries import country_of
from claims.lexicon.forces import sea_service
from claims.lexicon.gazetteer import fold
from claims.lexicon.vessels import INNER, NONE, Ship, fleet, hull_key, is_hull, prefixes
from claims.mentions.assets.nouns import type_ending
from claims.mentions.assets.view import Found, View
from claims.model.asset import AssetClass

PENNANT = re.compile(r"[A-Z]{1,4}(?:-[A-Z]{1,3})?[- ]?\d{1,4}|\d{1,3}")
HULL_TOKENS = 3  # "DDG - 64"; "T-AH 20" has two
QUOTES = frozenset({'"', "“", "‘", "'", "”", "’"})
ENDING_POS = frozenset({"VERB", "AUX", "ADP", "SCONJ"})


def trimmed(view: View, start: int, end: int) -> int:
    """Return where an unlisted name ends: before a verb, a date, a title."""
    for i in range(start, end):
        t = view.sentence.tokens[i]
        if t.lower in INNER and i > start:
            continue
        if (
            t.pos in ENDING_POS
            or t.entity in ("DATE", "TIME")
            or t.lower in asset_words("no_name")
        ):
            return i
    return end


def past_hyphen(view: View, end: int) -> int:
    """Return where a name ends that goes on after a hyphen: 'Baden-Württemberg', 'Chang-ho'."""
    mark, after = view.token(end), view.token(end + 1)
    if mark is None or after is None or mark.text != "-" or not after.text.isalpha():
        return end
    joined = view.sentence.tokens[end - 1].end == mark.start and mark.end == after.start
    kind = after.lower in asset_words("made") or after.lower in asset_words("after_hyphen")
    return end + 2 if joined and not kind else end


def made(
    view: View, at: int, end: int, ship: Ship | None, name: str, prefix: str | None = None
) -> Found:
    """Return a ship with what list, prefix, and the words before it say."""
    stop, hull = _pennant(view, end)
    if hull and prefix:
        for same in fleet().hulls.get(hull_key(hull), ()):
            if (
                same.name.startswith(prefix)
                and fold(same.name).split()[-1] == fold(name).split()[-1]
            ):
                ship = same
    kind = ship.type if ship else None
    if kind is None:
        kind = prefixes()[prefix].type if prefix else None
        ending = type_before(view, at)
        kind = ending[1].type if ending and (kind is None or kind == "ship") else kind or "ship"
    return Found(
        at,
        stop,
        end - 1,
        AssetType(AssetClass.SHIP, kind),
        ship.name if ship else name,
        (ship.hull if ship and ship.hull else None) or (hull.replace(" ", "-") if hull else None),
        _navy(view, ship, prefix),
        single=True,
    )


def _navy(view: View, ship: Ship | None, prefix: str | None) -> str | None:
    """Return the navy of a ship: by list, by prefix, and of INS by the nation in the sentence."""
    if ship:
        return None if ship.operator == NONE else sea_service(ship.operator, ship.branch)
    if prefix is None:
        return None
    known = prefixes()[prefix]
    if known.country:
        return sea_service(known.country, known.branch)
    if prefix == "INS":
        for word in view.words:
            if country_of(word) in ("IN", "IL"):
                return sea_service(str(country_of(word)), "")
    return None


def _pennant(view: View, end: int) -> tuple[int, str | None]:
    """Return where a ship's name ends with its hull number, '(CVN 69)', and the number."""
    after = view.token(end)
    if after is None:
        return end, None
    if after.text == "(":
        for close in range(end + 2, min(len(view.words), end + 2 + HULL_TOKENS)):
            if view.words[close] == ")":
                number = view.quoted(end + 1, close)
                return (close + 1, number) if PENNANT.fullmatch(number) else (end, None)
        return end, None
    for stop in (end + 2, end + 1):
        if stop <= len(view.words) and after.text[:1].isupper():
            number = view.quoted(end, stop)
            if is_hull(number):
                return stop, number
    return end, None


def type_before(view: View, at: int) -> tuple[int, AssetType] | None:
    """Return the phrase for a kind of ship that stands directly before a name."""
    last = at - 1
    if last > 0 and view.words[last] in QUOTES:
        last -= 1
    if last < 0 or not view.words[last][:1].isalpha():
        return None
    ending = type_ending(view, last)
    return ending if ending and ending[1].asset_class is AssetClass.SHIP else None
