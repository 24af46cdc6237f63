"""Fired, landed, intercepted: one thing, several measures."""

import pytest

from claims.relations.measures import head_noun, measure_of, thing_of
from tests.claims.making import article, compared, quantity, told


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (quantity(40, "shells", "fired"), quantity(12, "shells", "came down"), "not_comparable"),
        (quantity(12, "shells", "landed"), quantity(8, "shells", "fired"), "contradiction"),
        (
            quantity(8, "missiles", "launched"),
            quantity(5, "missiles", "shot down"),
            "not_comparable",
        ),
        (
            quantity(8, "missiles", "launched"),
            quantity(9, "missiles", "shot down"),
            "contradiction",
        ),
    ],
)
def test_no_more_can_land_than_were_fired(one, other, expected):
    assert told(compared(article("a", one), article("b", other))) == [(expected, "R02")]


@pytest.mark.parametrize(
    ("tonnes", "expected"), [(1.2, ("consistent", "R26")), (2.5, ("contradiction", "R26"))]
)
def test_kilograms_and_tonnes_are_compared_as_one_unit(tonnes, expected):
    one = quantity(1200, "cocaine", "seized").model_copy(update={"unit": "kg"})
    other = quantity(tonnes, "cocaine", "seized").model_copy(update={"unit": "tonne"})
    assert told(compared(article("a", one), article("b", other))) == [expected]
    assert thing_of(one) == thing_of(other) == "mass of cocaine"


def test_two_kinds_of_things_are_not_related():
    one, other = quantity(8, "missiles", "launched"), quantity(5, "drones", "shot down")
    assert compared(article("a", one), article("b", other)) == ()


@pytest.mark.parametrize(
    ("what", "noun"),
    [
        ("small rockets", "rocket"),
        ("batteries", "battery"),
        ("people in tents", "people"),
        ("", ""),
    ],
)
def test_a_phrase_is_known_by_its_head(what, noun):
    assert head_noun(what) == noun


def test_a_verb_without_a_class_stands_for_itself_and_no_verb_for_presence():
    assert measure_of(quantity(2, "cakes", "baked")) == "baked"
    assert measure_of(quantity(2, "carriers", None)) == measure_of(quantity(2, "carriers", "held"))
