import pytest

from claims.lexicon.countries import countries
from claims.lexicon.forces import (
    force_named,
    operators,
    sea_service,
    short_name,
    unit_starts,
    units,
)


@pytest.mark.parametrize(
    ("words", "force"),
    [
        ("The U.S. Air Force", "US Air Force"),
        ("Ukraine’s navy", "Ukrainian Navy"),
        ("Ukrainian air force", "Ukrainian Air Force"),
        ("the Royal Navy's", "Royal Navy"),
        ("RAF", "Royal Air Force"),
        ("Turkish coast guard", "Turkish Coast Guard"),
        ("PLA Navy", "Chinese Navy"),
        ("U.S. military", "US"),
        ("Houthi", "Houthi"),
        ("the sea", None),
        ("us army", None),
        ("French frigates", None),
        ("", None),
    ],
)
def test_a_force_has_one_name_however_it_is_written(words, force):
    assert force_named(words) == force


def test_operators_are_countries():
    assert set(operators()) <= set(countries())


def test_the_branch_tells_the_service_at_sea():
    assert sea_service("US", "coast") == "US Coast Guard"
    assert sea_service("GB", "aux") == "Royal Fleet Auxiliary"
    assert sea_service("GB", "") == "Royal Navy"
    assert sea_service("XX", "") is None


def test_a_country_has_a_short_name_also_where_its_forces_are_not_listed():
    assert (short_name("GB"), short_name("TD")) == ("UK", "Chad")


def test_named_units_begin_with_the_words_that_are_looked_for():
    assert {key.split()[0] for key in units()} == set(unit_starts())
    assert units()["golani brigade"].operator == "IL"
    assert "fire brigade" not in units()
