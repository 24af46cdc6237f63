"""Which mentions are of one claim."""

import pytest

from claims.framing.grouping import group_claims
from claims.model.claim import Claim, Polarity
from claims.model.value import Action, Identity, Responsibility


def claim(value, start, polarity=Polarity.AFFIRMED):
    return Claim(
        id=str(start),
        document_id="d",
        text="x",
        start=start,
        end=start + 1,
        standalone="x",
        value=value,
        polarity=polarity,
    )


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        (
            Action(agent="U.S.", action="launches strikes"),
            Action(agent="the United States", action="conducted precision strikes"),
            True,
        ),
        (
            Responsibility(actor="Iran-backed militia"),
            Responsibility(actor="Iranian-backed militia forces"),
            True,
        ),
        (Responsibility(actor="the Karsk Front"), Responsibility(actor="the army"), False),
        (
            Action(agent="Russia", action="launched strikes"),
            Action(agent="Turkey", action="launched strikes"),
            False,
        ),
        (
            Identity(entity="Tom", property="role", value="mayor"),
            Identity(entity="Tom", property="role", value="mayor"),
            True,
        ),
    ],
)
def test_claims_with_one_essence_are_grouped(one, other, together):
    groups = group_claims([claim(one, 0), claim(other, 9)])
    assert groups == (("g1", "g1") if together else (None, None))


def test_a_claim_and_its_negation_are_not_grouped():
    value = Responsibility(actor="the army")
    assert group_claims([claim(value, 0), claim(value, 9, Polarity.NEGATED)]) == (None, None)


def test_two_slots_of_one_place_are_one_mention():
    value = Responsibility(actor="the army")
    assert group_claims([claim(value, 3), claim(value, 3)]) == (None, None)
