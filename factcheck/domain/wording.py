"""The words, glyphs and tones in which pages and reports print closed sets."""

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


def plain(word: StrEnum | str) -> str:
    """Return a word of a closed set as it is printed: 'to_do' reads 'to do'."""
    return str(word).replace("_", " ")
