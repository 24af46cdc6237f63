"""What is said to be so many."""

import pytest

from claims.extractors.quantities.counted import find_counted
from claims.extractors.quantities.holding import clause_of
from claims.extractors.quantities.stating import only_describes


@pytest.mark.parametrize(
    ("text", "idle"),
    [
        ("Rebels fired 12 rockets.", False),
        ("There were no arrests.", False),
        ("The 12 rockets were old.", False),
        ("They seized both ships.", False),
        ("Both ships were ready.", True),
        ("The talks of the two countries failed.", True),
        ("His two brothers were ready.", True),
        ("He is among the world's 20 richest men.", True),
        ("They are three brothers.", True),
        ("It is a $3 million house.", True),
        ("Officials fear for many towns.", True),
    ],
)
def test_few_things_that_are_known_are_not_said_to_be_so_many(read, text, idle):
    (reading,) = read(text).sentences
    (counted,) = find_counted(reading)
    clause, argument = clause_of(reading, counted) or (None, None)
    assert only_describes(reading, counted, clause, argument) is idle
