"""The words, glyphs and tones in which pages and reports print closed sets."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from factcheck.domain.verdict import Verdict


class Sign(NamedTuple):
    """Hold how a verdict is shown: never by colour alone."""

    glyph: str
    word: str
    tone: str


OPEN = Sign("○", "no verdict yet", "open")
DIFFER = Sign("≠", "reviewers disagree", "torn")

VERDICT_SIGNS: dict[Verdict, Sign] = {
    Verdict.SUPPORTED: Sign("✓", "supported", "good"),
    Verdict.MOSTLY_SUPPORTED: Sign("◕", "mostly supported", "fair"),
    Verdict.MIXED: Sign("◐", "mixed", "mid"),
    Verdict.MOSTLY_REFUTED: Sign("◔", "mostly refuted", "poor"),
    Verdict.REFUTED: Sign("✗", "refuted", "bad"),
    Verdict.OUTDATED: Sign("↻", "outdated", "old"),
    Verdict.CONFLICTING_EVIDENCE: Sign("⇄", "conflicting evidence", "torn"),
    Verdict.INSUFFICIENT_EVIDENCE: Sign("?", "insufficient evidence", "old"),
    Verdict.NOT_CHECKABLE: Sign("–", "not checkable", "open"),
}

RELATION_SIGNS: dict[str, Sign] = {
    "contradiction": Sign("⚠", "contradiction", "bad"),
    "update": Sign("↻", "update", "old"),
    "consistent": Sign("=", "consistent", "good"),
    "not_comparable": Sign("∦", "not comparable", "open"),
}


FIELD_WORDS = {
    "count": "",  # what is counted stands above the form
    "best": "figure",
    "min": "at least",
    "max": "at most",
    "modifier": "how exact",
    "raw": "as printed",
    "surface": "as printed",
    "timex": "as a date",
    "canonical": "known as",
}


def plain(word: StrEnum | str) -> str:
    """Return a word of a closed set as it is printed: 'to_do' reads 'to do'."""
    return str(word).replace("_", " ")


def field_words(parts: Sequence[str]) -> str:
    """Return the name of a field of a value, from the parts of its path.

    >>> field_words(["asset", "count", "best"])
    'asset · figure'
    """
    words = [FIELD_WORDS.get(part, part.replace("_", " ")) for part in parts]
    return " · ".join(word for word in words if word)
