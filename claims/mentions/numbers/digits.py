"""Read numbers in digits: separators, groups set off by spaces, short multipliers, fractions."""

import re
import unicodedata
from collections.abc import Sequence

from claims.lexicon.load import table, words
from claims.mentions.numbers.numeral import Number, joined, lower, number_words
from claims.mentions.numbers.surroundings import people_words
from claims.model.sentence import Token

DIGITS = re.compile(r"(\d{1,3}(?:,\d{2,3})+|\d{1,18})(\.\d{1,9})?([A-Za-z]{1,8})?")
VULGAR = re.compile(r"(\d{0,9})([¼½¾⅓⅔⅕⅖⅗⅘⅙⅛⅜⅝⅞])")
GROUP = 3  # digits
MOST_GROUPS = 4  # behind the first


def read_digits(tokens: Sequence[Token], i: int) -> tuple[Number, int] | None:
    """Return the value of the digits at a position, and the position after them."""
    value = value_of(lower(tokens, i))
    if value is None:
        return None
    whole = lower(tokens, i)
    if whole.isdecimal() and len(whole) <= GROUP:
        end = _groups(tokens, i)
        if end > i + 1:
            return int("".join(t.text for t in tokens[i:end])), end
    half = VULGAR.fullmatch(lower(tokens, i + 1))
    if half and not half[1] and whole.isdecimal():
        return value + unicodedata.numeric(half[2]), i + 2
    return value, i + 1


def value_of(word: str) -> Number | None:
    """Return the value of a token of digits, '2,500', '3.5', '10k', '2½'.

    >>> value_of("2,500"), value_of("10k"), value_of("2½"), value_of("F-16"), value_of("007")
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


def short_multiplier(tokens: Sequence[Token], start: int, at: int) -> int:
    """Return what 'bn' or 'm' after digits multiplies with, 0 where it does not.

    'm' is a million after a sign of money and before people, else a metre.
    """
    word = lower(tokens, at).rstrip(".")  # 'It cost $5m.'
    if word not in ("m", "b"):
        known = word in number_words()["suffixes"] and (
            word != "k" or joined(tokens, at - 1, by=0)
        )
        return number_words()["suffixes"][word] if known else 0
    paid = lower(tokens, start - 1) in table("measures")["currencies"]
    people = word == "m" and lower(tokens, at + 1) in people_words()
    if not (paid or people) or not joined(tokens, at - 1, by=0):
        return 0
    found: int = number_words()["money_suffixes"][word]
    return found


def _groups(tokens: Sequence[Token], i: int) -> int:
    """Return the position after '12 450 600': groups of three, one space between each."""
    dated = lower(tokens, i - 1) in words("number_lookalikes", "months")
    if dated or _joined_to_digits(tokens, i):
        return i + 1
    end = i + 1
    while end - i <= MOST_GROUPS and joined(tokens, end - 1, by=1) and _is_group(tokens, end):
        end += 1
    if end > i + 1 and _is_size(tokens, end):
        end -= 1
    return end


def _joined_to_digits(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether digits stand one space before, as in a telephone number."""
    return i > 0 and tokens[i - 1].text.isdecimal() and joined(tokens, i - 1, by=1)


def _is_group(tokens: Sequence[Token], i: int) -> bool:
    return len(tokens[i].text) == GROUP and tokens[i].text.isdecimal()


def _is_size(tokens: Sequence[Token], end: int) -> bool:
    """Tell whether the last group is a calibre or a type: '12 105 mm guns', '7 737 jets'."""
    calibre = lower(tokens, end) in words("number_lookalikes", "calibres")
    model = lower(tokens, end - 1) in words("number_lookalikes", "models")
    return calibre or (model and lower(tokens, end) in words("number_lookalikes", "modelled"))
