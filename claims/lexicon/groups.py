"""Groups and bodies by their names, and names that are easily taken for each other."""

from functools import cache

from claims.lexicon.gazetteer import fold
from claims.lexicon.tables import listed, rows


@cache
def aliases() -> dict[str, str]:
    """Return the canonical name of each folded name (see `fold`).

    >>> aliases()[fold("Kata’eb Hezbollah")]
    "Kata'ib Hezbollah"
    """
    found: dict[str, str] = {}
    for name, others in rows("groups.txt"):
        for other in (name, *listed(others)):
            found.setdefault(fold(other), name)
    return found


def canonical_group(name: str) -> str | None:
    """Return the canonical name of a group, article and short form in brackets left aside.

    >>> canonical_group("the Kata’ib Hizbollah (KH)"), canonical_group("a militia")
    ("Kata'ib Hezbollah", None)
    """
    words = name.partition("(")[0].strip()
    key = fold(words).removeprefix("the ")
    return aliases().get(key)


@cache
def lookalikes() -> frozenset[frozenset[str]]:
    """Return the pairs of canonical names that resemble each other and are different.

    >>> frozenset({"Hezbollah", "Kata'ib Hezbollah"}) in lookalikes()
    True
    """
    return frozenset(frozenset(pair) for pair in rows("lookalikes.txt"))


def are_lookalikes(one: str, other: str) -> bool:
    """Tell whether two names, canonical or alias, are known to be of different things.

    >>> are_lookalikes("KH", "Hizbullah"), are_lookalikes("KH", "Kataib Hezbollah")
    (True, False)
    """
    return (
        frozenset({canonical_group(one) or one, canonical_group(other) or other}) in lookalikes()
    )
