import pytest
from pydantic import ValidationError

from claims.model.attribution import UNNAMED, Teller


def test_a_teller_for_whom_no_word_stands_has_no_place():
    teller = Teller(speaker=UNNAMED, named=False, cue="is told")
    assert (teller.start, teller.end, teller.type.value) == (None, None, "unknown")


def test_a_teller_needs_a_cue():
    with pytest.raises(ValidationError):
        Teller(speaker="the ministry")
