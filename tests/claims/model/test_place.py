import pytest
from pydantic import ValidationError

from claims.model.place import Place


def test_an_unresolved_place_keeps_its_words_alone():
    place = Place(raw="Zarqan", name="Zarqan")
    assert (place.lat, place.country, place.precision.value) == (None, None, "unknown")


def test_a_use_outside_the_list_is_refused():
    with pytest.raises(ValidationError):
        Place(raw="x", name="x", use="poetic")
