"""What a desk may set of how claims are compared."""

from datetime import timedelta

import pytest
from pydantic import ValidationError

from claims.relations.compare import compare
from claims.relations.options import DEFAULT, CheckOptions, Resolution
from tests.claims.making import article, group, killed, teller

POLICE = {"attribution": (teller("Police"),)}
FIRE = {"attribution": (teller("The fire service"),)}


def test_a_range_stands_and_six_hours_are_one_moment_unless_said():
    assert DEFAULT.resolution is Resolution.RANGE
    assert DEFAULT.window == timedelta(hours=6)


def test_a_window_below_zero_is_refused():
    with pytest.raises(ValidationError):
        CheckOptions(window=timedelta(hours=-1))


@pytest.mark.parametrize(("hours", "relation"), [(6, "contradiction"), (1, "update")])
def test_the_window_decides_whether_two_offices_clash(hours, relation):
    one = article("a", (killed(8), POLICE), published="2023-04-07T10:00:00")
    other = article("b", (killed(11), FIRE), published="2023-04-07T13:00:00")
    texts = [one, other]
    options = CheckOptions(window=timedelta(hours=hours))
    [found] = compare(texts, group(*texts), (), options=options)
    assert found.relation.value == relation
