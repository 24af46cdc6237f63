"""'Not until Monday'."""

import pytest

from claims.mentions.times import find_times
from claims.resolution.not_until import as_start


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("The shop will not open until Monday.", "from"),
        ("The shop won't open until Monday.", "from"),
        ("The shop was shut until Monday.", "until"),
        ("The shop did not open on Monday.", None),
    ],
)
def test_a_negated_until_is_a_start(parse, text, signal):
    [sentence] = parse(text)
    [mention] = find_times(sentence)
    assert as_start(sentence, mention).signal == signal
