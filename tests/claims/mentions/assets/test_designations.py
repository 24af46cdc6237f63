"""Aircraft known by letters and digits."""

import pytest

from claims.pipeline import annotate


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("A CH-95 drone hit the depot.", "CH-95 drone", "CH-95"),
        ("They were Chinese-made CH-95 aircraft.", "CH-95 aircraft", "CH-95"),
        ("Two XB-12 helicopters landed at the base.", "XB-12 helicopters", "XB-12"),
        ("In 2019 military aircraft landed at the base.", "military aircraft", None),
        ("The 12 drones hit the depot.", "drones", None),
    ],
)
def test_an_aircraft_that_no_list_has_is_named_by_its_designation(text, words, name):
    named = {a.text: a.value["designation"] for a in annotate(text, "assets")}
    assert named.get(words, "none found") == name
