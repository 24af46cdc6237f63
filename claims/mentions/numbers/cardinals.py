"""Read the exact number that words say, without what stands around it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from claims.lexicon.load import table, words
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
from claims.mentions.numbers.separators import margin_of, mark_of
from claims.mentions.numbers.shares import part_of_multiplier, read_share
from claims.model.sentence import Token

GLUED_RANGE = re.compile(
    r"(\d{1,3}(?:,\d{3})*|\d{1,9})[-\u2010\u2011–—](\d{1,3}(?:,\d{3})*|\d{1,9})"
)
SCORE, BAKERS_DOZEN = 20, 13
TEN = 10  # units below it follow a ten: 'twenty-eight', not 'twenty-eleven'
LARGEST_UNIT = 10**15  # one that leaves room for any multiplier


def read_numeral(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Return the longest exact number that starts at a token.

    Reads digits, words, 'half a dozen', 'two and a half million', 'two-thirds'; not 'dozens'.
    """
    first = lower(tokens, i)
    if first not in _starts() and not first[:1].isnumeric():
        return None
    found = (
        part_of_multiplier(tokens, i)
        or read_share(tokens, i)
        or _half(tokens, i)
        or _cardinal(tokens, i)
        or _set(tokens, i)
    )
    return _tidy(found) if found and not _is_ordinal(tokens, found) else None


def read_marked(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Return the number that starts at a token with a sign glued before it: '~50', 'NZ$5m'."""
    mark = mark_of(tokens[i].lower)
    found = _cardinal(tokens, i) if mark else None
    return replace(_tidy(found), mark=mark) if found else None


@cache
def _starts() -> frozenset[str]:
    """Return the words with which a number may start; they spare the rest a closer look."""
    entry = number_words()
    plain = {*small_numbers(), *entry["alone"], *entry["bare"], *entry["multiplicatives"]}
    return frozenset(plain | {"a", "an", "half", "both", "every"})


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
    if first in number_words()["alone"] or (
        first in number_words()["bare"] and _stands_bare(tokens, i)
    ):
        return _multiplied(tokens, start, i, 1)
    if written := read_digits(tokens, i):
        value, after = written
        found = _multiplied(tokens, start, after, value, digits=True)
        return replace(found, margin=margin_of(first)) if "±" in first else found
    if first not in small_numbers():
        return None
    value, after = _below_hundred(tokens, i)
    return _multiplied(tokens, start, after, value)


def _stands_bare(tokens: Sequence[Token], i: int) -> bool:
    """See 'hundred rebels fled', 'the billion-dollar deal', where 'a' is left out."""
    if lower(tokens, i + 1) in HYPHENS:
        return lower(tokens, i + 2) in table("measures")["currencies"]
    before = tokens[i - 1] if i else None
    plural = i + 1 < len(tokens) and tokens[i + 1].tag == "NNS"
    return plural and (before is None or before.pos in ("PUNCT", "VERB", "CCONJ", "ADP"))


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
        part = _and_a_part(tokens, at) if group else None
        more = _smaller(tokens, at, room) if room and not digits else None
        if part is not None:
            group, room, end = group + part[0], 0, part[1] + 1
        elif multiplier and group and multiplier <= CENT:
            group, scale = group * multiplier, multiplier
            room = multiplier if multiplier in (SCORE, CENT) else 0
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
    step = at + 1 if lower(tokens, at) in {"and", ",", *HYPHENS} else at
    if lower(tokens, step) not in small_numbers():
        return None
    if lower(tokens, at) == "," and lower(tokens, step + 1) not in ("hundred", "thousand"):
        return None  # 'two thousand, three of them …'
    value, after = _below_hundred(tokens, step)
    return (value, after) if 0 < value < room else None


def _and_a_part(tokens: Sequence[Token], at: int) -> tuple[float, int] | None:
    """Return the value and place of 'half' in 'and a half', 'and-a-quarter'."""
    wanted = ["and", "a"]
    for i in range(at, min(at + 6, len(tokens))):
        word = tokens[i].lower
        if not wanted:
            part: float | None = number_words()["parts"].get(word)
            if part is not None:
                return part, i
        if wanted and word == wanted[0]:
            wanted.pop(0)
        elif word not in HYPHENS:
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
    if first == "a" and [t.lower for t in tokens[i + 1 : i + 4]] == ["baker", "'s", "dozen"]:
        return Numeral(i, i + 3, i + 3, BAKERS_DOZEN)
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
