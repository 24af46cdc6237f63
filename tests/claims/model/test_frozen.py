import pytest
from pydantic import ValidationError

from claims.model.place import Place


def test_a_value_does_not_change():
    place = Place(raw="Taji", name="Camp Taji")
    with pytest.raises(ValidationError, match="frozen"):
        place.name = "Camp Victory"
    assert place.model_copy(update={"name": "x"}).name == "x"
