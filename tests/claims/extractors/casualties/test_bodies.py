"""The dead told of by their bodies."""

import pytest

from claims.extractors.casualties.bodies import see_bodies


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three bodies were found in a home.", [(None, "Three")]),
        ("Police found the body of a man.", [("man", None)]),
        ("The bodies of a man and a girl were found.", [("man", None), ("girl", None)]),
        ("The boy's body was taken to a morgue.", [("boy", None)]),
        ("Three bodies decide on the law.", []),
        ("The body of evidence was found.", []),
    ],
)
def test_bodies_are_counted_or_somebodys(read, text, expected):
    (reading,) = read(text).sentences
    tokens = reading.sentence.tokens
    found = [
        (
            None if s.victim is None else tokens[s.victim].text,
            s.number.text if s.number else None,
        )
        for s in see_bodies(reading)
    ]
    assert found == expected
