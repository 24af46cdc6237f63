"""R40: one happening in the singular and in the plural."""

import pytest

from claims.model.value import Fact
from tests.claims.making import article, compared, told


def said(words):
    return (Fact(subject="", predicate=""), {"words": words})


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "The blast at Mirkot broke windows.",
            "The blasts at Mirkot broke windows.",
            "consistent",
        ),
        ("One blast shook the market.", "Three blasts shook the market.", "contradiction"),
        ("The blast shook the market.", "A second series of blasts shook the market.", None),
        ("The blast at Mirkot broke windows.", "Blasts are common in old mines.", None),
        ("The navy not only stopped an attack.", "Pirates made 100 attacks this year.", None),
    ],
)
def test_a_happening_may_be_told_in_the_plural(one, other, expected):
    found = told(compared(article("a", said(one)), article("b", said(other))))
    assert [relation for relation, rule in found if rule == "R40"] == [expected] * bool(expected)
