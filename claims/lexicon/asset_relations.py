"""What a verb and a preposition say of an asset and a place."""

from functools import cache

from claims.lexicon.tables import listed, rows
from claims.model.value import Relation

OBJECT = "object"
SUBJECT = "subject"


@cache
def _relations() -> dict[tuple[str, str], Relation]:
    found: dict[tuple[str, str], Relation] = {}
    for relation, verbs, prepositions in rows("asset_relations.txt"):
        for verb in listed(verbs):
            for preposition in listed(prepositions):
                found.setdefault((verb, preposition), Relation(relation))
    return found


@cache
def place_prepositions() -> frozenset[str]:
    """Return the prepositions that can lead from an asset to its place."""
    return frozenset(preposition for _, preposition in _relations()) - {OBJECT, SUBJECT}


def relation_of(verb: str, preposition: str) -> Relation | None:
    """Return the relation that a verb and a preposition state, or none.

    >>> relation_of("keep", "in").value, relation_of("sail", "through").value
    ('based_at', 'transiting')
    >>> relation_of("strike", "in") is None
    True
    """
    return _relations().get((verb, preposition))
