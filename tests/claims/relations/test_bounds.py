"""When two bounded numbers agree."""

import pytest

from claims.relations.bounds import Fit, exceeds, fit, is_none, rule_of
from tests.claims.making import number

DOZENS = number("dozens", "vague", low=24, high=99, wide=(12, 199))
AT_LEAST_9 = number(9, "at_least", low=9)
AT_MOST_60 = number(60, "at_most", low=0, high=60)
ABOUT_30 = number(30, "approx", low=27, high=33, wide=(22, 38))


@pytest.mark.parametrize(
    ("one", "other", "expected", "rule"),
    [
        (number(11), number(11), Fit.EQUAL, "R07"),
        (number(11), number(8), Fit.APART, "R07"),
        (ABOUT_30, number(31), Fit.MEET, "R12"),
        (ABOUT_30, number(36), Fit.TOLERANT, "R12"),
        (ABOUT_30, number(70), Fit.APART, "R12"),
        (AT_LEAST_9, number(14), Fit.MEET, "R13"),
        (AT_LEAST_9, number(5), Fit.APART, "R13"),
        (AT_MOST_60, number(45), Fit.MEET, "R14"),
        (AT_MOST_60, number(150), Fit.APART, "R14"),
        (DOZENS, number(36), Fit.MEET, "R15"),
        (DOZENS, number(14), Fit.TOLERANT, "R15"),
        (DOZENS, number(3), Fit.APART, "R15"),
    ],
)
def test_two_numbers_agree_or_not_whatever_their_order(one, other, expected, rule):
    assert fit(one, other) is fit(other, one) is expected
    assert rule_of(one, other) == rule_of(other, one) == rule


def test_a_lower_bound_exceeds_what_lies_below_it_and_nothing_without_an_end():
    assert exceeds(AT_LEAST_9, number(5))
    assert not exceeds(number(5), AT_LEAST_9)
    assert not exceeds(number(100), AT_LEAST_9)


def test_none_is_a_count_of_zero():
    assert is_none(number(0))
    assert not is_none(number(1))
