"""The words that matching knows: which are empty, which are common, which mean the same."""

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

FILE = Path(__file__).with_name("words.json")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Hold the word lists of `words.json`, each word in lower case.

    `groups` leads from a word to the first of those that mean about the same, `names` from a
    people or a capital to its state, `short` from a long name to a short one.
    """

    stop: frozenset[str]
    frequent: frozenset[str]
    groups: MappingProxyType[str, str]
    names: MappingProxyType[str, str]
    numbers: MappingProxyType[str, int]
    magnitudes: MappingProxyType[str, int]
    months: frozenset[str]
    short: MappingProxyType[str, str]


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """Return the word lists, read once."""
    told: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    return Vocabulary(
        stop=frozenset(told["stop"].split()),
        frequent=frozenset(told["frequent"].split()),
        groups=_led(told["groups"]),
        names=_led(told["names"]),
        numbers=MappingProxyType(told["numbers"]),
        magnitudes=MappingProxyType(told["magnitudes"]),
        months=frozenset(told["months"].split()),
        short=MappingProxyType(told["short"]),
    )


def _led(lines: list[str]) -> MappingProxyType[str, str]:
    """Lead each word of a line to its first; a word of two lines goes with the first line."""
    led: dict[str, str] = {}
    for line in lines:
        first, *rest = line.split()
        for word in (first, *rest):
            led.setdefault(word, first)
    return MappingProxyType(led)
