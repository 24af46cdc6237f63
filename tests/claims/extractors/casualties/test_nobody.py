"""Nobody harmed."""

import pytest

from claims import extract
from claims.extractors.casualties.nobody import see_nobody


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There were no reports of injuries.", ["injured"]),
        ("There were no reports of deaths or injuries.", ["killed", "injured"]),
        ("There was no loss of life.", ["killed"]),
        ("No deaths or injuries were reported.", ["injured"]),
        ("There were no victims.", ["casualties"]),
        ("There were no visitors.", []),
        ("Authorities ruled out any fatalities.", ["killed"]),
        ("Police did not rule out further deaths.", []),
        ("There were two reports of injuries.", []),
        ("There were no reports of damage.", []),
        ("There was no loss of power.", []),
        ("Police ruled out murder.", []),
        ("The deaths of two women were ruled homicides.", []),
        ("The shell fell without causing casualties.", ["casualties"]),
        ("The drones fell on the port without causing losses in a raid.", ["casualties"]),
        ("The fund grew without causing losses.", []),
        ("The rocket did not cause any injuries.", ["injured"]),
        ("The rocket did not cause any delays.", []),
        ("The rocket caused injuries.", []),
    ],
)
def test_set_phrases_say_that_nobody_was_harmed(read, text, expected):
    (reading,) = read(text).sentences
    found = list(see_nobody(reading))
    assert [s.outcome.value for s in found] == expected
    assert all(s.number.value.max == 0 for s in found)


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("The bodies lay in rows with no visible injuries.", False),
        ("Footage showed many bodies with no signs of injuries.", False),
        ("There were no reports of injuries.", True),
        ("A blast shook the town with no injuries.", True),
    ],
)
def test_bodies_without_wounds_do_not_say_that_nobody_was_hurt(text, nobody):
    counts = [c.value.count.max for c in extract(text).claims if c.kind == "casualty"]
    assert (0 in counts) is nobody
