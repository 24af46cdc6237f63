"""Waters that are parts of other waters: the Aegean of the Mediterranean, that of the Atlantic."""

from functools import cache

from claims.lexicon.tables import listed, rows


@cache
def waters_around(name: str) -> frozenset[str]:
    """Return the names of the waters that hold a water, however far out.

    >>> sorted(waters_around("Aegean Sea"))
    ['Atlantic Ocean', 'Eastern Mediterranean', 'Mediterranean Sea']
    """
    direct = _holders().get(name, frozenset())
    return direct.union(*(waters_around(holder) for holder in direct))


@cache
def _holders() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for holder, parts in rows("waters_within.txt"):
        for part in listed(parts):
            found.setdefault(part, set()).add(holder)
    return {part: frozenset(holders) for part, holders in found.items()}
