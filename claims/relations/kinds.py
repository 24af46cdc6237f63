"""Classes of things that exclude each other: a school is no barracks, a knife no pistol."""

from functools import cache
from itertools import combinations

from claims.lexicon.load import table, words
from claims.relations.passages import TABLE, Word

BOMB, LAID = "bomb", "laid"
SITES, WEAPONS, CONTAINERS = "sites", "weapons", "containers"


@cache
def classes(group: str) -> dict[str, str]:
    """Return the class of each word of a group of things, in the singular and the plural."""
    found: dict[str, list[str]] = table(TABLE)[group]
    known = {word: name for name, members in found.items() for word in members}
    return {f"{word}{ending}": name for word, name in known.items() for ending in ("", "s", "es")}


def class_of(group: str, word: Word, before: Word | None = None) -> str | None:
    """Return the class of a word, after the word before it: a car bomb is no bomb from the air.

    Inside a sentence a capital names something else.
    """
    if not word.content or (word.capital and before is not None):
        return None
    found = classes(group).get(word.text.removesuffix("'s"))
    laid = found == BOMB and before is not None and before.text in words(TABLE, "laid_bombs")
    return LAID if laid else found


@cache
def _vague() -> frozenset[frozenset[str]]:
    return frozenset(frozenset(pair.split()) for pair in words(TABLE, "vague_classes"))


def exclude(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether no class of one may be taken for a class of the other.

    >>> exclude(frozenset({"school"}), frozenset({"barracks"}))
    True
    >>> exclude(frozenset({"missile"}), frozenset({"shell"}))
    False
    """
    alike = any(frozenset((a, b)) in _vague() for a in one for b in other)
    return bool(one) and bool(other) and not one & other and not alike


def several(found: frozenset[str]) -> bool:
    """Tell whether classes of one sentence are of several things, not of one put twice."""
    return any(frozenset(pair) not in _vague() for pair in combinations(found, 2))
