"""Two sentences, one happening or two."""

import pytest

from claims.relations.separate import are_separate
from tests.claims.making import article, entries, killed


def claim(words, event=None):
    slots = {}
    if event:
        start = words.index(event)
        slots = {"event": (start, start + len(event))}
    return (killed(2), {"words": words, "slots": slots})


@pytest.mark.parametrize(
    ("one", "other", "separate"),
    [
        ("The raid on Denby killed two.", "Two died in the raid on Corvell.", True),
        ("The raid on Denby killed two.", "Two died in the raid on Denby.", False),
        ("The raid on Denby killed two.", "The raid killed two.", False),
        ("The raid on Denby killed two.", "The raid on Denby Hill killed two.", False),
        ("A quake in Iran killed two.", "A quake in China killed two.", True),
        ("A quake in Iran killed two.", "An Iranian quake killed two.", False),
        ("A 6-year-old boy was shot.", "A 2-year-old girl was shot.", True),
        ("A 6-year-old boy was shot.", "A boy of six, a 6-year-old, was shot.", False),
    ],
)
def test_names_countries_and_ages_set_happenings_apart(one, other, separate):
    found = entries(article("a", claim(one), claim(other)))
    assert are_separate(*found) is separate


@pytest.mark.parametrize(
    ("other", "separate"),
    [
        ("Another shooting left two dead.", True),
        ("A separate fatal shooting left two dead.", True),
        ("The fatal shooting left two dead.", False),
    ],
)
def test_another_happening_is_another(other, separate):
    one = claim("The shooting left two dead.", "shooting")
    found = entries(article("a", one, claim(other, "shooting")))
    assert are_separate(*found) is separate


@pytest.mark.parametrize(("loosely", "separate"), [(True, False), (False, True)])
def test_loosely_two_articles_may_use_names_of_their_own(loosely, separate):
    one = article("a", claim("The raid on Denby killed two."))
    other = article("b", claim("The mayor of Corvell spoke of two dead."))
    assert are_separate(*entries(one, other), loosely=loosely) is separate


def test_what_is_tied_to_no_event_must_share_a_name():
    words = "They came to the fence then."
    loose = article("a", claim("The raid on Denby killed two."), claim(words), event=None)
    named = article("b", claim("Two died at Denby."), claim("Denby was hit."), event=None)
    assert are_separate(*entries(loose))
    assert not are_separate(*entries(named))
