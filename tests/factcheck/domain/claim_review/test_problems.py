"""What a validator finds."""

import pytest

from factcheck.domain.claim_review.problems import OFF_SCALE, ON_SCALE, error, node, text, warning


@pytest.mark.parametrize(("raw", "told"), [(" a ", "a"), (None, ""), (7, ""), ({}, "")])
def test_only_a_string_is_text(raw, told):
    assert text(raw) == told


@pytest.mark.parametrize(("raw", "told"), [({"a": 1}, {"a": 1}), (None, {}), ("a", {}), ([], {})])
def test_only_an_object_is_a_node(raw, told):
    assert node(raw) == told


def test_the_nine_verdicts_lie_on_the_scale_or_off_it():
    assert ON_SCALE["refuted"] == 1
    assert ON_SCALE["supported"] == 5
    assert len(OFF_SCALE) == 4
    assert not OFF_SCALE & set(ON_SCALE)


def test_an_error_weighs_more_than_a_warning():
    assert error("x")[0] != warning("x")[0]
