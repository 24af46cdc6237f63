"""Somebody died where an article only calls its happening fatal."""

import pytest

from claims.extractors.casualties import extract_casualties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Deputies seek a man after a deadly shooting.", [("killed", 1, None)]),
        ("They are wanted in the death investigation.", [("killed", 1, None)]),
        ("The shooter in a fatal hunting accident was named.", [("killed", 1, None)]),
        ("Police told of a non-fatal shooting.", []),
        ("It was a fatal mistake.", []),
        ("A man died in a fatal shooting.", [("killed", 1, 1)]),
    ],
)
def test_a_fatal_happening_killed_somebody(read, text, expected):
    values = [d.value for d in extract_casualties(read(text))]
    assert [(v.outcome.value, v.count.min, v.count.max) for v in values] == expected
