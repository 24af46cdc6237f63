"""English names of towns that their own country calls otherwise."""

from functools import cache

from claims.lexicon.gazetteer import fold
from claims.lexicon.tables import listed, rows

FILE = "exonyms.txt"


@cache
def exonyms() -> frozenset[tuple[str, str]]:
    """Return the country and folded English name of each such town.

    >>> ("CH", "lucerne") in exonyms()
    True
    """
    return frozenset(
        (country, fold(name)) for country, _, others in rows(FILE) for name in listed(others)
    )
