"""R38: a number of one text and the names of another."""

import pytest

from claims.model.value import Fact
from tests.claims.making import article, compared, told


def said(words):
    return (Fact(subject="", predicate=""), {"words": words})


LISTED = "The frigates Kelda, Morven and Skye sailed to Malta."


@pytest.mark.parametrize(
    ("counted", "expected"),
    [
        ("Three frigates sailed to Malta.", ["consistent"]),
        ("At least two frigates sailed to Malta.", ["consistent"]),
        ("Exactly two frigates sailed to Malta.", ["contradiction"]),
        ("About two frigates sailed to Malta.", []),
        ("Five frigates sailed to Malta.", []),
        ("Two tugs sailed to Malta.", []),
        ("Two frigates were sold for scrap.", []),
    ],
)
def test_as_many_are_named_as_are_counted(counted, expected):
    found = told(compared(article("a", said(LISTED)), article("b", said(counted))))
    assert [relation for relation, rule in found if rule == "R38"] == expected
