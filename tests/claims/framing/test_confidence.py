"""How sure the engine is."""

from hypothesis import given
from hypothesis import strategies as st

from claims.framing.confidence import LEAST, MOST, confidence_of, share_right
from claims.framing.signs import Sign
from claims.lexicon.load import table
from claims.model.reading import Draft
from claims.model.span import Span
from claims.model.value import Fact, Kind

SIGNS = st.frozensets(st.sampled_from(Sign))


def draft(confidence=0.7):
    value = Fact(subject="a", predicate="b")
    return Draft(value, 0, Span(start=0, end=1), {}, 0, confidence=confidence)


def test_every_kind_and_sign_has_a_weight_and_nothing_else_has():
    weights = table("confidence")
    assert set(weights["kinds"]) == {kind.value for kind in Kind}
    assert set(weights["signs"]) == {sign.value for sign in Sign}


@given(SIGNS, st.floats(0, 1))
def test_confidence_lies_between_never_and_always(signs, own):
    assert 0 < LEAST <= confidence_of(draft(own), signs) <= MOST < 1


@given(SIGNS, st.floats(0, 0.9))
def test_confidence_rises_with_the_extractors_own(signs, own):
    assert confidence_of(draft(own), signs) <= confidence_of(draft(own + 0.1), signs)


@given(SIGNS, st.sampled_from([sign for sign in Sign if sign is not Sign.DIRECT]))
def test_a_further_sign_of_doubt_makes_a_claim_less_sure(signs, further):
    weights = table("confidence")
    less = share_right(weights, Kind.FACT, 0.7, signs | {further})
    assert less < share_right(weights, Kind.FACT, 0.7, signs - {further})


def test_a_direct_quotation_makes_a_claim_surer():
    assert confidence_of(draft(), {Sign.DIRECT}) > confidence_of(draft(), ())


def test_a_claim_that_nothing_speaks_against_is_more_often_right_than_not():
    assert confidence_of(draft(), ()) > 0.7
    assert confidence_of(draft(), {Sign.PAGE_MARKS, Sign.ODD_TELLER}) < 0.5
