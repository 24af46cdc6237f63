"""What a predicate and a preposition say of a thing and a place."""

from enum import StrEnum
from functools import cache
from typing import NamedTuple

from claims.lexicon.asset_words import asset_words
from claims.lexicon.tables import listed, rows
from claims.model.asset import AssetClass
from claims.model.value import Relation

OBJECT = "object"
SUBJECT = "subject"
ANY_VERB = "*"  # any verb that the table does not list
SET_MARK = "$"  # before the name of a set of prepositions
ALL_CLASSES = frozenset(AssetClass)


class Theme(StrEnum):
    """Name which argument of a predicate is the thing whose place is told."""

    EITHER = "either"  # the object if there is one, else the subject
    ACTIVE = "active"  # the object of a verb in the active voice: 'parked tanks at'
    ALONE = "alone"  # what a verb tells of without an object: 'idled off', 'are stuck in'
    BOTH = "both"
    DOER = "doer"  # what does something to another at sea: 'are clearing mines off'
    OBJECT = "object"
    SUBJECT = "subject"
    NOUN = "noun"  # what the noun is of, or whose it is


class Frame(NamedTuple):
    """Hold what a predicate says with a preposition, and of which of its arguments."""

    relation: Relation
    theme: Theme
    classes: frozenset[AssetClass]
    inferred: bool = False


@cache
def _frames(*, nouns: bool) -> dict[tuple[str, str], tuple[Frame, ...]]:
    found: dict[tuple[str, str], tuple[Frame, ...]] = {}
    for relation, theme, predicates, cell, *classes in rows("asset_relations.txt"):
        only = frozenset(map(AssetClass, listed(classes[0]))) if classes else ALL_CLASSES
        frame = Frame(Relation(relation), Theme(theme), only)
        if (frame.theme is Theme.NOUN) is not nouns:
            continue
        for predicate in listed(predicates):
            if predicate == ANY_VERB:
                frame = frame._replace(inferred=True)
            for preposition in _spelled(cell):
                key = (predicate, preposition)
                found[key] = (*found.get(key, ()), frame)
    return found


def _spelled(cell: str) -> list[str]:
    """Return the prepositions of a cell with those of the sets that it names."""
    found: list[str] = []
    for entry in listed(cell):
        named = entry.startswith(SET_MARK)
        found.extend(sorted(asset_words(entry[1:])) if named else [entry])
    return found


@cache
def place_prepositions() -> frozenset[str]:
    """Return the prepositions that can lead from a thing to its place."""
    keys = (*_frames(nouns=False), *_frames(nouns=True))
    return frozenset(preposition for _, preposition in keys) - {OBJECT, SUBJECT}


@cache
def frame_verbs() -> frozenset[str]:
    """Return the verbs that say where a thing is."""
    return frozenset(predicate for predicate, _ in _frames(nouns=False))


@cache
def frame_nouns() -> frozenset[str]:
    """Return the nouns that say where a thing is."""
    return frozenset(predicate for predicate, _ in _frames(nouns=True))


def frames_of(verb: str, preposition: str) -> tuple[Frame, ...]:
    """Return what a verb can say with a preposition, the likeliest first.

    >>> [f.relation.value for f in frames_of("sail", "through")]
    ['transiting']
    >>> frames_of("kill", "in")
    ()
    """
    return _frames(nouns=False).get((verb, preposition), ())


def default_frames(verb: str, preposition: str) -> tuple[Frame, ...]:
    """Return what the preposition alone tells of what an unlisted verb is about.

    Verbs of harming, saying, thinking, making and giving leave the place to what is done.

    >>> {f.relation.value for f in default_frames("scud", "past")}
    {'transiting'}
    >>> default_frames("blame", "in")
    ()
    """
    if verb in asset_words("harm") or verb in asset_words("deed") or verb in asset_words("mute"):
        return ()
    found = _frames(nouns=False).get((ANY_VERB, preposition), ())
    return tuple(f for f in found if f.theme is not Theme.DOER)


def doer_frames(verb: str, preposition: str) -> tuple[Frame, ...]:
    """Return what the place of a deed at sea tells of the ship that does it.

    >>> [f.relation.value for f in doer_frames("shoot", "over")]
    ['located_in']
    >>> doer_frames("say", "in")
    ()
    """
    if verb in asset_words("mute") - asset_words("shooting"):
        return ()
    found = _frames(nouns=False).get((ANY_VERB, preposition), ())
    return tuple(f for f in found if f.theme is Theme.DOER)


def noun_frames(noun: str, preposition: str) -> tuple[Frame, ...]:
    """Return what a noun can say with a preposition, the likeliest first.

    >>> [f.relation.value for f in noun_frames("arrival", "in")]
    ['deployed_to']
    """
    return _frames(nouns=True).get((noun, preposition), ())
