"""Whom others hold responsible."""

import pytest

from claims.extractors.responsibilities.charges import charging_verbs, find_charges, tells_of_harm

ASSESSED = "assessed_by_third_party"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police blamed Hamas for the bombing.", [("Hamas", ASSESSED, "bombing")]),
        ("Police blamed the bombing on Hamas.", [("Hamas", ASSESSED, "bombing")]),
        ("An attack blamed on Hamas killed six.", [("Hamas", ASSESSED, "attack")]),
        ("Police linked Hamas to the bombing.", [("Hamas", ASSESSED, "bombing")]),
        ("Officials blamed Iran after the blast.", [("Iran", ASSESSED, None)]),
        ("The judge held Iran responsible for the deaths.", [("Iran", ASSESSED, "deaths")]),
        ("Police pointed the finger at Iran for the raid.", [("Iran", ASSESSED, "raid")]),
        ("The raid bore the hallmarks of Hamas.", [("Hamas", ASSESSED, "raid")]),
        ("Keller was convicted of murder.", [("Keller", ASSESSED, "murder")]),
        ("Keller pleaded guilty to murder.", [("Keller", "claimed_by_actor", "murder")]),
        ("Keller pleaded not guilty to murder.", [("Keller", "denied_by_actor", "murder")]),
        ("Farmers blamed the drought for the deaths.", []),
        ("The coach blamed the referee for the defeat.", []),
        ("Children cannot be charged with murder.", []),
        ("The army tried to blame Hamas for the bombing.", []),
        ("Police linked Hamas to the charity.", []),
    ],
)
def test_others_hold_somebody_responsible_for_harm(sentence, shown, text, expected):
    read = sentence(text)
    assert shown(read, find_charges(read)) == expected


@pytest.mark.parametrize(
    ("text", "told", "expected"),
    [
        ("The army blamed Hamas.", True, [("Hamas", ASSESSED, None)]),
        ("The army blamed Hamas.", False, []),
        ("The minister blamed Hamas for the prices.", True, []),
        ("The government held Hamas responsible.", True, [("Hamas", ASSESSED, None)]),
        ("The government held Hamas responsible.", False, []),
        ("The minister held Hamas responsible for the prices.", True, []),
    ],
)
def test_blame_right_after_harm_is_of_it(sentence, shown, text, told, expected):
    read = sentence(text)
    assert shown(read, find_charges(read, told=told)) == expected


@pytest.mark.parametrize(
    ("text", "harm"),
    [
        ("A drone strike hit the depot.", True),
        ("Nurses went on strike.", False),
        ("A fire burned two houses.", False),
    ],
)
def test_a_deed_is_told_from_a_mishap(sentence, text, harm):
    assert tells_of_harm(sentence(text)) is harm


def test_the_verbs_are_those_of_the_rules():
    assert {"blame", "link", "acquit", "plead"} <= charging_verbs()
    assert "say" not in charging_verbs()
