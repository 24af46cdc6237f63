"""Rules on who: R28 aliases and look-alikes, R29 generic and named, R30 rival responsibility."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from rapidfuzz import fuzz

from claims.events.names import Sameness, canonical, fold, proper_name, same_actor, state_of
from claims.lexicon.countries import country_of
from claims.lexicon.groups import are_lookalikes
from claims.model.event import EventType
from claims.model.finding import Finding, FindingRelation
from claims.model.value import Action, AssetLocation, Responsibility
from claims.relations.entries import Entry
from claims.relations.pairing import Gathering, blocks
from claims.relations.wording import Spot, Verdict

CONTRADICTION, UPDATE = FindingRelation.CONTRADICTION, FindingRelation.UPDATE
CONSISTENT, APART = FindingRelation.CONSISTENT, FindingRelation.NOT_COMPARABLE
CLAIMED = (EventType.ATTACK, EventType.STRIKE, EventType.EXPLOSION)  # crimes have accomplices
DIGITS = re.compile(r"\d+")
CONFUSABLE = 70  # ratio from which a reader may take one name for another
MOST_NAMES = 40  # of one topic that are compared with each other


def compare_names(entries: Sequence[Entry]) -> Iterator[Finding]:
    """Yield R28: one actor in two spellings, and names that only look alike."""
    for slot in blocks(entries, lambda e: e.topic or e.document.id).values():
        spellings: dict[str, dict[str, list[Spot]]] = {}
        for entry in slot:
            for spot, name in _names(entry):
                forms = spellings.setdefault(fold(canonical(name)), {})
                forms.setdefault(fold(name), []).append(spot)
        merged = _merged(spellings)
        yield from _aliases(merged)
        yield from _lookalikes(merged)


def _names(entry: Entry) -> Iterator[tuple[Spot, str]]:
    """Yield the names of groups and assets in a claim with the slot that prints them."""
    value = entry.claim.value
    if isinstance(value, Responsibility):
        printed = {"actor": value.actor}
    elif isinstance(value, Action):
        printed = {"agent": value.agent or "", "target": value.target or ""}
    elif isinstance(value, AssetLocation):
        printed = {"asset": value.asset.surface}
    else:
        return
    for slot, words in printed.items():
        name = proper_name(words)
        if name and slot in entry.claim.slots and not state_of(words) and not country_of(name):
            yield Spot(entry, slot), name


def _merged(spellings: dict[str, dict[str, list[Spot]]]) -> dict[str, dict[str, list[Spot]]]:
    """Join names that the alias table does not know and spelling shows to be one."""
    found: dict[str, dict[str, list[Spot]]] = {}
    for name, forms in spellings.items():
        home = next((known for known in list(found)[:MOST_NAMES] if _one(known, name)), name)
        for form, spots in forms.items():
            found.setdefault(home, {}).setdefault(form, []).extend(spots)
    return found


def _one(one: str, other: str) -> bool:
    """Tell whether two folded names are spellings of one; MiG-29 and MiG-21 differ by a digit."""
    if DIGITS.findall(one) != DIGITS.findall(other):
        return False
    return same_actor(one.title(), other.title()) is Sameness.SAME


def _aliases(merged: dict[str, dict[str, list[Spot]]]) -> Iterator[Finding]:
    for name, forms in merged.items():
        if len(forms) > 1:
            gathering = Gathering("actor", name)
            verdict = Verdict(CONSISTENT, "R28", "alias", "low", "these are spellings of one name")
            gathering.add(verdict, [spot for spots in forms.values() for spot in spots[:3]])
            yield from gathering.findings()


def _lookalikes(merged: dict[str, dict[str, list[Spot]]]) -> Iterator[Finding]:
    for one, other in combinations(list(merged)[:MOST_NAMES], 2):
        if _confusable(merged, one, other):
            gathering = Gathering("actor", f"{one} / {other}")
            verdict = Verdict(
                APART, "R28", "look-alike", "low", "the names are alike and mean different things"
            )
            spots = [next(iter(merged[name].values()))[0] for name in (one, other)]
            gathering.add(verdict, spots)
            yield from gathering.findings()


def _confusable(merged: dict[str, dict[str, list[Spot]]], one: str, other: str) -> bool:
    """Tell whether two names are known to be confused, or are of two things and nearly alike."""
    first, second = (next(iter(merged[name].values()))[0] for name in (one, other))
    if are_lookalikes(*(proper_name(spot.text) or "" for spot in (first, second))):
        return True
    things = all(isinstance(s.entry.claim.value, AssetLocation) for s in (first, second))
    near = fuzz.ratio(one, other) >= CONFUSABLE
    return things and near and same_actor(one.title(), other.title()) is Sameness.DIFFERENT
