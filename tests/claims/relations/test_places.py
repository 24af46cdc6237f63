"""Where things are."""

import pytest

from claims.model.asset import Asset, AssetClass
from claims.model.place import Place, Precision
from claims.model.value import AssetLocation, Location, Relation
from claims.relations.places import within
from tests.claims.making import article, compared, told

EAST = Place(raw="East Sea", name="East Sea", kind="sea", lat=15, lon=130, within=("Great Ocean",))
OCEAN = Place(raw="Great Ocean", name="Great Ocean", kind="sea", lat=10, lon=150)
WEST = Place(raw="West Sea", name="West Sea", kind="sea", lat=15, lon=65)
WIDE = Place(raw="Wide Ocean", name="Wide Ocean", kind="ocean", lat=0, lon=-160, radius_km=6000)
COAST = Place(raw="off Tarland", name="Tarland area", kind="region", lat=24, lon=121)
NOON, LATER, NEXT = "2023-05-03T12:00:00", "2023-05-03T12:30:00", "2023-05-13T12:00:00"


def ship(place, name="USS Carl Vinson", relation=Relation.LOCATED_IN):
    asset = Asset(name=name, surface=name, asset_class=AssetClass.SHIP)
    return AssetLocation(asset=asset, relation=relation, place=place)


def bombers(relation, place=WEST):
    asset = Asset(name="B-1", surface="B-1s", asset_class=AssetClass.AIRCRAFT, designation="B-1")
    return AssetLocation(asset=asset, relation=relation, place=place)


@pytest.mark.parametrize(
    ("place", "published", "expected"),
    [
        (EAST, LATER, [("consistent", "R07")]),
        (OCEAN, LATER, [("consistent", "R23")]),
        (WEST, LATER, [("contradiction", "R24")]),
        (WEST, NEXT, [("update", "R24")]),
    ],
)
def test_a_ship_is_in_one_place_at_a_time(place, published, expected):
    one = article("a", ship(EAST), published=NOON)
    assert told(compared(one, article("b", ship(place), published=published))) == expected


@pytest.mark.parametrize(("name", "clash"), [("FISHING BOAT", False), ("USS KESTREL", True)])
def test_in_upper_case_a_kind_is_no_name(name, clash):
    one = article("a", ship(EAST, name), published=NOON)
    other = article("b", ship(WEST, name), published=LATER)
    assert bool(told(compared(one, other))) == clash


@pytest.mark.parametrize(("place", "clash"), [(COAST, False), (WEST, True)])
def test_an_ocean_reaches_its_shores(place, clash):
    one = article("a", ship(WIDE), published=NOON)
    found = told(compared(one, article("b", ship(place), published=LATER)))
    assert (("contradiction", "R24") in found) is clash


@pytest.mark.parametrize(
    ("here", "there", "published", "expected"),
    [
        (EAST, EAST, LATER, [("contradiction", "R31")]),
        (EAST, OCEAN, LATER, [("contradiction", "R31")]),
        (OCEAN, EAST, LATER, []),
        (WEST, EAST, LATER, []),
        (EAST, EAST, NEXT, []),
    ],
)
def test_a_denial_contradicts_who_puts_the_ship_there(here, there, published, expected):
    no = {"polarity": "negated", "modality": "denied"}
    one = article("a", ship(here), published=NOON)
    assert told(compared(one, article("b", (ship(there), no), published=published))) == expected
    both = article("a", (ship(there), no), published=NOON)
    assert compared(both, article("b", (ship(there), no), published=published)) == ()


def test_a_denied_departure_ends_no_presence():
    no = {"polarity": "negated", "modality": "denied"}
    one = article("a", bombers(Relation.BASED_AT))
    assert compared(one, article("b", (bombers(Relation.DEPARTED), no))) == ()


def test_two_ships_two_bound_places_and_one_text_are_no_contradiction():
    one = article("a", ship(EAST), published=NOON)
    assert compared(one, article("b", ship(WEST, "USS Nimitz"), published=LATER)) == ()
    heading = ship(WEST, relation=Relation.TARGETED_AT)
    assert compared(one, article("b", heading, published=LATER)) == ()
    assert compared(article("a", ship(EAST), ship(WEST))) == ()


def test_aircraft_kept_where_they_have_left_are_stale():
    one = article("a", bombers(Relation.BASED_AT))
    found = compared(one, article("b", bombers(Relation.DEPARTED)))
    assert told(found) == [("contradiction", "R27")]
    assert "stale" in found[0].flags
    assert compared(one, article("b", bombers(Relation.DEPARTED, EAST))) == ()


def test_an_event_in_a_base_is_an_event_in_its_country():
    base = Place(raw="Camp", name="Camp", country="IQ", precision=Precision.EXACT)
    country = Place(raw="Iraq", name="Iraq", country="IQ", precision=Precision.COUNTRY)
    texts = [article(n, Location(place=p)) for n, p in (("a", base), ("b", country))]
    assert told(compared(*texts)) == [("consistent", "R23")]
    assert within(base, country)
    assert not within(country, base)
    assert not within(country, country)
