import pytest

pytest.importorskip("airportsdata")

from scripts.gazetteer.airports import MILITARY, airport_places, names_of


@pytest.mark.parametrize(
    ("name", "military"),
    [
        ("Ramstein Air Base", True),
        ("Nellis AFB", True),
        ("RAF Lakenheath", True),
        ("NAS Whidbey Island", True),
        ("Heathrow Airport", False),
        ("Armyansk Airport", False),
        ("Rafha Domestic Airport", False),
    ],
)
def test_the_name_tells_a_military_field(name, military):
    assert (MILITARY.search(name) is not None) == military


def test_abbreviations_are_written_out_and_one_word_is_no_name():
    assert "Nellis Air Force Base" in names_of("Nellis AFB", "Las Vegas")
    assert "Dubai International" in names_of("Dubai International Airport", "Dubai")
    assert names_of("Heathrow", "London") == ()


def test_every_airfield_lies_in_a_country_and_has_its_own_number():
    found = list(airport_places({("US", "virginia"): ("US", "VA")}))
    assert len(found) == len({p.number for p in found}) > 7_000
    assert {p.kind for p in found} == {"airport", "base"}
    assert ("US", "VA") in {p.region for p in found}
