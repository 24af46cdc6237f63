"""Whom the words for a victim mean, and who shared their lot."""

import pytest

from claims.extractors.casualties.verbs import see_verbs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Family of man who police fatally shot wants answers", ["man"]),
        ("A teen who was found shot along a path has died.", ["teen", "teen"]),
        ("A guard was killed along with a driver and a cook.", ["guard", "driver", "cook"]),
        ("The mother of a boy was killed.", ["mother"]),
        ("A guard was killed with a knife.", ["guard"]),
    ],
)
def test_victims_are_those_who_are_meant(read, text, expected):
    (reading,) = read(text).sentences
    tokens = reading.sentence.tokens
    assert [tokens[s.victim].text for s in see_verbs(reading)] == expected
