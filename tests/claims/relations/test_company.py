"""Alone, helped or jointly."""

import pytest

from claims.model.value import Fact
from tests.claims.making import article, compared, told


def said(words):
    return (Fact(subject="", predicate=""), {"words": words})


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "Turkey alone raided the depot at Mirkot.",
            "The raid on the depot at Mirkot was a joint operation.",
            [("contradiction", "R32")],
        ),
        (
            "Crews searched the woods of Mirkot, helped by volunteers.",
            "Crews and volunteers jointly searched the woods of Mirkot.",
            [("consistent", "R32")],
        ),
        (
            "The ferry to Mirkot sank twice this year alone.",
            "The ferry to Mirkot was a joint purchase of two towns.",
            [],
        ),
        (
            "Turkey alone raided the depot at Mirkot.",
            "The raid on the depot at Mirkot was planned, both ministers said jointly.",
            [],
        ),
    ],
)
def test_who_acts_alone_acts_with_nobody(one, other, expected):
    found = told(compared(article("a", said(one)), article("b", said(other))))
    assert [(relation, rule) for relation, rule in found if rule == "R32"] == expected
