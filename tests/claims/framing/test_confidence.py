"""How sure the engine is."""

from claims.framing.confidence import confidence_of
from claims.model.claim import Modality
from claims.model.event import Event
from claims.model.reading import Draft
from claims.model.span import Span
from claims.model.value import Fact

DRAFT = Draft(
    value=Fact(subject="a", predicate="b"),
    sentence=0,
    span=Span(start=0, end=1),
    slots={},
    head=0,
    confidence=0.7,
)


def test_confidence_falls_with_hedges_and_rises_with_an_event(read):
    (sentence,) = read("The bridge links two towns of the valley.").sentences
    options = {"event": None, "removes": 0, "modality": Modality.ASSERTED}
    plain = confidence_of(DRAFT, sentence, **options)
    assert plain == 0.7
    assert confidence_of(DRAFT, sentence, **options | {"modality": Modality.HEDGED}) < plain
    assert confidence_of(DRAFT, sentence, **options | {"removes": 2}) < plain
    assert confidence_of(DRAFT, sentence, **options | {"event": Event(key="e1")}) > plain
