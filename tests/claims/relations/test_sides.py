"""On which side of a place."""

import pytest

from claims.model.value import Fact
from tests.claims.making import article, compared, told

EAST = "The site was built six kilometres east of Zamosc."


def said(words):
    return (Fact(subject="", predicate=""), {"words": words})


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The site is six kilometres west of Zamosc.", [("contradiction", "R25")]),
        ("The site lies east of Zamosc.", [("consistent", "R25")]),
        ("The site lies west of Lublin.", []),
        ("A bakery stands west of Zamosc.", []),
        ("The site was built for the West Coast Bank of Zamosc.", []),
    ],
)
def test_a_thing_that_stays_lies_on_one_side(words, expected):
    assert told(compared(article("a", said(EAST)), article("b", said(words)))) == expected
