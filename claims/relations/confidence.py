"""Say how sure the engine is of a finding, by signs that a reader can see.

The weights were fitted to findings that were read and judged one by one; docs/confidence.md says
on how many, and how often findings of each confidence are right.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from claims.lexicon.load import table
from claims.model.extraction import Extraction
from claims.model.finding import EventGroup, Finding, Origin
from claims.origins.answers import Answers
from claims.relations.batches import Company, Links
from claims.relations.entries import Entry
from claims.relations.signs import Seen, Sign, entries_by_claim, signs_of

TABLE = "finding_confidence"
LEAST, MOST, DIGITS = 0.01, 0.95, 2  # more than what was judged can show is not promised
TYPICAL = 0.7  # confidence of the claims of most findings: here it weighs nothing


def with_confidence(
    findings: Iterable[Finding],
    extractions: Sequence[Extraction],
    entries: Sequence[Entry],
    events: Sequence[EventGroup],
    origins: Sequence[Origin],
) -> Iterator[Finding]:
    """Yield findings with their share of right ones, and whether they rest on one source."""
    weights = table(TABLE)
    for seen in seen_in(findings, extractions, entries, events, origins):
        found = seen.finding
        share = share_right(weights, found.relation, found.rule, found.confidence, signs_of(seen))
        confidence = round(min(MOST, max(LEAST, share)), DIGITS)
        yield found.model_copy(update={"confidence": confidence})


def seen_in(
    findings: Iterable[Finding],
    extractions: Sequence[Extraction],
    entries: Sequence[Entry],
    events: Sequence[EventGroup],
    origins: Sequence[Origin],
) -> Iterator[Seen]:
    """Yield what can be seen of each finding; its confidence is still that of its claims."""
    answers, links = Answers(extractions, origins), Links(events)
    known = entries_by_claim(entries)
    found = list(findings)
    company = Company(found, entries)
    for finding in found:
        own = tuple(known[value.document_id, value.claim] for value in finding.values)
        answer = answers.of_claims(entry.claim for entry in own)
        told = finding.model_copy(
            update={"independence": answer.independence, "independence_why": answer.why}
        )
        yield Seen(told, own, links, company, len(extractions))


def share_right(
    weights: Mapping[str, Any], relation: str, rule: str, sure: float, signs: Iterable[Sign]
) -> float:
    """Return the sum of weights through the logistic function; `sure` is of the claims.

    Of two notes neither relation nor rule weighs: of those judged nearly all were right.

    >>> weights = {"base": 0, "relations": {}, "rules": {}, "claims": 2, "signs": {}}
    >>> share_right(weights, "update", "R08", TYPICAL, ())
    0.5
    """
    total: float = weights["base"] + weights["claims"] * (sure - TYPICAL)
    seen = tuple(signs)
    if Sign.SHORT not in seen:
        total += weights["relations"].get(relation, 0.0) + weights["rules"].get(rule, 0.0)
    total += sum(weights["signs"].get(sign, 0.0) for sign in seen)
    return 1 / (1 + math.exp(-total))
