"""What the families of the time grammar hand to the one that joins them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from claims.lexicon.load import table, words
from claims.model.expression import Clock, DayPhrase, NamedZone, PartOfDay
from claims.model.sentence import Token
from claims.model.time import TimeMod

YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
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


def entry(key: str) -> dict[str, Any]:
    """Return a table of the time words."""
    found: dict[str, Any] = table("times")[key]
    return found


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


def lower(tokens: Sequence[Token], i: int) -> str:
    """Return a word in lower case, '' beyond the ends."""
    return tokens[i].lower if 0 <= i < len(tokens) else ""


def text(tokens: Sequence[Token], i: int) -> str:
    """Return a word as printed, '' beyond the ends."""
    return tokens[i].text if 0 <= i < len(tokens) else ""


def phrase_at(tokens: Sequence[Token], i: int, phrases: frozenset[str], longest: int = 4) -> int:
    """Return how many tokens the longest of the phrases covers here, 0 for none."""
    for length in range(longest, 0, -1):
        if " ".join(t.lower for t in tokens[i : i + length]) in phrases:
            return min(length, len(tokens) - i)
    return 0


def glued(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Tell whether the tokens from first to last stand without spaces between them."""
    if first < 0 or last >= len(tokens):
        return False
    return all(tokens[k].end == tokens[k + 1].start for k in range(first, last))
