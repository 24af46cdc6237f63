"""Outcome words and what a sighting is of."""

import pytest

from claims.extractors.casualties.sightings import Sighting, outcomes
from claims.model.value import Outcome


@pytest.mark.parametrize(
    ("part", "word", "expected"),
    [
        ("verbs", "die", Outcome.KILLED),
        ("verbs", "wound", Outcome.INJURED),
        ("nouns", "casualty", Outcome.CASUALTIES),
        ("verbs", "walk", None),
    ],
)
def test_words_have_outcomes(part, word, expected):
    assert outcomes(part).get(word) is expected


@pytest.mark.parametrize(
    ("victim", "part", "expected"), [(1, False, True), (1, True, False), (None, False, False)]
)
def test_only_victims_named_as_such_share_a_verb(victim, part, expected):
    sighting = Sighting(outcome=Outcome.KILLED, head=0, said=(0,), victim=victim, part=part)
    assert sighting.whole_of_phrase is expected
