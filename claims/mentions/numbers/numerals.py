"""Read the number that words say, without what stands around it."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from claims.lexicon.load import table
from claims.model.sentence import Token

Number = float | int

DIGITS = re.compile(r"(\d{1,3}(?:,\d{2,3})+|\d{1,18})(\.\d{1,9})?([A-Za-z]{1,2})?")
GLUED_RANGE = re.compile(
    r"(\d{1,3}(?:,\d{3})*|\d{1,9})[-\u2010\u2011–](\d{1,3}(?:,\d{3})*|\d{1,9})"
)
VULGAR = re.compile(r"(\d{0,9})([¼½¾⅓⅔⅕⅖⅗⅘⅙⅛⅜⅝⅞])")
LARGEST_UNIT = 10**15  # one that leaves room for any multiplier
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


@cache
def number_words() -> dict[str, Any]:
    """Return the number words."""
    return table("numbers")


@cache
def small_numbers() -> dict[str, int]:
    """Return the words below a hundred."""
    return {**number_words()["units"], **number_words()["tens"]}


def read_numeral(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Return the longest exact number that starts at a token.

    Reads digits, words, 'half a dozen', 'two and a half million', 'two-thirds'; not 'dozens'.
    """
    found = _share(tokens, i) or _half(tokens, i) or _cardinal(tokens, i) or _set(tokens, i)
    return _tidy(found) if found else None


def read_glued_range(tokens: Sequence[Token], i: int) -> tuple[Numeral, Numeral] | None:
    """Return both ends of a range that is one token, '10–15'; it has to rise."""
    match = GLUED_RANGE.fullmatch(tokens[i].text)
    low, high = (_digits(match[1]), _digits(match[2])) if match else (None, None)
    if low is None or high is None or low >= high:
        return None
    above = _multiplied(tokens, i, i + 1, high, digits=True)
    return Numeral(i, above.last, above.head, low, digits=True), above


def _tidy(numeral: Numeral) -> Numeral:
    value = numeral.value
    return replace(numeral, value=int(value)) if float(value).is_integer() else numeral


def _lower(tokens: Sequence[Token], i: int) -> str:
    return tokens[i].lower if 0 <= i < len(tokens) else ""


def _digits(word: str) -> Number | None:
    """Return the value of a token of digits, '2,500', '3.5', '10k', '2½'.

    >>> _digits("2,500"), _digits("10k"), _digits("2½"), _digits("F-16"), _digits("007")
    (2500, 10000, 2.5, None, None)
    """
    if vulgar := VULGAR.fullmatch(word):
        return int(vulgar[1] or 0) + unicodedata.numeric(vulgar[2])
    match = DIGITS.fullmatch(word)
    if not match or not match[1].isascii() or (match[1][0] == "0" and len(match[1]) > 1):
        return None
    suffix = (match[3] or "").lower()
    if suffix and suffix not in number_words()["suffixes"]:
        return None
    whole = match[1].replace(",", "")
    value: Number = float(whole + match[2]) if match[2] else int(whole)
    return value * number_words()["suffixes"].get(suffix, 1.0) if suffix else value


