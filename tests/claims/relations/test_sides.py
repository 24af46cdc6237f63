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


@pytest.mark.parametrize(
    ("one", "other", "rules"),
    [
        (
            "The quarter is in the west of Zamosc, which lost its eastern half.",
            "The quarter is in the western part of Zamosc, which lost its eastern half.",
            [],
        ),
        (
            "The quarter is in the west of Zamosc.",
            "The quarter is in the eastern half of Zamosc.",
            ["R25"],
        ),
        (
            "The quarter is in the west of Zamosc.",
            "The quarter of Zamosc has an eastern half and a poorer west.",
            [],
        ),
    ],
)
def test_sentences_that_name_both_sides_are_of_two_things(one, other, rules):
    found = compared(article("a", said(one)), article("b", said(other)))
    assert [f.rule for f in found if f.relation == "contradiction"] == rules


def test_one_article_seldom_puts_a_thing_on_two_sides():
    road, raids = "The road runs south of Zamosc.", "Raids hit towns north of Zamosc at dawn."
    assert compared(article("a", said(road), said(raids))) == ()
    sites = (said(EAST), said("The site was built six kilometres west of Zamosc."))
    assert told(compared(article("a", *sites))) == []
