"""What every stored value shares."""

import pytest
from pydantic import ValidationError

from factcheck.domain.record import ClaimRef, Record


class Note(Record):
    words: str


def test_a_change_makes_a_new_value_and_leaves_the_old_one():
    old = Note(words="a", version=3)
    assert old.but(words="b") == Note(words="b", version=3)
    assert old.words == "a"


@pytest.mark.parametrize("changes", [{"words": 7}, {"version": -1}, {"colour": "red"}])
def test_a_change_that_does_not_fit_is_refused(changes):
    with pytest.raises(ValidationError):
        Note(words="a").but(**changes)


def test_a_value_cannot_be_changed_in_place():
    with pytest.raises(ValidationError):
        ClaimRef(case_id="a", claim_id="b").case_id = "c"
