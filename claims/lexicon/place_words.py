"""Words around place names and what they tell."""

from functools import cache
from math import cos, radians, sin

from claims.lexicon.tables import listed, rows


@cache
def place_words(part: str) -> frozenset[str]:
    """Return the words of one part of the list, as written there.

    >>> "suburb" in place_words("locative")
    True
    """
    return frozenset(
        w for name, _, cell in rows("place_words.txt") if name == part for w in listed(cell)
    )


@cache
def kinds(part: str) -> dict[str, str]:
    """Return the kind of place for each word that begins or ends a name.

    >>> kinds("suffix")["River"]
    'river'
    """
    return {
        w: kind
        for name, kind, cell in rows("place_words.txt")
        if name == part
        for w in listed(cell)
    }


@cache
def points() -> dict[str, int]:
    """Return what each sign is worth, for or against a listed name's being the place.

    >>> points()["located"] > 0 > points()["surname"]
    True
    """
    return {sign: int(worth) for sign, worth in kinds("points").items()}


@cache
def bearings() -> dict[str, tuple[float, float]]:
    """Return how far north and east one step in each direction leads.

    >>> bearings()["north"]
    (1.0, 0.0)
    """
    return {
        word: (cos(radians(float(angle))), sin(radians(float(angle))))
        for part, word, angle in rows("place_words.txt")
        if part == "bearing"
    }
