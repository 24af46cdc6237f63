"""An exact number as words say it, and the words that number words are made of."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from claims.lexicon.load import table
from claims.model.sentence import Token

Number = float | int

HYPHENS = frozenset("-\u2010\u2011–")
HALF, CENT = 0.5, 100


@dataclass(frozen=True, slots=True)
class Numeral:
    """Hold an exact number and the tokens that say it, first and last inclusive."""

    first: int
    last: int
    head: int
    value: Number
    scale: int = 1  # the last multiplier, 1 where none is said
    digits: bool = False
    share: bool = False  # a part of something: value is in per cent
    mark: str = ""  # a sign glued before: '~50'
    margin: Number = 0  # what it may be more or less: '12±2'


@cache
def number_words() -> dict[str, Any]:
    """Return the number words."""
    return table("numbers")


@cache
def small_numbers() -> dict[str, int]:
    """Return the words below a hundred."""
    return {**number_words()["units"], **number_words()["tens"]}


def lower(tokens: Sequence[Token], i: int) -> str:
    """Return a word in lower case, '' beyond the ends."""
    return tokens[i].lower if 0 <= i < len(tokens) else ""


def joined(tokens: Sequence[Token], i: int, *, by: int) -> bool:
    """Tell whether so many characters stand between a token and the next."""
    return i >= 0 and i + 1 < len(tokens) and tokens[i + 1].start - tokens[i].end == by
