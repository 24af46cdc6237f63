"""Who has a wound, is hit by a bullet or lies in hospital."""

import pytest

from claims.extractors.casualties.wounds import see_wounds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Officers found a man with a gunshot wound to the leg.", ["man"]),
        ("Police found a man suffering from several wounds.", ["man"]),
        ("A woman was hit in the arm by a stray bullet.", ["woman"]),
        ("A bullet hit a boy in the foot.", ["boy"]),
        ("A bullet grazed a man.", ["man"]),
        ("Three people were taken to the hospital.", ["people"]),
        ("Her mother remains in the hospital.", ["mother"]),
        ("A man was hit by a rumour.", []),
        ("A man with a gun left the house.", []),
        ("The gun was taken to the hospital.", []),
        ("A bullet hit the wall.", []),
    ],
)
def test_wounds_bullets_and_hospitals_tell_of_the_hurt(read, text, expected):
    (reading,) = read(text).sentences
    tokens = reading.sentence.tokens
    assert [tokens[s.victim].text for s in see_wounds(reading, [])] == expected
