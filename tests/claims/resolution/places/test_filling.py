import pytest

from claims.model.place import Grounds
from claims.resolution.places.candidates import Named
from claims.resolution.places.choice import Choice
from claims.resolution.places.filling import fill, reach, within_names


def test_all_that_is_known_is_written_down(mentions_of, entry):
    paris, other = entry("Paris", area_name="Texas"), entry("Paris", country="FR", lat=48.9)
    [m] = mentions_of("Paris", "Paris")
    choice = Choice((paris, other), 0.9, Grounds.NEAR, plausible=2)
    place = fill(m, Named("paris", (paris, other)), choice, None).value
    assert (place.lat, place.country, place.precision.value) == (33.0, "US", "settlement")
    assert place.within == ("Texas", "United States")
    assert (place.candidates, place.grounds, place.radius_km) == (2, Grounds.NEAR, 1.0)
    assert [a.country for a in place.alternatives] == ["FR"]


def test_an_airfield_in_two_lists_is_one_candidate(mentions_of, entry):
    ours, theirs = entry("Al Udeid", "base"), entry("Al Udeid", "airport", ident="icao:OTBH")
    town = entry("Al Udeid", country="QA", lat=24.0)
    [m] = mentions_of("Al Udeid", "Al Udeid")
    choice = Choice((ours, theirs, town), 0.9, Grounds.KNOWN, plausible=3)
    place = fill(m, Named("al udeid", (ours, theirs, town)), choice, None).value
    assert (place.candidates, [a.kind for a in place.alternatives]) == (2, ["city"])


def test_what_no_reader_could_mean_is_counted_and_not_listed(mentions_of, entry):
    moscow, idaho = entry("Moscow", country="RU"), entry("Moscow", area="ID", lat=46.7, lon=-117.0)
    [m] = mentions_of("Moscow", "Moscow")
    choice = Choice((moscow, idaho), 0.99, Grounds.KNOWN, plausible=1)
    place = fill(m, Named("moscow", (moscow, idaho)), choice, None).value
    assert (place.candidates, place.alternatives) == (2, ())


@pytest.mark.parametrize(
    ("name", "kind", "lat", "candidates"),
    [
        ("Avdiyivka", "city", 33.1, 1),  # another spelling beside it
        ("Avdiivka", "area", 33.1, 1),
        ("Avdiyivka", "county", 33.1, 2),
        ("Avdiyivka", "city", 34.0, 2),
    ],
)
def test_one_place_in_two_spellings_is_one(name, kind, lat, candidates, mentions_of, entry):
    first, second = entry("Avdiivka"), entry(name, kind, lat=lat)
    [m] = mentions_of("Avdiivka", "Avdiivka")
    choice = Choice((first, second), 0.9, Grounds.KNOWN, plausible=2)
    assert fill(m, Named("avdiivka", (first, second)), choice, None).value.candidates == candidates


def test_what_is_not_known_stays_as_it_was(mentions_of):
    [m] = mentions_of("Xanthorp", "Xanthorp")
    assert fill(m, Named("xanthorp", ()), Choice((), 0.0, Grounds.KNOWN), None) == m


def test_a_part_of_a_region_is_an_area_under_its_own_name(mentions_of, entry):
    luzon = entry("Luzon", "region", country="PH")
    [m] = mentions_of("Northern Luzon", "Northern Luzon")
    choice = Choice((luzon,), 1.0, Grounds.ONLY)
    place = fill(m, Named("northern luzon", (luzon,), partial=True), choice, None).value
    assert (place.name, place.kind, place.precision.value) == ("Northern Luzon", "area", "region")


@pytest.mark.parametrize(
    ("kind", "fields", "expected"),
    [
        ("city", {"population": 7_000_000}, 39.0),
        ("city", {"population": 0}, 1.0),
        ("sea", {"radius": 700.0}, 700.0),
        ("county", {}, 30.0),
        ("base", {}, 1.0),
        ("region", {}, None),
    ],
)
def test_a_place_reaches_as_far_as_its_people_need(kind, fields, expected, entry):
    assert reach(entry("X", kind, **fields)) == expected


def test_the_container_told_comes_before_those_known(entry):
    paris = entry("Paris", area_name="Texas")
    lamar = entry("Lamar County", "county", area_name="Texas")
    assert within_names(paris, "US", lamar) == ("Lamar County", "Texas", "United States")
    assert within_names(None, None, None) == ()
