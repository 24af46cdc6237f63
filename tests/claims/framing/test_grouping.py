"""Which mentions are of one claim."""

import pytest

from claims.framing.grouping import group_claims
from claims.model.claim import Claim, Polarity
from claims.model.value import Action, Identity, Responsibility
from tests.claims.making import killed, number


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


@pytest.mark.parametrize(
    ("victims", "groups"),
    [
        (["Marta Sandoval", "Sandoval"], ("g1", "g1")),
        (["Marta Sandoval", "Jorge Vidal"], (None, None)),
        (["Marta Sandoval", "Jorge Vidal", "Marta", "Vidal"], ("g1", "g2", "g1", "g2")),
        ([None, "Marta Sandoval"], ("g1", "g1")),
    ],
)
def test_a_victim_with_another_name_is_another(victims, groups):
    values = [killed(1, "victim", names=(name,) if name else ()) for name in victims]
    assert group_claims([claim(value, 10 * at) for at, value in enumerate(values)]) == groups


def test_a_sentence_that_says_a_number_twice_says_it_once():
    twice = [killed(3), killed(3)]
    assert group_claims([claim(v, 0) for v in twice]) == ("g1", "g1")


def test_a_sentence_that_counts_one_person_twice_counts_two():
    first, second = killed(1, "wife"), killed(1, "guard")
    found = group_claims([claim(first, 0), claim(second, 0), claim(first, 20)])
    assert found == ("g1", None, "g1")


def part(n, who="children", raw=None, **marks):
    count = number(n) if raw is None else number(n).model_copy(update={"raw": raw})
    return killed(count, who, **marks).model_copy(update={"scope": "part"})


@pytest.mark.parametrize(
    ("one", "other", "groups"),
    [
        (part(11, age_group="child"), part(25, age_group="child"), ("g1", "g1")),
        (part(11, age_group="child"), part(25, "women", sex="female"), (None, None)),
        (part(11, age_group="child"), part(3, raw="another 3", age_group="child"), (None, None)),
        (part(11, "miners"), part(25, "miners"), (None, None)),
        (part(1, "man", sex="male"), part(1, "woman", sex="female"), (None, None)),
        (part(4, age_group="child"), part(4, "women", sex="female"), (None, None)),
    ],
)
def test_two_numbers_for_one_part_are_reports_of_one_slot(one, other, groups):
    assert group_claims([claim(one, 0), claim(other, 20)]) == groups


def test_parts_that_one_sentence_lists_are_several():
    one, other = part(2, age_group="child"), part(3, age_group="child")
    assert group_claims([claim(one, 0), claim(other, 0)]) == (None, None)
