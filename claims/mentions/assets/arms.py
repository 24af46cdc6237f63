"""Find types of aircraft, missiles and vehicles by designation and name."""

import re
from functools import cache

from claims.lexicon.armory import AssetType, Weapon, asset_types, weapon_named, weapon_start
from claims.lexicon.asset_words import asset_words
from claims.lexicon.countries import country_of
from claims.lexicon.forces import force_named
from claims.mentions.assets.nouns import type_ending
from claims.mentions.assets.view import NOUN_TAGS, PLURAL_TAGS, Found, View, singular
from claims.model.asset import AssetClass

CLASS_TOKENS = 6  # "Javelin shoulder - fired anti - tank missiles"
NICKNAME_TOKENS = 3  # "Globemaster III" has two
THIN = re.compile(r"[A-Z]-?\d|[A-Z]\d{2,3}s?")  # 'F-1' is a visa too, 'A10' a road
ENDS = frozenset({",", ".", ";", ":", "(", ")", '"', "”"})
HOLDING = frozenset({AssetClass.UNIT, AssetClass.INSTALLATION})
LINKS = frozenset({"and", "or", ",", "&"})


@cache
def _heads(asset_class: AssetClass) -> frozenset[str]:
    """Return the last words of all types of a class."""
    return frozenset(
        key.rsplit(" ", 1)[-1] for key, t in asset_types().items() if t.asset_class is asset_class
    )


def find_arm(view: View, at: int, before: Found | None) -> Found | None:
    """Return a known type with the word for its class after it; `before` was found last."""
    token = view.sentence.tokens[at]
    longest = weapon_start(token.lower)
    if not longest or (len(token.text) == 1 and not _is_cut(view, at)):
        return None
    for end in range(min(len(view.words), at + longest), at, -1):
        name = view.quoted(at, end)
        if name[-1:].isalnum() and (name[:1].isupper() or name[:1].isdigit()):
            weapon = weapon_named(name, beside_class=True)
            if weapon:
                return _judged(view, at, end, weapon, before)
    return None


def _judged(view: View, at: int, end: int, weapon: Weapon, before: Found | None) -> Found | None:
    """Return the arm where its words are sure, stand beside their class, or are vouched for."""
    name = view.quoted(at, end)
    stop = _with_nickname(view, end, weapon)
    last = _class_word(view, stop, weapon)
    thin = THIN.fullmatch(name) is not None and not (view.has("war") or view.has("flight"))
    plain = weapon_named(name, beside_class=False) is not None
    sure = last is not None or (plain and not thin and not view.has("show"))
    if not sure and not _is_vouched(view, at, stop, before, weapon):
        return None
    return _found(view, at, stop, last, weapon)


def _with_nickname(view: View, end: int, weapon: Weapon) -> int:
    """Return where a name ends that follows its designation: 'P-8A Poseidon'."""
    for stop in range(min(len(view.words), end + NICKNAME_TOKENS), end, -1):
        if view.words[end][:1].isupper() and view.words[stop - 1][-1:].isalnum():
            named = weapon_named(view.quoted(end, stop), beside_class=True)
            if named and (named is weapon or named.name.split()[0] == weapon.name.split()[0]):
                return stop
    return end


def _is_cut(view: View, at: int) -> bool:
    """Tell whether the parser cut a designation after its letter: 'F / A-18'."""
    after = view.token(at + 1)
    near = after is not None and after.start == view.sentence.tokens[at].end
    return after is not None and (near or after.text[:1].isdigit())


def _found(view: View, at: int, end: int, last: int | None, weapon: Weapon) -> Found | None:
    if last is None and view.noun_follows(end):
        return None
    stop = end if last is None else last + 1
    kind = AssetType(weapon.asset_class, weapon.type)
    if last is not None and not _may_be(view, last, weapon):
        ending = type_ending(view, last)
        kind = ending[1] if ending else kind
        return Found(at, stop, last, kind)
    if last is not None and view.noun_follows(stop):
        return None
    return Found(at, stop, stop - 1, kind, weapon.name, weapon.designation, maker=weapon.operator)


def _may_be(view: View, last: int, weapon: Weapon) -> bool:
    """Tell whether the words for a class allow the weapon: 'Puma fighting vehicles' are no drones.

    A vehicle may also be unmanned and fly.
    """
    ending = type_ending(view, last)
    moving = ending is not None and ending[1].asset_class is AssetClass.VEHICLE
    if moving and weapon.asset_class is AssetClass.AIRCRAFT:
        return False
    return singular(view.sentence.tokens[last]) in _heads(weapon.asset_class)


def _class_word(view: View, at: int, weapon: Weapon) -> int | None:
    """Return the token of the word for a class that ends the phrase: 'cruise missiles'."""
    last = None
    for t in view.sentence.tokens[at : at + CLASS_TOKENS]:
        hyphened = t.tag == "VBN" and view.lower(t.i - 1) == "-"
        if t.text in ENDS or not (t.tag in NOUN_TAGS or t.pos in ("ADJ", "PUNCT") or hyphened):
            break
        noun = singular(t)
        if noun in _heads(weapon.asset_class) or any(noun in _heads(c) for c in HOLDING):
            last = t.i
    return last


def _is_vouched(view: View, at: int, end: int, before: Found | None, weapon: Weapon) -> bool:
    """Tell whether a name that other things bear is a weapon: 'RAF Typhoons', 'and Apaches'."""
    last = view.sentence.tokens[end - 1]
    plural = last.tag in PLURAL_TAGS or last.text.endswith("s")
    link = at - 1 - (view.lower(at - 1) in ("a", "an"))
    if before and before.end == link and view.lower(link) in LINKS:
        return before.type.asset_class is weapon.asset_class
    owner = view.words[at - 1] if at else ""
    if owner.isupper() and force_named(owner):
        return True
    if not plural or view.noun_follows(end):
        return False
    if country_of(owner) or force_named(owner):
        return True
    counted = at > 0 and view.sentence.tokens[at - 1].pos == "NUM"
    others = view.lowers - {last.lower}
    return (counted or owner in ("dozen", "'s")) and not others.isdisjoint(asset_words("war"))
