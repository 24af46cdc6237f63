"""Whether two names mean one actor."""

import pytest

from claims.events.names import Sameness, canonical, fold, proper_name, same_actor, state_of


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Kata’eb Hezbollah", "Kata’ib Hizbollah (KH) facilities", Sameness.SAME),
        ("ISIL", "Daesh", Sameness.SAME),
        ("Al Shabab", "Al-Shabaab fighters", Sameness.SAME),
        ("The United States", "American aircraft", Sameness.SAME),
        ("the Pentagon", "U.S. forces", Sameness.SAME),
        ("Karsk Liberation Front", "Karsk Liberation Frunt", Sameness.SAME),
        ("Kata'ib Hezbollah", "Hezbollah", Sameness.DIFFERENT),
        ("Kata'ib Hezbollah", "Harakat Hezbollah al-Nujaba", Sameness.DIFFERENT),
        ("HMS Albion", "HMS Albany", Sameness.DIFFERENT),
        ("53rd Brigade", "52nd Brigade", Sameness.DIFFERENT),
        ("Iran", "Iraq", Sameness.DIFFERENT),
        ("Esper", "Mark Esper", Sameness.UNKNOWN),
        ("Iran-Backed Militia", "Kata’eb Hezbollah", Sameness.UNKNOWN),
        ("a San Diego man", "Mark Vale", Sameness.UNKNOWN),
        (None, "Mark Vale", Sameness.UNKNOWN),
    ],
)
def test_table_then_spelling_then_look_alikes_decide(one, other, expected):
    assert same_actor(one, other) is same_actor(other, one) is expected


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("the Eastern Dawn Army", "Eastern Dawn Army"),
        ("The local branch of Islamic State", "Islamic State"),
        ("Harakat Hezbollah al-Nujaba positions", "Harakat Hezbollah al-Nujaba"),
        ("Jihadist fighters", None),
        ("an 18-year-old", None),
        ("about 200 men", None),
        ("", None),
    ],
)
def test_a_name_is_cut_out_of_its_description(printed, name):
    assert proper_name(printed) == name


def test_states_are_known_by_names_people_and_seats():
    assert state_of("Israeli jets") == "IL"
    assert state_of("Moscow") == "RU"
    assert state_of("the Sons of the Pass") is None


def test_names_are_folded_and_made_canonical():
    assert fold("USS Dwight D. Eisenhower") == "dwight d eisenhower"
    assert canonical("Daesh") == "Islamic State"
    assert canonical("Lobo gang") == "Lobo gang"
