"""What corrections make of a claim."""

import pytest

from claims import Document, Quantity, Span, Teller
from factcheck.domain.correction import (
    Addition,
    KindChange,
    Rejection,
    SpanChange,
    SpeakerChange,
    ValueChange,
    added_claim,
    replay,
)
from tests.factcheck.pattern_engine import claim_of

TEXT = Document(text="Police said 3 killed, 12 injured.")
MACHINE = claim_of(TEXT, Span(start=12, end=20))
FOUR = MACHINE.value.model_copy(
    update={"count": MACHINE.value.count.model_copy(update={"min": 4, "max": 4, "best": 4})}
)
POLICE = Teller(speaker="Police", cue="said", start=0, end=6)
ROCKETS = Quantity(what="rockets", count=FOUR.count)


def replayed(*changes, machine=MACHINE):
    return replay(machine, changes, text=TEXT.text, document_id=TEXT.id)


@pytest.mark.parametrize(
    ("change", "field", "value"),
    [
        (SpanChange(start=0, end=20), "text", "Police said 3 killed"),
        (SpanChange(start=0, end=20), "slots", {"count": (12, 13)}),
        (SpanChange(start=14, end=20), "slots", {}),
        (ValueChange(value=FOUR), "value", FOUR),
        (SpeakerChange(attribution=(POLICE,)), "attribution", (POLICE,)),
        (KindChange(value=ROCKETS), "kind", "quantity"),
        (KindChange(value=ROCKETS), "slots", {}),
    ],
)
def test_a_change_changes_its_part(change, field, value):
    after = replayed(change).claim
    assert getattr(after, field) == value
    assert after.id == MACHINE.id


def test_without_a_change_there_is_no_version_of_the_desk():
    assert replayed().claim is None


def test_changes_add_up_in_their_order():
    six = FOUR.model_copy(update={"scope": "part"})
    after = replayed(ValueChange(value=FOUR), SpeakerChange(attribution=(POLICE,)))
    assert (after.claim.value, after.claim.attribution) == (FOUR, (POLICE,))
    assert replayed(ValueChange(value=FOUR), ValueChange(value=six)).claim.value == six


def test_a_rejection_leaves_the_words_alone():
    assert replayed(Rejection(why="no claim")).rejected == "no claim"
    assert replayed(Rejection(why="no claim")).claim is None


def test_a_selection_becomes_a_claim_that_quotes_its_place():
    addition = Addition(start=22, end=32, value=FOUR)
    claim = added_claim(addition, text=TEXT.text, document_id=TEXT.id)
    assert (claim.text, claim.kind, claim.document_id) == ("12 injured", "casualty", TEXT.id)
    assert replayed(addition, machine=None).claim == claim


def test_the_same_selection_is_the_same_claim_and_no_machine_has_its_id():
    addition = Addition(start=12, end=20, value=MACHINE.value)
    ids = {added_claim(addition, text=TEXT.text, document_id=d).id for d in ("a", "b")}
    assert len(ids) == 1
    assert MACHINE.id not in ids


def test_nothing_is_left_of_an_addition_that_was_undone():
    assert replayed(SpanChange(start=0, end=3), machine=None).claim is None
