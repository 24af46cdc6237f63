"""Which things a verb tells of."""

import pytest

from claims.extractors.asset_locations import extract_asset_locations


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("HMS Kent sailed to Malta with two frigates.", {"HMS Kent", "frigates"}),
        ("France sent two frigates to Malta.", {"frigates"}),
        ("HMS Kent made its way to Malta.", {"HMS Kent"}),
        ("HMS Kent is the first of its ships to have crossed the Red Sea.", {"HMS Kent"}),
        ("The destroyers Mason and Gravely are in the Gulf of Aden.", {"Mason", "Gravely"}),
        ("The troops stopped the advance in Mosul.", set()),
        ("All ships arriving in Malta are to be searched.", set()),
    ],
)
def test_a_verb_puts_its_own_things_somewhere(text, things, read):
    assert {d.value.asset.surface for d in extract_asset_locations(read(text))} == things
