import pytest

from claims.extractors.locations.containers import find_containers


@pytest.mark.parametrize(
    ("text", "containers"),
    [
        ("Rockets hit Camp Taji, north of Baghdad, Iraq.", ["Baghdad", "Iraq"]),
        ("Twelve people died in Mecca, Saudi Arabia.", ["Saudi Arabia"]),
        ("Air raids in Syria's Latakia province went on.", ["Syria"]),
        ("Fires burned in the town of Redding in northern California.", ["California"]),
        ("Attacks in Baghdad and Mosul went on.", []),
        ("They flew from Paris to Rome.", []),
        ("Nothing happened.", []),
    ],
)
def test_what_only_holds_another_place_is_a_container(text, containers, read):
    [reading] = read(text).sentences
    heads = find_containers(reading)
    assert [m.text for m in reading.places if m.head in heads] == containers
