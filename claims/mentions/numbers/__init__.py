"""Find how many: numbers, bounds and vague quantities."""

from claims.mentions.numbers.cardinals import read_numeral
from claims.mentions.numbers.finder import find_numbers
from claims.mentions.numbers.intervals import (
    bare_plural,
    exactly,
    floor_of,
    group_of_people,
    share_of,
    uncounted_dead,
    unknown_dead,
)
from claims.mentions.numbers.lookalikes import counts_nothing, is_address
from claims.mentions.numbers.moments import says_when
from claims.mentions.numbers.numeral import Number, Numeral
from claims.mentions.numbers.vague import read_vague

__all__ = [
    "Number",
    "Numeral",
    "bare_plural",
    "counts_nothing",
    "exactly",
    "find_numbers",
    "floor_of",
    "group_of_people",
    "is_address",
    "read_numeral",
    "read_vague",
    "says_when",
    "share_of",
    "uncounted_dead",
    "unknown_dead",
]
