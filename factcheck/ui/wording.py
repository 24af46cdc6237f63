"""The words, glyphs and tones in which pages print closed sets."""

from factcheck.domain.evidence import RELIABILITY_WORDS, Reliability
from factcheck.domain.odd_characters import marked
from factcheck.domain.status import SimpleStatus, Status
from factcheck.domain.verdict import SimpleVerdict, Verdict
from factcheck.domain.wording import (
    DIFFER,
    OPEN,
    RELATION_SIGNS,
    VERDICT_SIGNS,
    Sign,
    field_words,
    plain,
)

__all__ = [
    "DIFFER",
    "HIDDEN",
    "OPEN",
    "RELATION_SIGNS",
    "RELIABILITY_TONES",
    "SIMPLE_STEPS",
    "STATUS_TONES",
    "VERDICT_SIGNS",
    "Sign",
    "article_label",
    "field_words",
    "offered_verdicts",
    "plain",
    "reliability_words",
    "status_tone",
    "status_word",
    "step_word",
    "verdict_sign",
]


RELIABILITY_TONES = {
    Reliability.A: "good",
    Reliability.B: "fair",
    Reliability.C: "mid",
    Reliability.D: "poor",
    Reliability.E: "bad",
    Reliability.F: "open",
}

HIDDEN = Sign("◌", "hidden until yours is in", "open")

STATUS_TONES: dict[SimpleStatus, str] = {
    SimpleStatus.TO_DO: "open",
    SimpleStatus.IN_WORK: "old",
    SimpleStatus.TO_APPROVE: "mid",
    SimpleStatus.PUBLISHED: "good",
    SimpleStatus.DISMISSED: "open",
}

SIMPLE_STEPS: dict[Status, str] = {  # where a claim can be moved to in simple mode
    Status.RESEARCHING: "in work",
    Status.ON_HOLD: "parked",
    Status.APPROVED: "approved",
    Status.PUBLISHED: "published",
}


def step_word(step: str, *, editor: bool) -> str:
    """Return where a step leads to, in the words of the mode.

    >>> step_word("researching", editor=False)
    'in work'
    """
    full = Status(step)
    return plain(full) if editor else SIMPLE_STEPS.get(full, plain(full))


def verdict_sign(verdict: str, *, editor: bool, disagree: bool = False) -> Sign:
    """Return how a verdict is shown; in simple mode one of the five words stands for it."""
    if disagree:
        return DIFFER
    if not verdict:
        return OPEN
    full = Verdict(verdict)
    return VERDICT_SIGNS[full if editor else full.simple.full]


def offered_verdicts(*, editor: bool) -> tuple[Verdict, ...]:
    """Return the verdicts in the order of their keys: all nine, or the five of simple mode."""
    return tuple(Verdict) if editor else tuple(v.full for v in SimpleVerdict)


def status_word(status: str, *, editor: bool) -> str:
    """Return the stage of the work in words."""
    full = Status(status)
    return plain(full if editor else full.simple)


def status_tone(status: str) -> str:
    """Return the tone of a stage of the work."""
    return STATUS_TONES[Status(status).simple]


def reliability_words(grade: Reliability, *, editor: bool) -> str:
    """Return how a grade is printed; the letter is for those who work with grades.

    >>> reliability_words(Reliability.B, editor=True)
    'B · usually reliable'
    """
    words = RELIABILITY_WORDS[grade]
    return f"{grade.value} · {words}" if editor else words


def article_label(number: int, outlet: str | None) -> str:
    """Return the short name of an article with its outlet."""
    return f"A{number} {marked(outlet)}" if outlet else f"A{number}"
