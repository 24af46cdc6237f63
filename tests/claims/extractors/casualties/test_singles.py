"""One person and what befell them in neighbouring words."""

import pytest

from claims.extractors.casualties.singles import may_tell, see_listed_singles, see_singles


def told(reading, sightings):
    """Return outcome and victim of sightings."""
    tokens = reading.sentence.tokens
    return [(s.outcome.value, tokens[s.victim].text) for s in sightings]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("16-year-old dies in accidental shooting, deputies say", [("killed", "old")]),
        ("The man later passed away at a hospital.", [("killed", "man")]),
        ("Police found a 16-year-old girl dead in the basement.", [("killed", "girl")]),
        ("Ann Roe, 28, was pronounced dead.", [("killed", "Roe")]),
        ("A victim was taken to a hospital, where they later died.", [("killed", "victim")]),
        ("Both teens were taken to a hospital, where they died.", [("killed", "teens")]),
        ("Two teens and a man were taken to a hospital, where they died.", []),
        ("Officer shot dead a robber.", []),
        ("Police saw the dead man.", []),
        ("A father shot, killed his son.", []),
        ("The plan died in the senate.", []),
    ],
)
def test_a_state_is_of_who_stands_before_it(read, text, expected):
    (reading,) = read(text).sentences
    assert told(reading, see_singles(reading, [])) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police found a man and a boy dead.", [("killed", "man")]),
        ("Town man, boy dead in fire", [("killed", "man")]),
        ("She met a man and a boy died.", []),
    ],
)
def test_who_is_listed_before_shares_the_state(read, text, expected):
    (reading,) = read(text).sentences
    found = list(see_singles(reading, []))
    assert told(reading, see_listed_singles(reading, found)) == expected


@pytest.mark.parametrize(
    ("text", "tells"), [("Juvenile dead from wound", True), ("Juvenile on a bench", False)]
)
def test_a_sentence_without_verb_may_tell_a_state(read, text, tells):
    (reading,) = read(text).sentences
    assert may_tell(reading.sentence) is tells
