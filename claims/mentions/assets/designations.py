"""Read the letters and digits by which an aircraft is known that no list has."""

import re

from claims.lexicon.armory import AssetType
from claims.mentions.assets.view import Found, View
from claims.model.asset import AssetClass

DESIGNATION = re.compile(r"[A-Z]{1,4}-?\d{1,4}[A-Z]{0,2}")  # 'CH-95', 'TB2'; no 'Flight 12'


def designated(view: View, start: int, at: int, kind: AssetType) -> Found | None:
    """Return an aircraft with the letters and digits of a type that no list has: 'CH-95'."""
    if kind.asset_class is not AssetClass.AIRCRAFT:
        return None
    first = start - 1
    if first > 1 and view.words[first - 1] == "-":
        first -= 2
    if first < 0 or not DESIGNATION.fullmatch("".join(view.words[first:start])):
        return None
    name = "".join(view.words[first:start])
    return Found(first, at + 1, at, kind, name, name)
