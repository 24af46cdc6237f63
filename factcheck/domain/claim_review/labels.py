"""What is known of the labels of other desks; what is not known is not guessed."""

import re
from enum import StrEnum
from functools import cache
from importlib.resources import files

from factcheck.domain.record import Value


class Polarity(StrEnum):
    """Name which way a label points."""

    TRUER = "truer"
    FALSER = "falser"
    UNKNOWN = "unknown"


class _Words(Value):
    """Hold the words of words.json."""

    shorteners: frozenset[str]
    verdict_words: tuple[str, ...]
    truer: frozenset[str]
    falser: frozenset[str]


def polarity(label: str) -> Polarity:
    """Return which way a label points, where it is one that is known as a whole.

    >>> polarity("Mostly False"), polarity("Not the whole story")
    (<Polarity.FALSER: 'falser'>, <Polarity.UNKNOWN: 'unknown'>)
    """
    word = " ".join(label.casefold().replace("_", " ").split()).strip(" .!\"'“”")
    if word in _words().truer:
        return Polarity.TRUER
    return Polarity.FALSER if word in _words().falser else Polarity.UNKNOWN


def verdict_word(text: str) -> str | None:
    """Return the first word in a text that gives a verdict away, if one does."""
    found = _verdict_pattern().search(text)
    return found[0] if found else None


def is_shortener(host: str) -> bool:
    """Tell whether a host only leads on to other sites."""
    return host in _words().shorteners


@cache
def _verdict_pattern() -> re.Pattern[str]:
    longest = sorted(_words().verdict_words, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest))})\b", re.IGNORECASE)


@cache
def _words() -> _Words:
    folder = files("factcheck.domain.claim_review")
    return _Words.model_validate_json((folder / "words.json").read_bytes())
