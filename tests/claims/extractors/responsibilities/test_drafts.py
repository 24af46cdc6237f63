"""Who did it."""

import pytest

from claims.extractors.responsibilities import extract_responsibilities
from claims.model.value import Basis, Kind
from claims.pipeline import extract


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Karsk Front attacked the base on Monday.", [("Karsk Front", "asserted")]),
        ("Rockets were fired by rebel militia forces.", [("rebel militia forces", "asserted")]),
        (
            "The Karsk Front launched a rocket attack, killing two men.",
            [("Karsk Front", "asserted")],
        ),
        ("The Taliban claimed responsibility for the attack.", [("Taliban", "claimed_by_actor")]),
        ("Iran denied involvement in the attack.", [("Iran", "denied_by_actor")]),
        ("Iran denied that it attacked the base.", [("Iran", "denied_by_actor")]),
        ("Iran did not deny involvement in the attack.", []),
        ("Iran said that it attacked the base.", [("Iran", "claimed_by_actor")]),
        ("The Front said that it had ordered the attack.", [("Front", "claimed_by_actor")]),
        (
            "A gang called the Harrow Boys said it attacked them.",
            [("Harrow Boys", "claimed_by_actor")],
        ),
        ("The police said that it had attacked them.", []),
        ("Officers said it attacked a man.", []),
        ("Police blamed Hamas for the bombing.", [("Hamas", "assessed_by_third_party")]),
        ("Hamas was behind the bombing.", [("Hamas", "asserted")]),
        ("The United States launched strikes on depots.", []),
        ("No group has claimed responsibility.", []),
        ("Iran will attack the base.", []),
        ("Rockets killed two men.", []),
        ("Karsk Front fighters left Rowan after an ambush near it killed ten men.", []),
        ("Karsk Front fighters left Rowan after a bomb killed ten men.", []),
        ("The Karsk Front left Rowan after killing ten men.", [("Karsk Front", "asserted")]),
        ("The mayor opened the library.", []),
    ],
)
def test_the_actor_comes_with_the_ground(read, text, expected):
    found = [(d.value.actor, d.value.basis.value) for d in extract_responsibilities(read(text))]
    assert found == expected


def test_a_denial_negates(read):
    (draft,) = extract_responsibilities(read("Iran denied involvement in the attack."))
    assert draft.negated


@pytest.mark.parametrize(
    ("verb", "role"), [("ordered", "ordered_by"), ("carried out", "perpetrator")]
)
def test_who_orders_an_attack_is_told_from_who_makes_it(read, verb, role):
    (draft,) = extract_responsibilities(read(f"The Karsk Front {verb} the attack."))
    assert draft.value.role.value == role


@pytest.mark.parametrize(
    ("speaker", "canonical", "basis"),
    [
        ("A spokesman for the Karsk Front", "Karsk Front", "denied_by_actor"),
        ("The Karsk Front's rivals", None, "asserted"),
        ("A doctor for Karsk Front", None, "asserted"),
    ],
)
def test_a_spokesman_denies_for_the_body_he_speaks_for(read, speaker, canonical, basis):
    reading = read(f"{speaker} denied that the militia had attacked the base.")
    [draft] = extract_responsibilities(reading)
    assert (draft.value.canonical, draft.value.basis.value) == (canonical, basis)


@pytest.mark.parametrize(
    ("text", "actor", "basis"),
    [
        ("The army blamed the rebels for the attack.", "rebels", Basis.ASSESSED_BY_THIRD_PARTY),
        (
            "The military accused the Karsk Front of carrying out the raid.",
            "Karsk Front",
            Basis.ASSESSED_BY_THIRD_PARTY,
        ),
        ("Police blamed the rebels for the attack.", "rebels", Basis.ASSESSED_BY_THIRD_PARTY),
        ("Investigators blamed the army for the attack.", "army", Basis.ASSESSED_BY_THIRD_PARTY),
        (
            "The army blamed the paramilitary Rapid Support Forces (RSF) for the attack.",
            "Rapid Support Forces",
            Basis.ASSESSED_BY_THIRD_PARTY,
        ),
        ("The army said it had shot down a drone.", "army", Basis.CLAIMED_BY_ACTOR),
        (
            "The RSF again denied that it had carried out the strike.",
            "RSF",
            Basis.DENIED_BY_ACTOR,
        ),
    ],
)
def test_the_deed_is_laid_to_who_is_named(text, actor, basis):
    [held] = [c.value for c in extract(text).claims if c.kind is Kind.RESPONSIBILITY]
    assert (held.actor, held.basis) == (actor, basis)


def test_a_strike_of_which_an_army_tells_is_no_crime_that_it_avows():
    claims = extract("The army said that it had carried out a strike on the port.").claims
    assert all(c.kind is not Kind.RESPONSIBILITY for c in claims)
