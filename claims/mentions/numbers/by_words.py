"""Read the first number of words that stand alone, without a parse of them."""

import re
from typing import NamedTuple

from claims.mentions.numbers.cardinals import read_numeral
from claims.mentions.numbers.intervals import exactly
from claims.model.count import Count
from claims.model.sentence import Token

TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d]+|\S")


class NumberFound(NamedTuple):
    """Hold a number and the words after it."""

    number: Count
    after: str


def number_by_words(words: str) -> NumberFound | None:
    """Return the first number of words; null where there is none. Bounds are not read.

    >>> found = number_by_words("and 46 trucks")
    >>> found.number.best, found.after
    (46, 'trucks')
    >>> number_by_words("a few trucks") is None
    True
    """
    tokens = [_token(i, found) for i, found in enumerate(TOKEN.finditer(words))]
    for i in range(len(tokens)):
        numeral = read_numeral(tokens, i)
        if numeral is not None and not numeral.share:
            last = tokens[numeral.last]
            raw = words[tokens[numeral.first].start : last.end]
            return NumberFound(exactly(numeral.value, raw), words[last.end :].strip())
    return None


def _token(i: int, found: re.Match[str]) -> Token:
    text = found.group()
    pos = "NUM" if text[0].isdigit() else ""
    return Token(i, *found.span(), text, text, text.casefold(), pos, "", "", i, "")
