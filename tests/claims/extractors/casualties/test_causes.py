"""What did it."""

import pytest

from claims.extractors.casualties.causes import find_cause
from claims.extractors.casualties.verbs import see_verbs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rockets killed three guards.", "Rockets"),
        ("Three guards were killed by a roadside bomb.", "roadside bomb"),
        ("They launched a rocket attack, killing three guards.", "rocket attack"),
        ("Three guards were killed when a mine exploded.", "mine"),
        ("Rebels killed three guards.", ""),
    ],
)
def test_a_cause_is_a_thing_or_a_happening(read, text, expected):
    (reading,) = read(text).sentences
    sighting = next(iter(see_verbs(reading)))
    found = find_cause(reading, sighting)
    assert " ".join(reading.sentence.tokens[i].text for i in found) == expected
