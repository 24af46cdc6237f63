"""Words around assets and what they tell."""

from functools import cache

from claims.lexicon.tables import listed, rows


@cache
def asset_words(part: str) -> frozenset[str]:
    """Return the words of one part of the list, as written there.

    >>> "keep" in asset_words("holder")
    True
    """
    return frozenset(
        w for name, cell in rows("asset_words.txt") if name == part for w in listed(cell)
    )
