"""Amounts in several units."""

import pytest

from claims.model.count import Count
from claims.relations.units import in_base, unit_base


def amount(number, unit):
    return in_base(Count(min=number, max=number, best=number, raw=f"{number:,}"), unit)


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        ((10, "km"), (6.2, "mile"), True),
        ((27, "km"), (17, "mile"), True),
        ((25, "km"), (40, "mile"), False),
        ((5000, "hectare"), (12400, "acre"), True),
        ((5000, "hectare"), (30000, "acre"), False),
        ((1400, "kg"), (1.4, "tonne"), True),
    ],
)
def test_half_a_unit_of_the_last_digit_is_allowed(one, other, meet):
    assert amount(*one).meets(amount(*other)) is meet


def test_nobody_measures_a_distance_to_the_mile():
    low, high = amount(20, "km").tolerant
    assert low < 15.1
    assert high > 24.9
    assert amount(20, "kg").tolerant is None


def test_what_is_counted_has_no_base():
    assert unit_base("rocket") is None
    count = Count(min=3, max=3, best=3, raw="three")
    assert in_base(count, "rocket") is count
