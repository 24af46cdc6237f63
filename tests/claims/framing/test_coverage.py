"""What became of each sentence."""

import pytest

from claims.framing.coverage import cover, reason_of
from claims.model.coverage import Reason


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Who fired the rockets?", Reason.QUESTION),
        ("It is not clear who fired the rockets.", Reason.IGNORANCE),
        ("A quiet street in Karsk.", Reason.FRAGMENT),
        ("It will rain again.", Reason.PREDICTION),
        ("They should be ashamed.", Reason.OPINION),
        ("It rained.", Reason.NO_PREDICATE),
    ],
)
def test_a_sentence_without_claims_has_a_reason(read, text, expected):
    (sentence,) = read(text).sentences
    assert reason_of(sentence) is expected


def test_each_sentence_is_counted_or_explained(read, framed):
    text = "Rebels attacked the bridge. Why? “It fell,” the mayor said. “We ran.”"
    reading, claims = read(text), framed(text)
    covered = cover(reading, claims)
    assert [(c.claims > 0, c.reason) for c in covered] == [
        (True, None),
        (False, Reason.QUESTION),
        (True, None),
        (True, None),
    ]
