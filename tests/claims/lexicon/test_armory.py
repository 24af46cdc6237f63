import pytest

from claims.lexicon.armory import (
    asset_heads,
    asset_types,
    weapon_key,
    weapon_named,
    weapon_start,
)


@pytest.mark.parametrize(
    ("name", "beside", "canonical"),
    [
        ("B1", True, "B-1B Lancer"),
        ("B-1B", False, "B-1B Lancer"),
        ("F-15Es", False, "F-15E Strike Eagle"),
        ("F-16s", False, "F-16 Fighting Falcon"),
        ("F-16CJ", False, "F-16 Fighting Falcon"),
        ("F/A-18Es", False, "F/A-18E/F Super Hornet"),
        ("Su-30SMs", False, "Su-30"),
        ("Il-76MD-90A", False, "Il-76"),
        ("Mi-8AMTSh", False, "Mi-8"),
        ("Boeing 737-800", False, "Boeing 737"),
        ("Mirage 2000s", False, "Dassault Mirage 2000"),
        ("MQ-9", False, "MQ-9 Reaper"),
        ("Iskander-M", False, "Iskander"),
        ("S-300PMU2", False, "S-300"),
        ("T-72B3Ms", False, "T-72"),
        ("Haj Qasem", True, "Haj Qasem missile"),
        ("Haj Qasem", False, None),
        ("Apache", True, "AH-64 Apache"),
        ("Apache", False, None),
        ("M1", False, None),
        ("737", True, None),
        ("F-16s flew", True, None),
        ("M-16", True, None),
        ("AK-47", True, None),
        ("B-99", True, None),
        ("grad", True, None),
        ("", True, None),
    ],
)
def test_a_weapon_is_known_by_designation_and_a_common_word_only_beside_its_class(
    name, beside, canonical
):
    weapon = weapon_named(name, beside_class=beside)
    assert (weapon.name if weapon else None) == canonical


@pytest.mark.parametrize(
    ("word", "begins"),
    [("f-16", True), ("gripens", True), ("tomahawk", True), ("banana", False), ("-", False)],
)
def test_the_first_word_tells_whether_a_weapon_may_begin(word, begins):
    assert (weapon_start(word) > 0) is begins


def test_a_key_has_no_case_hyphen_and_stroke():
    assert weapon_key("F/A-18") == weapon_key("fa18")
    assert weapon_key("F-16") != weapon_key("F-15")


def test_types_and_their_heads_agree():
    assert asset_types()["aircraft carrier"].type == "aircraft carrier"
    assert {key.rsplit(" ", 1)[-1] for key in asset_types()} == asset_heads()
    assert "banana" not in asset_heads()
