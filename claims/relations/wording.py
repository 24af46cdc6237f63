"""Write findings: the values as printed, who prints them, and a sentence of why."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from claims.model.claim import ID_LENGTH
from claims.model.finding import Finding, FindingRelation, FindingValue, Slot
from claims.model.span import Span
from claims.model.value import Kind
from claims.relations.entries import Entry

Severity = Literal["high", "medium", "low"]
LONGEST_QUOTE = 90  # characters of a value in a sentence
COUNTED = ("population", "what")
NEAR = 30  # characters from a number to what it counts
CARRIERS = {
    Kind.CASUALTY: ("count", "population"),
    Kind.QUANTITY: ("count", "what"),
    Kind.TIME: ("time",),
    Kind.ASSET_LOCATION: ("place", "asset"),
    Kind.LOCATION: ("place",),
    Kind.RESPONSIBILITY: ("actor",),
    Kind.STATEMENT: ("quote", "speaker"),
    Kind.ACTION: ("action", "target"),
    Kind.IDENTITY: ("value", "entity"),
    Kind.FACT: ("subject",),
}


@dataclass(frozen=True)
class Verdict:
    """Hold what a rule says of some claims, before it is written as a finding."""

    relation: FindingRelation
    rule: str
    reason: str
    severity: Severity
    why: str  # the rest of the sentence after the printed values
    flags: tuple[str, ...] = ()
    certainty: float = 0.8


@dataclass(frozen=True)
class Spot:
    """Hold a claim and, where it is not its usual slot, what carries the value: a slot, words."""

    entry: Entry
    slot: str | None = None
    at: Span | None = None

    @property
    def span(self) -> Span:
        """Return the words that carry the value."""
        if self.at is not None:
            return self.at
        names = (self.slot,) if self.slot else CARRIERS[self.entry.claim.kind]
        return self.entry.claim.slot(*names)

    @property
    def text(self) -> str:
        """Return the words as printed."""
        return self.entry.words(self.span)

    @property
    def phrase(self) -> str:
        """Return the words as a reader understands them: a number with what it counts."""
        span, slots = self.span, self.entry.claim.slots
        named = next((name for name in COUNTED if name in slots), None)
        if self.slot or named is None or slots.get("count") != (span.start, span.end):
            return self.text
        what = self.entry.claim.slot(named)
        near = 0 <= what.start - span.end <= NEAR
        return self.entry.words(Span(start=span.start, end=what.end)) if near else self.text


def finding(
    verdict: Verdict, spots: Sequence[Spot], measure: str, scope: str | None = None
) -> Finding:
    """Write a finding; its id follows from rule, relation and the claims with their words."""
    ordered = sorted(spots, key=lambda s: (s.entry.order, s.span.start))
    values = tuple(dict.fromkeys(_value(spot) for spot in ordered))
    event = next((s.entry.event for s in ordered if s.entry.event), None)
    label = next((s.entry.event_label for s in ordered if s.entry.event_label), None)
    parts = [part for part in (measure, scope, label) if part]
    content = [verdict.rule, verdict.relation.value]
    content += sorted(f"{v.document_id} {v.claim} {v.start}-{v.end}" for v in values)
    digest = hashlib.sha256(json.dumps(content).encode()).hexdigest()
    certainty = min(verdict.certainty, _sureness(ordered))
    return Finding(
        id=digest[:ID_LENGTH],
        relation=verdict.relation,
        rule=verdict.rule,
        reason=verdict.reason,
        severity=verdict.severity,
        slot=Slot(event=event, measure=measure, scope=scope, label=" · ".join(parts)),
        values=values,
        confidence=round(certainty, 2),
        flags=verdict.flags,
        explanation=f"{told(ordered)}: {verdict.why}.",
    )


def _sureness(spots: Sequence[Spot]) -> float:
    """Return how sure the less sure of the two surest claims is, each of a text of its own.

    Two claims that clash are enough; further ones on either side take nothing away.
    """
    surest: dict[str, float] = {}
    for spot in spots:
        document, sure = spot.entry.document.id, spot.entry.claim.confidence
        surest[document] = max(surest.get(document, 0.0), sure)
    if len(surest) == 1:
        return min(spot.entry.claim.confidence for spot in spots)
    return sorted(surest.values(), reverse=True)[1]


def _value(spot: Spot) -> FindingValue:
    entry, span = spot.entry, spot.span
    return FindingValue(
        document_id=entry.document.id,
        claim=entry.claim.id,
        text=spot.text,
        start=span.start,
        end=span.end,
        as_of=entry.as_of.isoformat() if entry.as_of else None,
        origin=entry.origin,
    )


ID_SHOWN = 12  # of 64 hex digits: a document without any name bears its hash


def told(spots: Sequence[Spot]) -> str:
    """Say who prints what: 'Daily Ledger has “11”, Radio Lumen “8”'."""
    parts: list[str] = []
    seen: set[tuple[str, str]] = set()
    last = None
    for spot in spots:
        who, what = publisher(spot.entry), shortened(spot.phrase)
        if (who, what) in seen:
            continue
        seen.add((who, what))
        parts.append(f"“{what}”" if who == last else f"{who} has “{what}”")
        last = who
    return ", ".join(parts)


def publisher(entry: Entry) -> str:
    """Return the outlet as a reader knows it; without one what else tells articles apart."""
    document = entry.document
    file = (document.model_extra or {}).get("file")
    named = (document.headline and f"“{shortened(document.headline)}”") or file
    return document.outlet or str(named or f"article {document.id[:ID_SHOWN]}")


def shortened(text: str) -> str:
    """Return words fit for a sentence."""
    plain = " ".join(text.split())
    return plain if len(plain) <= LONGEST_QUOTE else f"{plain[: LONGEST_QUOTE - 1].rstrip()}…"
