"""Read numbers in digits: groups set off by spaces, short multipliers, fractions."""

import unicodedata
from collections.abc import Sequence
from fractions import Fraction

from claims.lexicon.load import table, words
from claims.mentions.numbers.numeral import Number, joined, lower, number_words
from claims.mentions.numbers.separators import (
    DECIMAL_COMMA,
    DIGITS,
    FRACTION,
    THOUSAND_DOT,
    THOUSANDS,
    VULGAR,
    in_plain_digits,
    mark_of,
)
from claims.mentions.numbers.surroundings import people_words
from claims.model.sentence import Token

GROUP = 3  # digits
MOST_GROUPS = 4  # behind the first
FULL = "000"  # no number of its own, so a group even behind a space
NEAR = 3  # words from a number to the plural that it counts


def read_digits(tokens: Sequence[Token], i: int) -> tuple[Number, int] | None:
    """Return the value of the digits at a position, and the position after them."""
    whole = lower(tokens, i)
    value = _by_context(tokens, i)
    if value is None:
        value = value_of(whole)
    if value is None:
        return None
    if _is_split(tokens, i):
        return int(whole + tokens[i + 2].text), i + 3
    if whole.isdecimal() and len(whole) <= GROUP:
        end = _groups(tokens, i)
        if end > i + 1:
            return int("".join(t.text for t in tokens[i:end])), end
    part = part_in_digits(lower(tokens, i + 1)) if whole.isdecimal() else None
    return (value, i + 1) if part is None else (value + part, i + 2)


def part_in_digits(word: str) -> float | None:
    """Return the value of '½' and '1/2', which add to a whole number before them."""
    half = VULGAR.fullmatch(word)
    if half and not half[1]:
        return unicodedata.numeric(half[2])
    return fraction_of(word)


def fraction_of(word: str) -> float | None:
    """Return the value of '3/4'; days such as '9/11' and '24/7' are no fractions.

    >>> fraction_of("3/4"), fraction_of("9/11"), fraction_of("24/7")
    (0.75, None, None)
    """
    match = FRACTION.fullmatch(word)
    if match is None or int(match[1]) >= int(match[2]):
        return None
    return float(Fraction(int(match[1]), int(match[2])))


def _by_context(tokens: Sequence[Token], i: int) -> Number | None:
    """Read what stands for different numbers in different countries by what follows.

    A comma before one or two digits is a decimal one in '12,5 million' and '2,5 percent'; a dot
    before three sets off thousands where things are counted, '1.300 villagers', which come whole.
    """
    word = lower(tokens, i)
    if "," in word and DECIMAL_COMMA.fullmatch(word):
        return float(word.replace(",", ".")) if _is_measured(tokens, i + 1) else None
    if "." in word and THOUSAND_DOT.fullmatch(word) and not _is_measured(tokens, i + 1):
        return int(word.replace(".", "")) if _counts_things(tokens, i) else None
    return None


def _is_measured(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether a multiplier, a unit or a per cent sign comes next."""
    word, measures = lower(tokens, i), table("measures")
    multiplied = word in number_words()["multipliers"] or word in number_words()["suffixes"]
    known = (measures["measures"], measures["times"], measures["currencies"], measures["percent"])
    return multiplied or word == "per" or any(word in group for group in known)


def _counts_things(tokens: Sequence[Token], i: int) -> bool:
    """See the plural of '1.300 villagers', the crowd of 'a crowd of 3.500'."""
    if lower(tokens, i - 1) in table("measures")["currencies"]:
        return False
    if lower(tokens, i - 1) == "of" and lower(tokens, i - 2) in words("numbers", "crowds"):
        return True
    for token in tokens[i + 1 : i + 1 + NEAR]:
        if token.tag in ("NNS", "NNPS"):
            return token.lower not in words("numbers", "scored")
        if token.pos not in ("ADJ", "NOUN", "PROPN"):
            return False
    return False


def _is_split(tokens: Sequence[Token], i: int) -> bool:
    """See '2, 000', where a space fell in: before zeros, or in a sum or measure."""
    group, short = tokens[i + 2 : i + 3], 0 < len(lower(tokens, i)) <= GROUP
    if not group or lower(tokens, i + 1) != "," or not (short and tokens[i].text.isdecimal()):
        return False
    together = joined(tokens, i, by=0) and joined(tokens, i + 1, by=1)
    if not together or not _is_group(tokens, i + 2):
        return False
    paid = lower(tokens, i - 1) in table("measures")["currencies"]
    if group[0].text == FULL or paid or _is_measured(tokens, i + 3):
        return True
    return _may_govern(tokens, i - 1) and _counts_things(tokens, i + 2)


def _may_govern(tokens: Sequence[Token], i: int) -> bool:
    """Tell 'for 2, 500 people' from 'on May 2, 500 people', 'killed 12, 300 people fled'."""
    dated = lower(tokens, i) in words("number_lookalikes", "months")
    before = tokens[i] if i >= 0 else None
    governs = before is not None and (
        before.pos in ("ADP", "DET", "ADJ", "ADV", "SCONJ")
        or before.lemma in words("numbers", "holding")
    )
    return governs and not dated and lower(tokens, i) not in words("numbers", "before_dates")


def value_of(word: str) -> Number | None:
    """Return the value of a token of digits, '2,500', '2.500.000', '3.5', '10k', '2½', '~50'.

    >>> value_of("2,500"), value_of("10k"), value_of("2½"), value_of("F-16"), value_of("007")
    (2500, 10000, 2.5, None, None)
    """
    word = in_plain_digits(word)
    if vulgar := VULGAR.fullmatch(word):
        return int(vulgar[1] or 0) + unicodedata.numeric(vulgar[2])
    match = DIGITS.fullmatch(word)
    if not match or (match[1][0] == "0" and len(match[1]) > 1):
        return None
    suffix = (match[3] or "").lower()
    if suffix and suffix not in number_words()["suffixes"]:
        return None
    whole = THOUSANDS.sub("", match[1])
    if not whole.isascii():
        return None
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
    signs = (lower(tokens, start - 1), mark_of(lower(tokens, start)))
    paid = any(sign in table("measures")["currencies"] for sign in signs)
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
