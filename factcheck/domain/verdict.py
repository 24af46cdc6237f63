"""What the evidence says of a claim; judgement is a word, never a number."""

from enum import StrEnum


class Verdict(StrEnum):
    """Name the nine verdicts, in the order of their keys 1–9."""

    SUPPORTED = "supported"
    MOSTLY_SUPPORTED = "mostly_supported"
    MIXED = "mixed"
    MOSTLY_REFUTED = "mostly_refuted"
    REFUTED = "refuted"
    OUTDATED = "outdated"
    CONFLICTING_EVIDENCE = "conflicting_evidence"
    INSUFFICIENT_EVIDENCE = "insufficient_evidence"
    NOT_CHECKABLE = "not_checkable"

    @property
    def simple(self) -> "SimpleVerdict":
        """Return the one of five words that stands for it in simple mode."""
        return _SIMPLE[self]

    @property
    def on_scale(self) -> bool:
        """Tell whether it lies on the scale from refuted to supported."""
        return self in SCALE


class SimpleVerdict(StrEnum):
    """Name the five verdicts of simple mode."""

    SUPPORTED = "supported"
    MIXED = "mixed"
    REFUTED = "refuted"
    INSUFFICIENT_EVIDENCE = "insufficient_evidence"
    NOT_CHECKABLE = "not_checkable"

    @property
    def full(self) -> Verdict:
        """Return the verdict that is stored when this one is chosen."""
        return Verdict(self.value)


SCALE = (
    Verdict.REFUTED,
    Verdict.MOSTLY_REFUTED,
    Verdict.MIXED,
    Verdict.MOSTLY_SUPPORTED,
    Verdict.SUPPORTED,
)  # falsest first

_SIMPLE = {
    Verdict.SUPPORTED: SimpleVerdict.SUPPORTED,
    Verdict.MOSTLY_SUPPORTED: SimpleVerdict.SUPPORTED,
    Verdict.MIXED: SimpleVerdict.MIXED,
    Verdict.MOSTLY_REFUTED: SimpleVerdict.REFUTED,
    Verdict.REFUTED: SimpleVerdict.REFUTED,
    Verdict.OUTDATED: SimpleVerdict.MIXED,
    Verdict.CONFLICTING_EVIDENCE: SimpleVerdict.INSUFFICIENT_EVIDENCE,
    Verdict.INSUFFICIENT_EVIDENCE: SimpleVerdict.INSUFFICIENT_EVIDENCE,
    Verdict.NOT_CHECKABLE: SimpleVerdict.NOT_CHECKABLE,
}


class VerdictFlag(StrEnum):
    """Name what is wrong with a claim beside its verdict."""

    MISSING_CONTEXT = "missing_context"
    HEDGE_DROPPED = "hedge_dropped"
    ANCHOR_DRIFT = "anchor_drift"
    WRONG_TIME = "wrong_time"
    WRONG_SCOPE = "wrong_scope"
    MISATTRIBUTED = "misattributed"
    UNIT_ERROR = "unit_error"
    DOUBLE_COUNT = "double_count"
    SINGLE_ANONYMOUS_ORIGIN = "single_anonymous_origin"
    CIRCULAR_REPORTING = "circular_reporting"
    STALE_AT_PUBLICATION = "stale_at_publication"
    ALTERED_MEDIA = "altered_media"


class Confidence(StrEnum):
    """Name how sure the reviewer is of the verdict; this is not how likely the claim is."""

    HIGH = "high"
    MODERATE = "moderate"
    LOW = "low"
