import pytest

from claims.extractors.asset_locations.phrases import (
    beside_pairs,
    home_pairs,
    hyphened_pairs,
    misread_pairs,
)


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Troops in Niger are idle.", {("Troops", "located_in", "Niger")}),
        ("F-35 jets from RAF Akrotiri bombed Raqqa.", {("F-35 jets", "based_at", "RAF Akrotiri")}),
        (
            "Two B-52s from RAF Fairford landed.",
            {("B-52s", "departed", "RAF Fairford")},
        ),
        ("The president told soldiers in Ankara that it was over.", set()),
        ("They launched an attack on troops in Iraq.", set()),
        ("Soldiers from Kenya were idle.", set()),
    ],
)
def test_a_place_directly_after_a_thing_is_its_own(text, pairs, told):
    assert told(beside_pairs, text) == pairs


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("The Norfolk-based USS Cole is idle.", {("USS Cole", "based_at", "Norfolk")}),
        ("A Haifa-bound tanker is idle.", {("tanker", "deployed_to", "Haifa")}),
        ("The U.S.-led troops are idle.", set()),
    ],
)
def test_a_hyphen_ties_a_place_to_a_thing(text, pairs, told):
    assert told(hyphened_pairs, text) == pairs


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Djibouti is home to 4,000 soldiers.", {("soldiers", "based_at", "Djibouti")}),
        ("Bahrain, home of the Fifth Fleet, is quiet.", {("Fifth Fleet", "based_at", "Bahrain")}),
        ("The soldiers went home to Djibouti.", set()),
    ],
)
def test_a_place_is_the_home_of_a_thing(text, pairs, told):
    assert told(home_pairs, text) == pairs


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "Incirlik Air Base in Turkey hosts B61 bombs.",
            {("B61 bombs", "based_at", "Incirlik Air Base")},
        ),
        ("The hosts saw jets over Turkey.", set()),
    ],
)
def test_hosts_is_a_verb_after_a_place(text, pairs, told):
    assert told(misread_pairs, text) == pairs
