"""What the counted dead and hurt were."""

import pytest

from claims.extractors.casualties.kinds import see_kinds
from claims.model.value import Outcome


@pytest.mark.parametrize(
    ("text", "before", "expected"),
    [
        (
            "Two of the dead were Americans and the third was British.",
            None,
            [("killed", 2, "Americans"), ("killed", 1, "British")],
        ),
        ("One of the wounded was a soldier.", None, [("injured", 1, "soldier")]),
        ("One of the dead Americans was a contractor.", None, [("killed", 1, "contractor")]),
        ("The other was a soldier.", Outcome.KILLED, [("killed", 1, "soldier")]),
        ("The other was a soldier.", None, []),
        ("The other was a lie.", Outcome.KILLED, []),
        ("Two of the wounded were in hospital.", None, []),
        ("Two of the ships were American.", None, []),
        ("One man was British and the third was absent.", None, []),
    ],
)
def test_a_part_says_what_it_was(read, text, before, expected):
    (reading,) = read(text).sentences
    tokens = reading.sentence.tokens
    found = list(see_kinds(reading, before))
    assert [
        (s.outcome.value, s.number.value.best, tokens[s.victim].text) for s in found
    ] == expected
    assert all(s.part for s in found)
