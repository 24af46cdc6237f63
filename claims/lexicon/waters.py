"""Which waters lie in which: a ship in the Gulf of Oman is in the Arabian Sea."""

from functools import cache

from claims.lexicon.tables import listed, rows

FILE = "water_parts.txt"


def waters_around(name: str) -> frozenset[str]:
    """Return the waters in which one lies, all the way out.

    >>> sorted(waters_around("Gulf of Oman"))
    ['Arabian Sea', 'Indian Ocean']
    """
    found = set(_holders().get(name, ()))
    for outer in tuple(found):
        found |= waters_around(outer)
    return frozenset(found)


@cache
def _holders() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for outer, parts in rows(FILE):
        for inner in listed(parts):
            found.setdefault(inner, set()).add(outer)
    return {inner: frozenset(outers) for inner, outers in found.items()}
