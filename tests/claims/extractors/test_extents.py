"""Distances, depths and burned areas."""

import pytest

from claims.extractors.extents import extract_extents


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The epicentre lay 25 km north of Tarsk.", [("north of Tarsk", "km", 25)]),
        ("It sank 8 km (5 miles) to the north-east of the cape.", [("km", 8)]),
        ("The ferry sank about five miles off Cape Arvo.", [("off Cape Arvo", "mile", 5)]),
        ("The quake struck at a depth of 10 kilometres.", [("depth", "km", 10)]),
        ("The tremor began 6.2 miles below the surface.", [("depth", "mile", 6.2)]),
        ("The men were trapped 300 metres underground.", [("depth", "m", 300)]),
        ("4,860 hectares have burned near Almeira.", [("area", "hectare", 4860)]),
        ("The wildfire has blackened 12,000 acres.", [("area", "acre", 12000)]),
        ("The fire burned 300 hectares of maize.", []),
        ("The farm has 300 hectares.", []),
        ("The road is 40 kilometres long.", []),
        ("The river is 140 metres wide there.", []),
        ("They marched 40 kilometres in two days.", []),
        ("Two tonnes of tea were seized.", []),
    ],
)
def test_lengths_and_areas_that_place_or_measure_a_happening(read, text, expected):
    values = [draft.value for draft in extract_extents(read(text))]
    found = [(v.what, v.unit, v.count.best) for v in values]
    assert [row[-len(want) :] for row, want in zip(found, expected, strict=True)] == expected


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The epicentre of the quake lay 25 km north of Tarsk.", "The epicentre of the quake"),
        ("Some 9,000 acres have burned.", None),
        ("The blast, 3 km south of Tarsk.", None),
    ],
)
def test_a_distance_says_of_what_it_is(read, text, subject):
    reading = read(text)
    [draft] = extract_extents(reading)
    slot = draft.slots.get("subject")
    assert (slot and reading.text(slot)) == subject
