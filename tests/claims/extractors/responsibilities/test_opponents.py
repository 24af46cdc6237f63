"""Accusations by an enemy."""

import pytest

from claims.model.value import Basis, Kind
from claims.pipeline import extract

ACCUSED, ASSESSED = Basis.ACCUSED_BY_OPPONENT, Basis.ASSESSED_BY_THIRD_PARTY


@pytest.mark.parametrize(
    ("text", "actor", "basis"),
    [
        ("The army blamed the rebels for the attack.", "rebels", ACCUSED),
        ("The military accused the Karsk Front of carrying out the raid.", "Karsk Front", ACCUSED),
        ("Police blamed the rebels for the attack.", "rebels", ASSESSED),
        ("Investigators blamed the army for the attack.", "army", ASSESSED),
        (
            "The army blamed the paramilitary Rapid Support Forces (RSF) for the attack.",
            "Rapid Support Forces",
            ACCUSED,
        ),
        ("The army said it had shot down a drone.", "army", Basis.CLAIMED_BY_ACTOR),
        (
            "The RSF again denied that it had carried out the strike.",
            "RSF",
            Basis.DENIED_BY_ACTOR,
        ),
    ],
)
def test_who_fights_accuses_as_an_opponent(text, actor, basis):
    [held] = [c.value for c in extract(text).claims if c.kind is Kind.RESPONSIBILITY]
    assert (held.actor, held.basis) == (actor, basis)


def test_a_strike_of_which_an_army_tells_is_no_crime_that_it_avows():
    claims = extract("The army said that it had carried out a strike on the port.").claims
    assert all(c.kind is not Kind.RESPONSIBILITY for c in claims)
