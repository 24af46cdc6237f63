"""Casualties in neighbouring words."""

import pytest

from claims.extractors.casualties.adjacent import other_state, see_adjacent
from claims.extractors.casualties.verbs import see_verbs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Militia Kills 3 Service Members", [("killed", "Members")]),
        ("Blast Injures 12", [("injured", None)]),
        ("40 People Reported Dead After Quake", [("killed", "People")]),
        ("Ten miners some of them women killed in Orlen", [("killed", "miners")]),
        ("100 Jeish Al Fatah Terrorists Killed by Army in Orlen", [("killed", "Terrorists")]),
        ("Ten miners some of them singing in Orlen", []),
        ("Four people, including two nurses, are missing.", [("missing", "people")]),
        ("Six others critically hurt", [("injured", "others")]),
        ("Four people, who fled, are missing.", []),
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Eleven killed 25 injured in raid on Karsk.", ["injured"]),
        ("A raid killed 30 wounded soldiers.", []),
        ("A raid killed 30 soldiers.", []),
    ],
)
def test_the_state_beside_a_number_goes_before_the_verb(read, text, expected):
    (reading,) = read(text).sentences
    sentence = reading.sentence
    refuted = [s for s in see_verbs(reading) if other_state(sentence, s)]
    following = [sentence.tokens[s.victim + 1].lower for s in refuted if s.victim is not None]
    assert following == expected
