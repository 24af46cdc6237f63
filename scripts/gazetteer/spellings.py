"""The names under which a place is found."""

from collections import Counter
from collections.abc import Iterable

from claims.lexicon.gazetteer import fold
from claims.lexicon.tables import listed, rows

SHORTEST_ALTERNATE = 4  # letters
NEAR = 0.72  # other spellings of the name share this much of it; names in other languages do not
MOST_ALTERNATES = ((15_000, 6), (1_000, 3), (0, 1))  # fewest people, and other spellings kept
KNOWN_BY_FIRST_WORDS = 5_000  # people of a town that may go by the first words of its name
UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"))
SPELLED_OUT = frozenset({"AT", "CH", "DE", "EE", "FI", "SE"})  # 'ue' may stand for 'ü' there


def alternates(name: str, others: Iterable[str], population: int) -> list[str]:
    """Return the spellings in Latin letters that are near the name, in alphabetical order."""
    plain = fold(name)
    found: dict[str, str] = {}
    for other in sorted(others):
        if not (other.isascii() and other[:1].isupper() and not other.isupper()):
            continue
        key = fold(other)
        short = population >= KNOWN_BY_FIRST_WORDS and plain.startswith(f"{key} ")
        if len(other) >= SHORTEST_ALTERNATE and (short or _likeness(plain, key) >= NEAR):
            found.setdefault(key, other)
    found.pop(plain, None)
    most = next(kept for fewest, kept in MOST_ALTERNATES if population >= fewest)
    return list(found.values())[:most]


def exonyms() -> dict[tuple[str, str], tuple[str, ...]]:
    """Return the English names of towns by country and name in GeoNames."""
    return {(code, name): listed(others) for code, name, others in rows("exonyms.txt")}


def without_umlauts(name: str, country: str) -> str:
    """Return 'Baden-Wurttemberg' for the 'Baden-Wuerttemberg' of a list without accents."""
    if country in SPELLED_OUT:
        for long, short in UMLAUTS:
            name = name.replace(long, short).replace(long.capitalize(), short.upper())
    return name


def _likeness(one: str, other: str) -> float:
    """Return the share of letters that two spellings have in common, first letter included."""
    one, other = one.removeprefix("al "), other.removeprefix("al ")
    if one[0:1] != other[0:1]:
        return 0.0
    shared = sum((Counter(one) & Counter(other)).values())
    return 2 * shared / (len(one) + len(other))
