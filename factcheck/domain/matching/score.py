"""Score how near an earlier fact check stands to a claim; every part says why.

The score is the weighted mean of the parts that can be told: words always; names, numbers and time
where both sides have some. It says that two sentences are about one thing, never that they agree.
"""

import math
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from rapidfuzz import fuzz

from factcheck.domain.matching.terms import NOTHING, Terms, stem, term_of
from factcheck.domain.matching.vocabulary import vocabulary

# What each part counts, and from where a match is shown: set on two of the three sets of pairs
# that the tests keep, measured on the third.
WORDS, NAMES, NUMBERS, TIME = 0.68, 0.12, 0.06, 0.06
MATTER = 0.4  # of the words' part: the words that are no names, for one name has many stories
THRESHOLD = 0.5
ALIKE = 83  # spellings of one name: 'Kataib' and 'Kataeb' have 83, 'Iraq' and 'Iran' 75
FEWEST_LETTERS = 5  # of words that may differ in spelling
IMAGINED = 1000  # entries as in any library, so that a small one has sensible weights
COMMON, RARE = 60, 2  # in how many of those a frequent word stands, and any other
SHOWN = 6  # words in a reason
DAYS_ALIKE = ((7, 1.0), (92, 0.7), (366, 0.4))  # days apart at most, and what that is worth
OTHER_NUMBER = 0.3  # related still: counts change, and are got wrong

Bounds = tuple[float | None, float | None]


@dataclass(frozen=True, slots=True)
class Sketch:
    """Hold what of a claim or an entry is compared.

    `bounds` are those of the claim's own count: 'at least 12' holds a 14. `aside` is what is known
    of its happening beside its own words: it is searched by, and counts for nothing.
    """

    terms: Terms
    day: date | None = None
    bounds: Bounds | None = None
    aside: Terms = NOTHING

    @property
    def keys(self) -> frozenset[str]:
        """Return what a library is searched by."""
        return self.terms.keys | self.aside.words


@dataclass(frozen=True, slots=True)
class Part:
    """Hold one reason: what it is about, how far it speaks for the match, and in words."""

    name: str
    score: float
    weight: float
    says: str


@dataclass(frozen=True, slots=True)
class Likeness:
    """Hold a score from 0 to 1 and the parts that make it."""

    score: float
    parts: tuple[Part, ...]

    @property
    def is_match(self) -> bool:
        """Tell whether it is shown."""
        return self.score >= THRESHOLD

    @property
    def reason(self) -> str:
        """Return the reasons as one line."""
        return "; ".join(part.says for part in self.parts if part.says)


@dataclass(frozen=True, slots=True)
class Weights:
    """Weigh terms: the fewer entries of the library hold one, the heavier."""

    entries: int = 0
    frequencies: Mapping[str, int] | None = None

    def of(self, term: str) -> float:
        """Return the weight of a term, its inverse document frequency."""
        seen = (self.frequencies or {}).get(term, 0)
        return math.log((IMAGINED + self.entries) / (seen + imagined(term)))

    def total(self, terms: Set[str]) -> float:
        """Return the weight of several terms."""
        return sum(self.of(term) for term in sorted(terms))


def likeness(claim: Sketch, entry: Sketch, weights: Weights) -> Likeness:
    """Return how near an entry stands to a claim."""
    shared = shared_words(claim.terms.words, entry.terms.words)
    told = (
        _words(claim, entry, shared, weights),
        _names(claim, entry, shared, weights),
        _numbers(claim, entry),
        _time(claim, entry),
    )
    parts = tuple(part for part in told if part is not None)
    whole = sum(part.weight for part in parts)
    return Likeness(round(sum(p.score * p.weight for p in parts) / whole, 4), parts)


def shared_words(mine: Set[str], theirs: Set[str]) -> dict[str, str]:
    """Return which word of one side is which of the other; long ones may differ in spelling."""
    shared = {word: word for word in mine & theirs}
    rest = sorted(w for w in theirs - mine if len(w) >= FEWEST_LETTERS)
    for word in sorted(w for w in mine - theirs if len(w) >= FEWEST_LETTERS):
        ratios = [(fuzz.ratio(word, other, score_cutoff=ALIKE), other) for other in rest]
        best, other = max(ratios, default=(0.0, ""))
        if best and word[0] == other[0]:
            shared[word] = other
            rest.remove(other)
    return shared


def imagined(term: str) -> int:
    """Return in how many of a thousand entries a term would stand in any library."""
    return COMMON if term in _frequent() else RARE


@lru_cache(maxsize=1)
def _frequent() -> frozenset[str]:
    known = vocabulary()
    firsts = {stem(first) for first in known.groups.values()}
    return frozenset({term_of(word) for word in known.frequent} | firsts)


