import pytest

from claims.lexicon.vessels import prefixes, ship_named, vessel_end


@pytest.mark.parametrize(
    ("name", "canonical"),
    [
        ("USS Harry S Truman", "USS Harry S. Truman"),
        ("USS Harry S. Truman", "USS Harry S. Truman"),
        ("USS NIMITZ", "USS Nimitz"),
        ("CVN-69", "USS Dwight D. Eisenhower"),
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
        ("MV Maersk Tigris was seized", 3),
        ("USS Nimitz , a carrier", 2),
        ("USS sailed", None),
        ("Truman said", None),
    ],
)
def test_the_name_of_a_ship_ends_where_its_words_end(words, end):
    assert vessel_end(words.split(), 0) == end


def test_a_prefix_tells_the_navy_only_where_one_navy_has_it():
    assert prefixes()["HMS"][0] == "GB"
    assert prefixes()["INS"][0] is None
