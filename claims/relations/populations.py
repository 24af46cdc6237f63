"""Tell how two counted groups of people stand to each other."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from claims.events.names import Sameness, same_actor
from claims.lexicon.load import table, words
from claims.model.value import Population, Status

TABLE = "relations"
WORD = re.compile(r"[a-z][a-z'’-]+")
ARMED = frozenset((Status.MILITARY, Status.POLICE, Status.MILITIA))


class Standing(StrEnum):
    """Name how the first group stands to the second."""

    SAME = "same"
    PART = "part"
    WHOLE = "whole"
    DISJOINT = "disjoint"
    UNCLEAR = "unclear"  # they may overlap


@dataclass(frozen=True)
class _Described:
    """Hold what sets a group apart; equal where nothing does."""

    marks: frozenset[tuple[str, str]]
    nouns: frozenset[str]
    implied: frozenset[tuple[str, str]] = frozenset()  # what the role noun alone lets suppose

    def beside(self, other: "_Described") -> frozenset[tuple[str, str]]:
        """Return the marks that set the group apart from another: shoppers are just people."""
        return self.marks if self.implied <= other.marks else self.marks - self.implied


def standing(one: Population, other: Population) -> Standing:
    """Compare two groups: marks such as nationality, status and age part a whole.

    A bare role noun ("miners", "passengers") names the same people as "people" does: it tells who
    the victims were and does not single some of them out.
    """
    a, b = _described(one), _described(other)
    if _disjoint(dict(a.marks), dict(b.marks), one, other):
        return Standing.DISJOINT
    mine, theirs = a.beside(b), b.beside(a)
    if mine == theirs:
        alike = not a.nouns or not b.nouns or bool(a.nouns & b.nouns)
        return Standing.SAME if alike else _by_noun(a.nouns, b.nouns)
    if mine > theirs and _fits(b.nouns, a.nouns):
        return Standing.PART
    if mine < theirs and _fits(a.nouns, b.nouns):
        return Standing.WHOLE
    return Standing.UNCLEAR


def is_marked(population: Population) -> bool:
    """Tell whether nationality, status, age or sex singles a group out."""
    return bool(_described(population).marks)


def role_of(population: Population) -> frozenset[str]:
    """Return the role noun by which a group is told, none where it is just people."""
    return _described(population).nouns


def _fits(whole: frozenset[str], part: frozenset[str]) -> bool:
    return not whole or bool(whole & part)


def _by_noun(one: frozenset[str], other: frozenset[str]) -> Standing:
    attackers = words(TABLE, "attackers")
    if bool(one & attackers) != bool(other & attackers):
        return Standing.DISJOINT
    return Standing.UNCLEAR


def _disjoint(a: dict[str, str], b: dict[str, str], one: Population, other: Population) -> bool:
    if any(
        a[mark] != b[mark]
        for mark in ("nationality", "status", "age", "sex")
        if mark in a and mark in b
    ):
        return True
    sides = same_actor(one.affiliation, other.affiliation) is Sameness.DIFFERENT
    attackers = words(TABLE, "attackers")
    raids = [bool(_nouns(p.raw or "") & attackers) for p in (one, other)]
    civil = Status.CIVILIAN in (one.status, other.status)
    return sides or (civil and raids[0] != raids[1])


@lru_cache(maxsize=4096)
def _described(population: Population) -> _Described:
    raw = (population.raw or "").lower()
    civil = ("status", Status.CIVILIAN.value)
    said = any(word in raw for word in words(TABLE, "civil_words"))
    marks = {
        ("nationality", population.nationality or ""),
        ("status", "" if population.status is Status.UNKNOWN else population.status.value),
        ("age", "" if population.age_group in (None, "adult") else population.age_group),
        ("sex", population.sex or ""),
        ("affiliation", (population.affiliation or "").lower()),
        ("names", " ".join(population.names).lower()),
    }
    kept = frozenset((name, value) for name, value in marks if value)
    nouns = _nouns(population.raw or "")
    known = any(name == "status" for name, _ in kept)
    nouns = nouns - words(TABLE, "status_words") if known else nouns
    return _Described(kept, nouns, frozenset() if said else kept & {civil})


@lru_cache(maxsize=4096)
def _nouns(raw: str) -> frozenset[str]:
    """Return the role nouns of a printed population: its last word where that is not general."""
    before = re.split(r"\b(?:of|from|in|who|on|at|and|travelling)\b", raw.lower(), maxsplit=1)[0]
    found = WORD.findall(before)[-1:]
    return frozenset(_known_as().get(w, w) for w in found) - words(TABLE, "general_people")


@cache
def _known_as() -> dict[str, str]:
    """Return for each noun the first of those that name the same people, in the plural."""
    groups = table(TABLE)["same_people"]
    found = {name: group[0] for group in groups for name in group}
    return found | {w.removesuffix("s"): first for w, first in found.items()}
