"""The names under which a place is found."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import product

from claims.lexicon.gazetteer import fold
from claims.lexicon.tables import listed, rows
from claims.lexicon.word_case import is_common, is_first_name
from scripts.gazetteer.places import Town

SHORTEST_ALTERNATE = 4  # letters
NEAR = 0.72  # other spellings of the name share this much of it; names in other languages do not
MOST_ALTERNATES = (
    (100_000, 14),
    (15_000, 8),
    (1_000, 3),
    (0, 1),
)  # fewest people, and other spellings kept
KNOWN_BY_FIRST_WORDS = 5_000  # people of a town that may go by the first words of its name
ARTICLE = "article"
SHORTEST_BARE = 4  # letters of an Arabic name that may stand without its article
UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"))
SPELLED_OUT = frozenset({"AT", "CH", "DE", "EE", "FI", "SE"})  # 'ue' may stand for 'ü' there


def alternates(name: str, others: Iterable[str], population: int) -> list[str]:
    """Return the spellings in Latin letters that are near the name, nearest first."""
    plain = fold(name)
    found: dict[str, tuple[float, str]] = {}
    for other in sorted(others):
        if not (other.isascii() and other[:1].isupper() and not other.isupper()):
            continue
        key = fold(other)
        short = population >= KNOWN_BY_FIRST_WORDS and plain.startswith(f"{key} ")
        likeness = 1.0 if short else _likeness(plain, key)
        if len(other) >= SHORTEST_ALTERNATE and likeness >= NEAR and not _is_else(key):
            found.setdefault(key, (-likeness, other))
    found.pop(plain, None)
    most = next(kept for fewest, kept in MOST_ALTERNATES if population >= fewest)
    return [other for _, other in sorted(found.values())[:most]]


def _is_else(key: str) -> bool:
    """Tell whether a spelling means something else in English text: 'Soul' of Seoul, 'Martin'."""
    return is_first_name(key) or all(is_common(word) for word in key.split())


def english_names(
    towns: Sequence[Town], exonyms: Iterable[tuple[str, ...]]
) -> dict[int, tuple[str, ...]]:
    """Return the English names of towns by their number; towns come largest first.

    Raises:
        ValueError: a row of exonyms names no town.
    """
    found: dict[int, tuple[str, ...]] = {}
    numbers = {str(t.number): t.number for t in towns}
    largest: dict[tuple[str, str], int] = {}
    for town in towns:
        largest.setdefault((town.country, fold(town.name)), town.number)
    for country, name, others in exonyms:
        number = numbers.get(name) or largest.get((country, fold(name)))
        if number is None:
            raise ValueError(f"exonyms.txt: GeoNames has no town {name!r} in {country}")
        found[number] = found.get(number, ()) + listed(others)
    return found


def transliterated(name: str, country: str) -> Iterator[str]:
    """Yield the keys of other spellings: 'hawija' and 'al hawija' for 'Al Ḩawījah'."""
    words = fold(name).split()
    rules = _transliterations().get(country, {})
    bare = words[1:] if len(words) > 1 and words[0] in rules.get(ARTICLE, ()) else words
    if len("".join(bare)) < SHORTEST_BARE:
        return
    for spelled in product(*([word, *_respelled(word, rules)] for word in bare)):
        if not _is_else(" ".join(spelled)):
            yield " ".join(spelled)
        if bare != words:
            yield " ".join(("al", *spelled))


def _respelled(word: str, rules: dict[str, tuple[str, ...]]) -> Iterator[str]:
    yield from rules.get(word, ())
    for ending, others in rules.items():
        if ending.startswith("-") and word.endswith(ending[1:]):
            yield from (word.removesuffix(ending[1:]) + other for other in others)


@cache
def _transliterations() -> dict[str, dict[str, tuple[str, ...]]]:
    """Return other spellings by country and by word or ending."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for countries, word, others in rows("transliterations.txt"):
        for country in listed(countries):
            found.setdefault(country, {})[word] = listed(others)
    return found


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
