import pytest

from claims.extractors.locations.containers import find_containers, placed_in


@pytest.mark.parametrize(
    ("text", "containers"),
    [
        ("Rockets hit Camp Taji, north of Baghdad, Iraq.", ["Baghdad", "Iraq"]),
        ("Twelve people died in Mecca, Saudi Arabia.", ["Saudi Arabia"]),
        ("Air raids in Syria's Latakia province went on.", ["Syria"]),
        ("Fires burned in the town of Redding in northern California.", ["California"]),
        ("A man was shot in the Houston suburb of Katy.", ["Houston"]),
        ("They shelled the Sulemaniyeh district of west Aleppo.", ["Aleppo"]),
        ("Attacks in Baghdad and Mosul went on.", []),
        ("They flew from Paris to Rome.", []),
        ("Nothing happened.", []),
    ],
)
def test_what_only_holds_another_place_is_a_container(text, containers, read):
    [reading] = read(text).sentences
    heads = find_containers(reading)
    assert [m.text for m in reading.places if m.head in heads] == containers


def test_an_unlisted_place_lies_where_its_sentence_says(read):
    [reading] = read("Gunmen raided the village of Zarbatan in Iraq's Diyala province.").sentences
    containers = find_containers(reading)
    found = placed_in(reading, containers)
    inner = next(m for m in reading.places if m.text == "Zarbatan")
    assert found[inner.head].country == "IQ"
    assert [m.text for m in reading.places if m.head in containers] == ["Iraq", "Diyala"]
