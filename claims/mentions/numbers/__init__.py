"""Find how many: numbers, bounds and vague quantities."""

from claims.mentions.numbers.finder import find_numbers
from claims.mentions.numbers.intervals import (
    bare_plural,
    exactly,
    floor_of,
    group_of_people,
    share_of,
    uncounted_dead,
)

__all__ = [
    "bare_plural",
    "exactly",
    "find_numbers",
    "floor_of",
    "group_of_people",
    "share_of",
    "uncounted_dead",
]
