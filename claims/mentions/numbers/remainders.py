"""Read what is left of a whole: 'most of the 40', 'all but three of the 40'."""

from collections.abc import Sequence
from dataclasses import dataclass

from claims.lexicon.load import words
from claims.mentions.numbers.cardinals import read_numeral
from claims.mentions.numbers.numeral import Number, Numeral, lower
from claims.mentions.numbers.shares import whole_at
from claims.model.sentence import Token


@dataclass(frozen=True, slots=True)
class Remainder:
    """Hold the tokens of the words, the whole, and how many are left; 0 without a whole."""

    first: int
    last: int
    whole: Numeral | None
    least: Number = 0
    most: Number = 0


def starts_remainder() -> frozenset[str]:
    """Return the words with which what is left may start."""
    return frozenset(("all", "most", "majority"))


def read_remainder(tokens: Sequence[Token], i: int) -> Remainder | None:
    """Return what is left of a whole; of 'all but three left' nobody can say how many left."""
    word = tokens[i].lower
    if word == "all" and lower(tokens, i + 1) == "but":
        return _all_but(tokens, i)
    if word not in ("most", "majority") or lower(tokens, i + 1) != "of":
        return None
    whole = _whole(tokens, i)
    if whole is None:
        return None
    first = i - 1 if i and lower(tokens, i - 1) in ("a", "the") else i
    return Remainder(first, i, whole, whole.value // 2 + 1, whole.value)


def _all_but(tokens: Sequence[Token], i: int) -> Remainder | None:
    left_out = read_numeral(tokens, i + 2) if i + 2 < len(tokens) else None
    if left_out is None or left_out.share:
        return None
    whole = _whole(tokens, left_out.last)
    if whole is None or whole.value <= left_out.value:
        return Remainder(i, left_out.last, None)
    rest = whole.value - left_out.value
    return Remainder(i, left_out.last, whole, rest, rest)


def _whole(tokens: Sequence[Token], last: int) -> Numeral | None:
    at = whole_at(tokens, last)
    whole = read_numeral(tokens, at) if at is not None else None
    measured = whole is not None and lower(tokens, whole.last + 1) in words("measures", "percent")
    return None if whole is None or whole.share or measured else whole
