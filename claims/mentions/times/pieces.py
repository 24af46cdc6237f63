"""What the families of the time grammar hand to the one that joins them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Any

from claims.lexicon.load import table, words
from claims.model.expression import Clock, DayPhrase, NamedZone, PartOfDay
from claims.model.sentence import Token
from claims.model.time import TimeMod

YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
KINDS = 1 << 14  # words that are remembered with their kind: more than a long article has
APOSTROPHES = ("'", "’", "‘")  # of "the '80s"
HYPHENS = frozenset("-\u2010\u2011–")


@dataclass(frozen=True, slots=True)
class Piece:
    """Hold one part of a time and the position after it."""

    end: int
    day: DayPhrase | None = None
    clock: Clock | None = None
    part: PartOfDay | None = None
    zone: NamedZone | None = None
    mod: TimeMod | None = None
    approximate: bool = False

    def fits(self, other: "Piece") -> bool:
        """Tell whether no role is filled by both."""
        return not (
            (self.day and other.day)
            or (self.clock and other.clock)
            or (self.part and other.part)
            or (self.zone and other.zone)
        )

    def joined(self, other: "Piece") -> "Piece":
        """Return both as one; where both fill a role, the later one does."""
        return replace(
            self,
            end=other.end,
            day=other.day or self.day,
            clock=other.clock or self.clock,
            part=other.part or self.part,
            zone=other.zone or self.zone,
            mod=other.mod or self.mod,
            approximate=self.approximate or other.approximate,
        )


@cache
def entry(key: str) -> dict[str, Any]:
    """Return a table of the time words."""
    found: dict[str, Any] = table("times")[key]
    return found


@cache
def listed(key: str) -> frozenset[str]:
    """Return a list of the time words."""
    return words("times", key)


@cache
def first_words() -> frozenset[str]:
    """Return the words with which a time may start, so that others cost nothing."""
    keys = (
        *("months", "weekdays", "weekends", "seasons", "quarters", "decades", "days", "units"),
        *("steps", "context_steps", "window", "references", "parts", "small_hours", "modifiers"),
        *("approximations", "sets", "each", "holidays", "amount_bounds", "century_words"),
        *("window_determiners", "amount_determiners", "period_kinds", "moving_holidays"),
        *("seasons_of_play", "long_words", "some_times"),
    )
    starts = {phrase.split()[0] for key in keys for phrase in table("times")[key]}
    numbers, vague = table("numbers"), table("quantities")["phrases"]
    starts |= {*numbers["units"], *numbers["tens"], *numbers["alone"]}
    starts |= {phrase.split()[0] for phrase in vague}
    return frozenset(starts | set(words("times", "first_words")))


@cache
def telling_words() -> frozenset[str]:
    """Return the words of which every time without a digit has at least one."""
    keys = (
        *("months", "weekdays", "weekends", "seasons", "decades", "days", "units", "parts"),
        *("references", "sets", "holidays", "moving_holidays", "century_words", "clock_names"),
        *("seasons_of_play", "long_words", "meridiem", "oclock", "small_hours"),
    )
    told = {word for key in keys for phrase in table("times")[key] for word in phrase.split()}
    numbers = table("numbers")
    small = {*numbers["units"], *numbers["tens"], *numbers["alone"]}
    return frozenset((told | small | set(words("times", "telling"))) - words("times", "untelling"))


@lru_cache(maxsize=KINDS)
def may_start(word: str) -> bool:
    """Tell whether a time can begin with a word in lower case; most cannot."""
    if word.rstrip(".") in first_words() or word in first_words():
        return True
    return _has_digit(word) or word.startswith("mid-") or word in APOSTROPHES


@lru_cache(maxsize=KINDS)
def is_telling(word: str) -> bool:
    """Tell whether a word in lower case is one that a time needs."""
    bare = word.rstrip(".").removeprefix("mid-")
    return bare in telling_words() or word in telling_words() or _has_digit(word)


@lru_cache(maxsize=KINDS)
def says_unit(word: str) -> bool:
    """Tell whether a word in lower case tells a time and is no plain number: 'weeks', '1990s'."""
    if word in entry("modifiers") or word == "close":
        return True  # 'the late 1990', 'the close of 1969'
    return is_telling(word) and not word.isdigit() and word not in _number_words()


@cache
def _number_words() -> frozenset[str]:
    numbers = table("numbers")
    return frozenset({*numbers["units"], *numbers["tens"], *numbers["alone"]})


def _has_digit(word: str) -> bool:
    return not word.isalpha() and any(c.isdigit() for c in word)


def lower(tokens: Sequence[Token], i: int) -> str:
    """Return a word in lower case, '' beyond the ends."""
    return tokens[i].lower if 0 <= i < len(tokens) else ""


def text(tokens: Sequence[Token], i: int) -> str:
    """Return a word as printed, '' beyond the ends."""
    return tokens[i].text if 0 <= i < len(tokens) else ""


def phrase_at(tokens: Sequence[Token], i: int, key: str) -> int:
    """Return how many tokens the longest phrase of an entry covers here, 0 for none."""
    for parts in _phrases(key).get(lower(tokens, i), ()):
        if all(lower(tokens, i + k) == part for k, part in enumerate(parts)):
            return len(parts)
    return 0


@cache
def _phrases(key: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return the phrases of an entry by their first words, the longest first."""
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for phrase in table("times")[key]:
        parts = tuple(phrase.split())
        by_first.setdefault(parts[0], []).append(parts)
    return {first: tuple(sorted(all_, key=len, reverse=True)) for first, all_ in by_first.items()}


def glued(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Tell whether the tokens from first to last stand without spaces between them."""
    if first < 0 or last >= len(tokens):
        return False
    return all(tokens[k].end == tokens[k + 1].start for k in range(first, last))