def _cardinal(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Read 'twenty-eight', 'two hundred and five', '3.5 million', 'a hundred', 'dozen'."""
    start = i
    first = _lower(tokens, i)
    multipliers = number_words()["multipliers"]
    if first in ("a", "an") and _lower(tokens, i + 1) in multipliers:
        return _multiplied(tokens, start, i + 1, 1)
    if first in number_words()["alone"]:
        return _multiplied(tokens, start, i, 1)
    value = _digits(first)
    if value is not None:
        return _multiplied(tokens, start, i + 1, value, digits=True)
    if first not in small_numbers():
        return None
    value, after = _below_hundred(tokens, i)
    return _multiplied(tokens, start, after, value)


def _below_hundred(tokens: Sequence[Token], i: int) -> tuple[int, int]:
    """Return the value of 'twenty-eight' and the position after it."""
    tens, units = number_words()["tens"], number_words()["units"]
    value = small_numbers()[_lower(tokens, i)]
    at = i + 1
    if _lower(tokens, i) in tens:
        step = at + 1 if _lower(tokens, at) in HYPHENS else at
        if 0 < units.get(_lower(tokens, step), 0) < 10:  # noqa: PLR2004 -- 'eight', not 'eleven'
            return value + units[_lower(tokens, step)], step + 1
    return value, at


def _multiplied(
    tokens: Sequence[Token], start: int, at: int, value: Number, *, digits: bool = False
) -> Numeral:
    """Read the multipliers and smaller groups that follow a first value.

    `room` is what a smaller group has to stay under: nothing fits after 'twenty-eight', up to 99
    after 'hundred', up to 999 after 'thousand'.
    """
    total: Number = 0
    group, scale, room, largest = value, 1, 0, LARGEST_UNIT
    last = max(at - 1, start)
    while at < len(tokens):
        multiplier, end = _multiplier(tokens, at)
        half = _and_a_half(tokens, at) if group else None
        more = _smaller(tokens, at, room) if room and not digits else None
        if half is not None:
            group, room, end = group + HALF, 0, half + 1
        elif multiplier and group and multiplier <= CENT:
            group, scale, room = group * multiplier, multiplier, CENT * (multiplier == CENT)
        elif multiplier and group and multiplier < largest:
            total, group = total + group * multiplier, 0
            scale = room = largest = multiplier
        elif more is not None:
            group, scale, room, end = group + more[0], 1, 0, more[1]
        else:
            break
        at, last = end, end - 1
    return Numeral(start, last, last, total + group, scale=scale, digits=digits)


def _multiplier(tokens: Sequence[Token], at: int) -> tuple[int, int]:
    """Return the multiplier at a position, 0 where there is none, and the position after it."""
    step = at + 1 if _lower(tokens, at) in HYPHENS else at
    found: int = number_words()["multipliers"].get(_lower(tokens, step), 0)
    return found, step + 1


def _smaller(tokens: Sequence[Token], at: int, room: int) -> tuple[int, int] | None:
    """Return the value and end of 'and five' after 'two hundred'."""
    step = at + 1 if _lower(tokens, at) in {"and", *HYPHENS} else at
    if _lower(tokens, step) not in small_numbers():
        return None
    value, after = _below_hundred(tokens, step)
    return (value, after) if 0 < value < room else None


def _and_a_half(tokens: Sequence[Token], at: int) -> int | None:
    """Return the position of 'half' in 'and a half', hyphens allowed."""
    wanted = ["and", "a", "half"]
    for i in range(at, min(at + 6, len(tokens))):
        if tokens[i].lower == wanted[0]:
            wanted.pop(0)
            if not wanted:
                return i
        elif tokens[i].lower not in HYPHENS:
            return None
    return None


def _half(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Read 'half a dozen', 'a half-dozen', 'half a million'."""
    at = i + 1 if _lower(tokens, i) == "a" else i
    if _lower(tokens, at) != "half":
        return None
    step = at + 1
    if _lower(tokens, step) in {"a", *HYPHENS}:
        step += 1
    multiplier = number_words()["multipliers"].get(_lower(tokens, step))
    return Numeral(i, step, step, HALF * multiplier) if multiplier else None


def _share(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Read 'half of', 'a third of', 'two-thirds', 'three quarters' as a per cent value."""
    first, second = _lower(tokens, i), _lower(tokens, i + 1)
    if first == "half" and second in number_words()["after_half"]:
        return Numeral(i, i, i, HALF * CENT, share=True)
    step = i + 2 if second in HYPHENS else i + 1
    part = number_words()["denominators"].get(_lower(tokens, step))
    count = 1 if first == "a" else small_numbers().get(first)
    if not part or not count or count >= part:
        return None
    plural = _lower(tokens, step).endswith("s")
    if plural != (count > 1) or (not plural and _lower(tokens, step + 1) != "of"):
        return None
    return Numeral(i, step, step, CENT * count / part, share=True)


def _set(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Read 'a pair of', 'a trio of', 'twin blasts', 'a single soldier'."""
    first = _lower(tokens, i)
    if first == "a" and _lower(tokens, i + 2) == "of":
        value = number_words()["pairs"].get(_lower(tokens, i + 1))
        return Numeral(i, i + 1, i + 1, value) if value else None
    value = number_words()["multiplicatives"].get(first)
    after = tokens[i + 1].tag if i + 1 < len(tokens) else ""
    wanted = ("NN",) if value == 1 else ("NNS",)
    return Numeral(i, i, i, value) if value and after in wanted else None
