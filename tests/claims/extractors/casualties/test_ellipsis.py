"""Coordinated verbs with a number for a subject."""

import pytest

from tests.claims.victims.telling import casualties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two sailors drowned and four are missing.", [("killed", 2), ("missing", 4)]),
        (
            "Two teens were killed and a third was critically wounded.",
            [("killed", 2), ("injured", 1)],
        ),
        (
            "One woman drowned and four people, including two children, are missing.",
            [("killed", 1), ("missing", 4), ("missing", 2)],
        ),
        ("Two men were shot and died.", [("killed", 2)]),
        ("Two men fled and were killed.", [("killed", 2)]),
    ],
)
def test_a_number_before_the_second_verb_is_its_subject(text, expected):
    found = [(c.value.outcome.value, c.value.count.best) for c in casualties(text)]
    assert [pair for pair in found if pair[0] != "casualties"] == expected
