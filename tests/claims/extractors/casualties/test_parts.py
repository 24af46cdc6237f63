"""Parts of a number of victims."""

import pytest

from claims.extractors.casualties.parts import see_parts
from claims.extractors.casualties.verbs import see_verbs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ten miners, including two women, died.", [("killed", "women")]),
        ("Ten miners, of whom two were women, died.", [("killed", "women")]),
        (
            "The dead included two Britons and an American.",
            [("killed", "Britons")] * 1 + [("killed", "American")],
        ),
        (
            "Three workers were killed: two Americans and one Briton.",
            [("killed", "Americans"), ("killed", "Briton")],
        ),
        ("Ten miners died, among them two women.", [("killed", "women")]),
        ("Three workers were killed: a mine had two faults.", []),
        ("Ten miners died, among them a rumour of two faults.", []),
        ("Ten miners died.", []),
        ("The shops, including two bakeries, were closed.", []),
    ],
)
def test_parts_take_the_outcome_of_the_whole(read, text, expected):
    (reading,) = read(text).sentences
    tokens = reading.sentence.tokens
    found = list(see_parts(reading, list(see_verbs(reading))))
    assert [(s.outcome.value, tokens[s.victim].text) for s in found] == expected
    assert all(s.part for s in found)
