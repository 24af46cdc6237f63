"""Who else 'it' may mean."""

import pytest

from claims.resolution.rivals import has_rival


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministry said it rained. Russia began a raid. It said that it won.", True),
        ("The ministry said it rained. The report came out. It said that it won.", True),
        ("The ministry said it rained. Nobody was hurt. It said that it won.", False),
        ("The ministry said it rained. Russia began a raid. Two boats sank, it said.", False),
        ("It rained. The ministry said it rained. It said that it won.", False),
    ],
)
def test_another_body_since_is_a_rival_of_who_spoke(read, text, expected):
    reading = read(text)
    spoke = next(s.sentence.index for s in reading.sentences if "said" in s.sentence.text)
    last = reading.sentences[-1]
    pronoun = next(t for t in last.sentence.tokens if t.lower == "it")
    assert has_rival(reading, spoke, last, pronoun) is expected
