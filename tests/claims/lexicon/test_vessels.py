import pytest

from claims.lexicon.countries import countries
from claims.lexicon.vessels import (
    NONE,
    fleet,
    hull_key,
    is_hull,
    is_prefix,
    joined,
    prefixes,
    ship_named,
    vessel_end,
)

SHIPS = 1700  # what the list holds; it may only grow
NAVIES = 60


@pytest.mark.parametrize(
    ("name", "canonical"),
    [
        ("USS Harry S Truman", "USS Harry S. Truman"),
        ("USS Harry S. Truman", "USS Harry S. Truman"),
        ("USS Dwight Eisenhower", "USS Dwight D. Eisenhower"),
        ("USS George H. W. Bush", "USS George H.W. Bush"),
        ("USS NIMITZ", "USS Nimitz"),
        ("CVN-69", "USS Dwight D. Eisenhower"),
        ("DDG 51", "USS Arleigh Burke"),
        ("CVN-80", "USS Enterprise"),
        ("INS Eilat", "INS Eilat"),
        ("BRP Teresa Magbanua", "BRP Teresa Magbanua"),
        ("Hayabusa", None),
        ("DDG-999", None),
        ("USS Nowhere", None),
        ("Harry S Truman", None),
    ],
)
def test_a_ship_is_known_by_name_with_or_without_full_stops_and_by_hull(name, canonical):
    ship = ship_named(name)
    assert (ship.name if ship else None) == canonical


@pytest.mark.parametrize(
    ("words", "end"),
    [
        ("USS Harry S Truman in the Arabian Sea", 4),
        ("U.S.S. Cole sank", 2),
        ("HMS Prince of Wales sailed", 4),
        ("ROKS Yang Man - chun sailed", 5),
        ("MV Maersk Tigris was seized", 3),
        ("USS Nimitz , a carrier", 2),
        ("USS sailed", None),
        ("Truman said", None),
    ],
)
def test_the_name_of_a_ship_ends_where_its_words_end(words, end):
    assert vessel_end(words.split(), 0) == end


def test_a_prefix_tells_the_navy_only_where_one_navy_has_it():
    assert prefixes()["HMS"].country == "GB"
    assert prefixes()["USCGC"].branch == "coast"
    assert prefixes()["INS"].country is None


def test_a_prefix_may_have_full_stops():
    assert is_prefix("U.S.S.")
    assert not is_prefix("U.S.")


def test_a_hull_number_stands_for_a_ship_only_where_it_is_listed():
    assert is_hull("DDG-107")
    assert not is_hull("DDG-9999")
    assert not is_hull("I-95")
    assert hull_key("DDG 107") == hull_key("DDG-107")


def test_a_name_cut_at_its_hyphens_is_one_key():
    assert joined(["Sea", "-", "Watch", "3"], 0, 4) == "sea watch 3"


def test_the_list_holds_the_fleets_of_many_countries():
    listed = {s for ships in fleet().bare.values() for s in ships}
    owners = {s.operator for s in listed} - {NONE}
    assert len(listed) >= SHIPS
    assert len(owners) >= NAVIES
    assert owners <= set(countries())
    assert {p.country for p in prefixes().values() if p.country} <= set(countries())
