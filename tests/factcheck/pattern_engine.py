"""A stand-in for the engine: a pattern finds figures, and unequal ones clash."""

import itertools
import re

from claims import (
    Casualty,
    Claim,
    Comparison,
    Count,
    EventGroup,
    Extraction,
    Finding,
    FindingValue,
    Kind,
    Known,
    Slot,
    Span,
    Worthiness,
    claim_id,
)
from claims.cases.traces import trace_of
from claims.events.decided import decide


class PatternEngine:
    """Find '12 killed' and '3 injured'; call two articles' unequal figures a contradiction.

    `generation` stands for a better engine: from 2 on, claims have other ids; what `blind_to`
    names is no longer found.
    """

    def __init__(self, generation=1, blind_to=()):
        self.generation, self.blind_to = generation, blind_to

    def extract(self, documents):
        return [self._read(document) for document in documents]

    def _read(self, document):
        found = [
            self._claim(document, m)
            for m in re.finditer(r"(\d+) (killed|injured)", document.text)
            if m[2] not in self.blind_to
        ]
        return Extraction(
            document=document,
            claims=tuple(found),
            note=None if found else "no figure in it",
            engine=f"pattern {self.generation}",
        )

    def _claim(self, document, match):
        return claim_of(
            document,
            Span(start=match.start(), end=match.end()),
            outcome=match[2],
            number=int(match[1]),
            extra={} if self.generation == 1 else {"outcome": match.span(2)},
        )

    def version(self, options):
        return f"pattern {self.generation} {options}"

    def grow(self, known, changed, load, *, decisions=(), again=frozenset(), options=None):
        del again  # it compares all, always
        self.options = options
        given = {e.document.id: e for e in load(dict.fromkeys(known.traces))}
        given.update({e.document.id: e for e in changed})
        compared = self.check([given[name] for name in {**known.traces, **given}])
        decided = decide(compared.events, decisions)
        findings = [
            f for f in compared.findings if not decided.keeps_apart({v.claim for v in f.values})
        ]
        update = {"findings": tuple(findings), "events": decided.events}
        noted = {e.document.id: trace_of(e) for e in changed}
        return Known(compared.model_copy(update=update), {**known.traces, **noted})

    def check(self, extractions):
        claims = [(e.document.id, c) for e in extractions for c in e.claims]
        pairs = itertools.combinations(claims, 2)
        findings = [
            self._finding(one, other)
            for one, other in pairs
            if one[1].value.outcome == other[1].value.outcome
        ]
        group = EventGroup(event="e1", key="e1", claims=tuple(c.id for _, c in claims))
        return Comparison(findings=tuple(findings), events=(group,) if claims else ())

    def _finding(self, *claims):
        same = len({c.value.count.best for _, c in claims}) == 1
        outcome = claims[0][1].value.outcome.value
        return Finding(
            relation="consistent" if same else "contradiction",
            rule="R07" if same else "R09b",
            reason="same" if same else "differs",
            severity="low" if same else "high",
            slot=Slot(event="e1", measure=outcome, label=f"{outcome} · e1"),
            values=tuple(
                FindingValue(
                    document_id=document_id,
                    claim=claim.id,
                    text=claim.value.count.raw,
                    start=place[0],
                    end=place[1],
                )
                for document_id, claim in claims
                for place in [claim.slots.get("count", (claim.start, claim.end))]
            ),
            explanation="equal figures" if same else "figures that differ",
        )


def claim_of(document, span, *, outcome="killed", number=3, extra=None, **fields):
    """Return a casualty claim on a span of a document."""
    slots = {"count": (span.start, span.start + len(str(number))), **(extra or {})}
    return Claim(
        id=claim_id(document.text, span, Kind.CASUALTY, slots),
        document_id=document.id,
        text=span.of(document.text),
        start=span.start,
        end=span.end,
        standalone=span.of(document.text),
        value=Casualty(
            outcome=outcome, count=Count(min=number, max=number, best=number, raw=str(number))
        ),
        slots=slots,
        worthiness=Worthiness(score=min(1, number / 100)),
        confidence=0.9,
        **fields,
    )
