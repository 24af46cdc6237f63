import pytest

from claims.lexicon.armory import (
    asset_heads,
    asset_types,
    operators,
    weapon_key,
    weapon_named,
    weapon_starts,
)
from claims.lexicon.countries import countries


@pytest.mark.parametrize(
    ("name", "beside", "canonical"),
    [
        ("B1", True, "B-1B Lancer"),
        ("B-1B", False, "B-1B Lancer"),
        ("F-15Es", False, "F-15E Strike Eagle"),
        ("F-16s", False, "F-16 Fighting Falcon"),
        ("MQ-9", False, "MQ-9 Reaper"),
        ("Apache", True, "AH-64 Apache"),
        ("Apache", False, None),
        ("M1", False, None),
        ("B-99", True, None),
        ("", True, None),
    ],
)
def test_a_weapon_is_known_by_designation_and_a_common_word_only_beside_its_class(
    name, beside, canonical
):
    weapon = weapon_named(name, beside_class=beside)
    assert (weapon.name if weapon else None) == canonical


def test_every_weapon_begins_as_the_quick_look_expects():
    assert weapon_key("Tomahawk")[:2] in weapon_starts()
    assert "zz" not in weapon_starts()


def test_types_and_their_heads_agree():
    assert asset_types()["aircraft carrier"].type == "aircraft carrier"
    assert {key.rsplit(" ", 1)[-1] for key in asset_types()} == asset_heads()
    assert "banana" not in asset_heads()


def test_operators_are_countries():
    assert set(operators()) <= set(countries())
