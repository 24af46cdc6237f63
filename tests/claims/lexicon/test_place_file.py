from io import BytesIO

import pytest

from claims.lexicon.place_file import KINDS, PlaceFile
from scripts.gazetteer.pack import packed
from scripts.gazetteer.places import Place

LAND = Place(
    "country", "Erewhon", ("Erewhon",), (1.0, 2.0), "EW", key=("EW",), code="EW", number=9
)
SHIRE = Place(
    "region", "Shire", ("Shire",), (1.5, 2.5), "EW", key=("EW", "S"), code="S", zone="Etc/UTC"
)
TOWN = Place(
    "city", "Åtown", ("Åtown", "Ayton"), (-1.234, 179.996), "EW", ("EW", "S"), number=70_000
)
NOWHERE = Place("city", "Ayton", ("Ayton",), None, "EW", population=5)


@pytest.fixture(scope="module")
def file():
    return PlaceFile(BytesIO(packed([TOWN, NOWHERE, SHIRE, LAND])))


@pytest.mark.parametrize(
    ("key", "names"),
    [
        ("erewhon", ["Erewhon"]),
        ("shire", ["Shire"]),
        ("atown", ["Åtown"]),
        ("ayton", ["Ayton", "Åtown"]),  # more people first
        ("Åtown", []),
        ("", []),
        ("ay", []),
    ],
)
def test_a_folded_name_leads_to_its_places(file, key, names):
    assert [file.name_and_code(file.record(n))[0] for n in file.numbers(key)] == names
    assert (key in file) == bool(names)


def test_a_record_keeps_what_was_packed(file):
    [number] = file.numbers("atown")
    town = file.record(number)
    assert (town.number, town.lat, town.lon, KINDS[town.kind]) == (70_000, -123, 18_000, "city")
    assert file.name_and_code(file.record(town.region)) == ("Shire", "S")
    assert file.name_and_code(file.record(town.country)) == ("Erewhon", "EW")
    assert town.county == 0
    assert file.zone(file.record(town.region)) == "Etc/UTC"
    assert file.zone(town) is None


def test_places_in_another_order_give_the_same_bytes():
    assert packed([TOWN, NOWHERE, SHIRE, LAND]) == packed([LAND, SHIRE, NOWHERE, TOWN])
    assert packed([LAND, TOWN]) != packed([LAND, NOWHERE])
