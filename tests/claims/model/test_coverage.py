import pytest
from pydantic import ValidationError

from claims.model.coverage import Coverage


def test_a_reason_is_printed_in_the_words_of_the_format():
    line = Coverage(
        document_id="d", start=0, end=4, claims=0, reason="no checkable predicate"
    ).model_dump(mode="json")
    assert line["reason"] == "no checkable predicate"


def test_a_reason_outside_the_list_is_refused():
    with pytest.raises(ValidationError):
        Coverage(document_id="d", start=0, end=4, claims=0, reason="boring")
