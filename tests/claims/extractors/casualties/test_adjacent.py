"""Casualties in neighbouring words."""

import pytest

from claims.extractors.casualties.adjacent import see_adjacent


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Militia Kills 3 Service Members", [("killed", "Members")]),
        ("Blast Injures 12", [("injured", None)]),
        ("40 People Reported Dead After Quake", [("killed", "People")]),
        ("Storm Hits 3 Villages", []),
        ("Blast Kills 3 Days Of Hope", []),
    ],
)
def test_the_words_beside_a_number_say_what_befell_people(read, text, expected):
    (reading,) = read(text).sentences
    tokens = reading.sentence.tokens
    found = [
        (s.outcome.value, None if s.victim is None else tokens[s.victim].text)
        for s in see_adjacent(reading, [])
    ]
    assert found == expected


def test_a_number_that_was_read_is_not_read_again(read):
    (reading,) = read("Militia Kills 3 Service Members").sentences
    found = list(see_adjacent(reading, []))
    assert found
    assert list(see_adjacent(reading, found)) == []
