"""Say how sure the engine is of a claim, by features that a reader can see."""

from claims.lexicon.load import table
from claims.model.claim import Modality
from claims.model.event import Event
from claims.model.reading import Draft, SentenceReading
from claims.model.sentence import Section
from claims.model.value import Statement

LONG = 45  # tokens; parses of longer sentences go wrong clearly more often
REMOVES = 2  # tellers in the chain
LEAST, MOST, DIGITS = 0.05, 0.99, 2


def confidence_of(
    draft: Draft,
    sentence: SentenceReading,
    *,
    event: Event | None,
    removes: int,
    modality: Modality,
) -> float:
    """Return the extractor's own confidence, corrected by what surrounds the claim."""
    weights: dict[str, float] = table("framing")["confidence"]
    tests = {
        "long sentence": len(sentence.sentence.tokens) > LONG,
        "headline": sentence.sentence.section is Section.HEADLINE,
        "told at two removes": removes >= REMOVES,
        "hedged": modality in (Modality.HEDGED, Modality.ALLEGED),
        "direct quotation": isinstance(draft.value, Statement) and draft.value.direct,
        "names an event": event is not None,
        "no verb": not any(t.pos in ("VERB", "AUX") for t in sentence.sentence.tokens),
    }
    total = draft.confidence + sum(weights[name] for name, holds in tests.items() if holds)
    return round(min(MOST, max(LEAST, total)), DIGITS)
