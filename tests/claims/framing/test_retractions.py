"""What a sentence takes back."""

import pytest

from claims.framing.retractions import is_retracted


@pytest.mark.parametrize(
    ("text", "retracted"),
    [
        ("A site said the ferry had sunk, but that was untrue.", True),
        ("A site said the ferry had sunk, which proved wrong.", True),
        ("A site said the ferry had sunk; the report was false.", True),
        ("A site said the ferry had sunk, a claim that proved false.", True),
        ("A site said the ferry had sunk, but that was true.", False),
        ("A site said the ferry had sunk, but it was wrong about the crew.", False),
        ("The ferry had sunk, but the map was wrong.", False),
        ("A site said the ferry had sunk.", False),
    ],
)
def test_a_later_clause_may_call_a_report_false(read, text, retracted):
    (sentence,) = read(text).sentences
    head = next(t.i for t in sentence.sentence.tokens if t.text == "sunk")
    assert is_retracted(sentence, head) is retracted
