import pytest
from pydantic import ValidationError

from claims.model.claim import Claim, claim_id
from claims.model.span import Span
from claims.model.value import Casualty, Kind

LINE = {
    "id": "x",
    "document_id": "d",
    "kind": "casualty",
    "text": "Two died.",
    "start": 0,
    "end": 9,
    "standalone": "Two died.",
    "slots": {"count": [0, 3]},
    "value": {"outcome": "killed", "count": {"min": 2, "max": 2, "best": 2, "raw": "Two"}},
}


def test_a_line_of_the_interchange_format_is_a_claim():
    claim = Claim.model_validate(LINE)
    assert isinstance(claim.value, Casualty)
    assert claim.kind is Kind.CASUALTY


def test_a_printed_claim_reads_back_equal():
    claim = Claim.model_validate(LINE)
    assert Claim.model_validate_json(claim.model_dump_json(by_alias=True)) == claim
    assert '"kind":"casualty"' in claim.model_dump_json()


@pytest.mark.parametrize("wrong", [{"kind": "rumour"}, {"start": -1, "end": "x"}, {"text": None}])
def test_a_line_that_is_no_claim_is_refused(wrong):
    with pytest.raises(ValidationError):
        Claim.model_validate({**LINE, **wrong})


def test_the_first_slot_that_is_there_is_found():
    claim = Claim.model_validate(LINE)
    assert claim.slot("as_of", "count") == Span(start=0, end=3)
    assert claim.slot("place") == claim.span


@pytest.mark.parametrize(
    "other",
    [
        ("Two dead.", (0, 9), Kind.CASUALTY, {"count": (0, 3)}),
        ("Two died.", (0, 8), Kind.CASUALTY, {"count": (0, 3)}),
        ("Two died.", (0, 9), Kind.QUANTITY, {"count": (0, 3)}),
        ("Two died.", (0, 9), Kind.CASUALTY, {"count": (4, 8)}),
    ],
)
def test_text_span_kind_and_slots_all_make_the_id(other):
    def named(text, span, kind, slots):
        return claim_id(text, Span(start=span[0], end=span[1]), kind, slots)

    first = named("Two died.", (0, 9), Kind.CASUALTY, {"count": (0, 3)})
    assert first == named("Two died.", (0, 9), Kind.CASUALTY, {"count": (0, 3)})
    assert first != named(*other)


def test_the_order_of_slots_does_not_change_the_id():
    span = Span(start=0, end=9)
    one = claim_id("Two died.", span, Kind.FACT, {"a": (0, 1), "b": (1, 2)})
    assert one == claim_id("Two died.", span, Kind.FACT, {"b": (1, 2), "a": (0, 1)})
