"""Who turns a weapon on themselves."""

import pytest

from claims.extractors.casualties.selves import see_selves
from claims.extractors.casualties.verbs import see_verbs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He fired before turning the gun on himself.", [("casualties", "himself")]),
        ("Woman kills her son, self", [("killed", "self")]),
        ("He turned his back on himself.", []),
        ("He killed a man and found himself alone.", []),
    ],
)
def test_whoever_shoots_themselves_is_seen(read, text, expected):
    (reading,) = read(text).sentences
    tokens = reading.sentence.tokens
    found = see_selves(reading, list(see_verbs(reading)))
    assert [(s.outcome.value, tokens[s.victim].text) for s in found] == expected
