import pytest
from pydantic import ValidationError

from claims.model.asset import Asset, AssetClass


def test_the_class_is_printed_under_its_name_in_the_format():
    asset = Asset.model_validate({"name": "B-1B Lancer", "surface": "B1", "class": "aircraft"})
    assert asset.asset_class is AssetClass.AIRCRAFT
    assert asset.model_dump(mode="json")["class"] == "aircraft"


def test_a_class_outside_the_list_is_refused():
    with pytest.raises(ValidationError):
        Asset.model_validate({"name": "x", "surface": "x", "class": "balloon"})