def _words(claim: Sketch, entry: Sketch, shared: Mapping[str, str], weights: Weights) -> Part:
    """Compare all words, and once more those that are no names."""
    mine, theirs = claim.terms, entry.terms
    named = mine.names | {a for a, b in shared.items() if b in theirs.names}
    other = theirs.names | {shared[a] for a in named if a in shared}
    matter = {a: b for a, b in shared.items() if a not in named and b not in other}
    whole = _cosine(mine.words, theirs.words, shared, weights)
    apart = _cosine(mine.words - named, theirs.words - other, matter, weights)
    printed = _printed(claim, matter, weights)
    told = f"{_counted(len(printed), 'word')} in common: {_listed(printed)}" if printed else ""
    return Part("words", MATTER * apart + (1 - MATTER) * whole, WORDS, told)


def _cosine(
    mine: Set[str], theirs: Set[str], shared: Mapping[str, str], weights: Weights
) -> float:
    """Return the cosine of two vectors of weights."""
    lengths = _length(mine, weights) * _length(theirs, weights)
    both = sum(weights.of(a) * weights.of(b) for a, b in sorted(shared.items()))
    return min(both / lengths, 1.0) if lengths else 0.0


def _length(terms: Set[str], weights: Weights) -> float:
    return math.sqrt(sum(weights.of(term) ** 2 for term in sorted(terms)))


def _names(
    claim: Sketch, entry: Sketch, shared: Mapping[str, str], weights: Weights
) -> Part | None:
    """Compare the names: one in common speaks for it, one each of their own against it."""
    theirs = entry.terms.names
    both = {a for a, b in shared.items() if a in claim.terms.names or b in theirs}
    only_mine = claim.terms.names - both
    only_theirs = theirs - {shared[a] for a in both}
    if not both and not (only_mine and only_theirs):
        return None
    common = weights.total(both)
    against = min(weights.total(only_mine), weights.total(only_theirs))
    whole = common + against
    if both:
        told = f"names in common: {_listed(_printed(claim, both, weights))}"
    else:
        first, second = (
            _listed([s.terms.printed[n] for n in sorted(names)])
            for s, names in ((claim, only_mine), (entry, only_theirs))
        )
        told = f"other names: {first} against {second}"
    return Part("names", common / whole if whole else 0.0, NAMES, told)


def _numbers(claim: Sketch, entry: Sketch) -> Part | None:
    """Compare the numbers; another number is told, and does not part two sentences."""
    mine, theirs = claim.terms.numbers, entry.terms.numbers
    if not mine or not theirs:
        return None
    same = [n for n in mine if n in theirs]
    if same:
        return Part("numbers", 1.0, NUMBERS, f"same number: {_listed(map(figure, same))}")
    within = [n for n in theirs if claim.bounds and _holds(claim.bounds, n)]
    told = f"{_listed(map(figure, mine))} against {_listed(map(figure, theirs))}"
    if within:
        return Part("numbers", 1.0, NUMBERS, f"number within the bounds: {told}")
    return Part("numbers", OTHER_NUMBER, NUMBERS, f"other number: {told}")


def _holds(bounds: Bounds, number: float) -> bool:
    low, high = bounds
    return (low is not None or high is not None) and (
        (low is None or low <= number) and (high is None or number <= high)
    )


def _time(claim: Sketch, entry: Sketch) -> Part | None:
    if claim.day is None or entry.day is None:
        return None
    days = abs((claim.day - entry.day).days)
    score = next((worth for most, worth in DAYS_ALIKE if days <= most), 0.0)
    return Part("time", score, TIME, _apart(days))


def _apart(days: int) -> str:
    """Say how far two days lie apart.

    >>> _apart(0), _apart(1), _apart(59), _apart(800)
    ('same day', '1 day apart', '59 days apart', '2 years apart')
    """
    if not days:
        return "same day"
    year, some = 365, 2
    return (
        f"{round(days / year)} years apart"
        if days >= some * year
        else f"{_counted(days, 'day')} apart"
    )


def figure(number: float) -> str:
    """Return a number as reasons print it.

    >>> figure(12.0), figure(1.5), figure(1_900_000.0)
    ('12', '1.5', '1,900,000')
    """
    return f"{int(number):,}" if number.is_integer() else f"{number:,}"


def _printed(claim: Sketch, terms: Mapping[str, str] | Set[str], weights: Weights) -> list[str]:
    """Return terms as the claim prints them, the heaviest first."""
    ordered = sorted(terms, key=lambda term: (-weights.of(term), term))
    return [claim.terms.printed[term] for term in ordered]


def _listed(words: Iterable[str]) -> str:
    return ", ".join(list(words)[:SHOWN])


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
