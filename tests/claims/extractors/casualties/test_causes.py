"""What did it."""

import pytest

from claims.extractors.casualties.causes import find_cause, leads_to
from claims.extractors.casualties.verbs import see_verbs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rockets killed three guards.", "Rockets"),
        ("Three guards were killed by a roadside bomb.", "roadside bomb"),
        ("They launched a rocket attack, killing three guards.", "rocket attack"),
        ("Three guards were killed when a mine exploded.", "mine"),
        ("The army launched strikes after rebels killed three guards.", ""),
        ("Rebels killed three guards.", ""),
    ],
)
def test_a_cause_is_a_thing_or_a_happening(read, text, expected):
    (reading,) = read(text).sentences
    sighting = next(iter(see_verbs(reading)))
    found = find_cause(reading, sighting)
    assert " ".join(reading.sentence.tokens[i].text for i in found) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels shelled the camp, killing three guards.", True),
        ("The army left after rebels killed three guards.", False),
    ],
)
def test_only_the_same_happening_leads_to_a_casualty(read, text, expected):
    (reading,) = read(text).sentences
    clause = next(c for c in reading.clauses if c.lemma == "kill")
    assert leads_to(clause) is expected
