"""Figures that a sentence counts into a larger one."""

import pytest

from tests.claims.victims.telling import casualties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The ministry reported 12 new deaths, bringing the toll to 61.",
            [("killed", 12, "part"), ("killed", 61, "total")],
        ),
        (
            "Of the 30 injured, eight are in critical condition.",
            [("injured", 30, "total"), ("injured", 8, "part")],
        ),
        (
            "The toll rose to 54 after 20 people were injured.",
            [("killed", 54, "total"), ("injured", 20, "total")],
        ),
        ("Twelve people died.", [("killed", 12, "total")]),
    ],
)
def test_what_goes_into_a_larger_number_is_a_part_of_it(text, expected):
    found = [(c.value.outcome.value, c.value.count.best, c.value.scope) for c in casualties(text)]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        ("The trawler's crew of seven are missing, feared dead.", ["missing"]),
        ("Seven men are missing and three are dead.", ["missing", "killed"]),
        ("Twenty people are feared dead.", ["killed"]),
    ],
)
def test_the_missing_who_are_feared_dead_are_missing(text, outcomes):
    assert [c.value.outcome.value for c in casualties(text)] == outcomes
