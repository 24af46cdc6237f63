"""Read the exact number that words say, without what stands around it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from claims.lexicon.load import words
from claims.mentions.numbers.digits import read_digits, short_multiplier, value_of
from claims.mentions.numbers.numeral import (
    CENT,
    HALF,
    HYPHENS,
    Number,
    Numeral,
    lower,
    number_words,
    small_numbers,
)
from claims.mentions.numbers.shares import read_share
from claims.model.sentence import Token

GLUED_RANGE = re.compile(
    r"(\d{1,3}(?:,\d{3})*|\d{1,9})[-\u2010\u2011–](\d{1,3}(?:,\d{3})*|\d{1,9})"
)
TEN = 10  # units below it follow a ten: 'twenty-eight', not 'twenty-eleven'
LARGEST_UNIT = 10**15  # one that leaves room for any multiplier


def read_numeral(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Return the longest exact number that starts at a token.

    Reads digits, words, 'half a dozen', 'two and a half million', 'two-thirds'; not 'dozens'.
    """
    first = lower(tokens, i)
    if first not in _starts() and not first[:1].isnumeric():
        return None
    found = read_share(tokens, i) or _half(tokens, i) or _cardinal(tokens, i) or _set(tokens, i)
    return _tidy(found) if found and not _is_ordinal(tokens, found) else None


@cache
def _starts() -> frozenset[str]:
    """Return the words with which a number may start; they spare the rest a closer look."""
    entry = number_words()
    plain = {*small_numbers(), *entry["alone"], *entry["multiplicatives"]}
    return frozenset(plain | {"a", "an", "half", "both"})


def read_glued_range(tokens: Sequence[Token], i: int) -> tuple[Numeral, Numeral] | None:
    """Return both ends of a range that is one token, '10–15'; it has to rise."""
    match = GLUED_RANGE.fullmatch(tokens[i].text)
    low, high = (value_of(match[1]), value_of(match[2])) if match else (None, None)
    if low is None or high is None or low >= high:
        return None
    above = _multiplied(tokens, i, i + 1, high, digits=True)
    return Numeral(i, above.last, above.head, low, digits=True), above


def _tidy(numeral: Numeral) -> Numeral:
    value = numeral.value
    return replace(numeral, value=int(value)) if float(value).is_integer() else numeral


def _cardinal(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Read 'twenty-eight', 'two hundred and five', '3.5 million', 'a hundred', 'dozen'."""
    start = i
    first = lower(tokens, i)
    multipliers = number_words()["multipliers"]
    if first in ("a", "an") and lower(tokens, i + 1) in multipliers:
        return None if _is_result(tokens, i + 1) else _multiplied(tokens, start, i + 1, 1)
    if first in number_words()["alone"]:
        return _multiplied(tokens, start, i, 1)
    if written := read_digits(tokens, i):
        value, after = written
        return _multiplied(tokens, start, after, value, digits=True)
    if first not in small_numbers():
        return None
    value, after = _below_hundred(tokens, i)
    return _multiplied(tokens, start, after, value)


def _is_result(tokens: Sequence[Token], i: int) -> bool:
    """Tell 'a score of 3-1' and 'a score' from 'a score of men'."""
    plural = i + 2 < len(tokens) and tokens[i + 2].pos in ("NOUN", "PROPN", "ADJ", "PRON")
    return tokens[i].lower == "score" and not (lower(tokens, i + 1) == "of" and plural)


def _below_hundred(tokens: Sequence[Token], i: int) -> tuple[int, int]:
    """Return the value of 'twenty-eight' and the position after it."""
    tens, units = number_words()["tens"], number_words()["units"]
    value = small_numbers()[lower(tokens, i)]
    at = i + 1
    if lower(tokens, i) in tens:
        step = at + 1 if lower(tokens, at) in HYPHENS else at
        if 0 < units.get(lower(tokens, step), 0) < TEN:
            return value + units[lower(tokens, step)], step + 1
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
        multiplier, end = _multiplier(tokens, start, at, digits=digits)
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


def _multiplier(tokens: Sequence[Token], start: int, at: int, *, digits: bool) -> tuple[int, int]:
    """Return the multiplier at a position, 0 where there is none, and the position after it."""
    step = at + 1 if lower(tokens, at) in HYPHENS else at
    found: int = number_words()["multipliers"].get(lower(tokens, step), 0)
    if not found and digits and step == at:
        found = short_multiplier(tokens, start, at)
    return found, step + 1


def _smaller(tokens: Sequence[Token], at: int, room: int) -> tuple[int, int] | None:
    """Return the value and end of 'and five' after 'two hundred'."""
    step = at + 1 if lower(tokens, at) in {"and", *HYPHENS} else at
    if lower(tokens, step) not in small_numbers():
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
    at = i + 1 if lower(tokens, i) == "a" else i
    if lower(tokens, at) != "half":
        return None
    step = at + 1
    if lower(tokens, step) in {"a", *HYPHENS}:
        step += 1
    multiplier = number_words()["multipliers"].get(lower(tokens, step))
    return Numeral(i, step, step, HALF * multiplier) if multiplier else None


def _set(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Read 'a pair of', 'a trio of', 'twin blasts', 'a single soldier', 'both men'."""
    first = lower(tokens, i)
    if first == "a" and lower(tokens, i + 2) == "of":
        value = number_words()["pairs"].get(lower(tokens, i + 1))
        return Numeral(i, i + 1, i + 1, value) if value else None
    if first == "both":
        return Numeral(i, i, i, 2) if _counts_two(tokens, i) else None
    value = number_words()["multiplicatives"].get(first)
    after = tokens[i + 1].tag if i + 1 < len(tokens) else ""
    wanted = ("NN",) if value == 1 else ("NNS",)
    return Numeral(i, i, i, value) if value and after in wanted else None


def _counts_two(tokens: Sequence[Token], i: int) -> bool:
    """Tell 'both men', 'both of them' and 'both died' from 'both men and women'."""
    token = tokens[i]
    if token.tag == "CC" or token.dep in ("preconj", "cc"):
        return False
    after = tokens[i + 1 : i + 3]
    if after and (after[0].pos == "NUM" or "and" in (lower(tokens, i + 2), lower(tokens, i + 3))):
        return False
    plural = any(t.tag in ("NNS", "NNPS") for t in after)
    return plural or bool(after and (after[0].lower == "of" or after[0].pos in ("VERB", "AUX")))


def _is_ordinal(tokens: Sequence[Token], numeral: Numeral) -> bool:
    """See 'twenty-third', 'one hundred and fifth': such a number gives a place in a row."""
    if numeral.digits or numeral.share:
        return False
    mark = lower(tokens, numeral.last + 1)
    joins = mark in HYPHENS or (mark == "and" and numeral.scale >= CENT)
    return joins and lower(tokens, numeral.last + 2) in words("numbers", "ordinals")
