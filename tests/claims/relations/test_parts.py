"""Parts and their whole."""

import pytest

from tests.claims.making import article, compared, killed, told

FINAL = {"words": "in the final report"}
WHOLE = (killed(10), {"words": "ten in all"})


def parts(soldiers, drivers):
    return [
        (killed(soldiers, "soldiers", status="military"), FINAL),
        (killed(drivers, "drivers"), FINAL),
    ]


@pytest.mark.parametrize(
    ("soldiers", "drivers", "expected"),
    [(6, 4, ("consistent", "R05")), (8, 5, ("contradiction", "R05"))],
)
def test_parts_add_up_to_a_closed_whole_or_do_not(soldiers, drivers, expected):
    found = compared(article("a", parts(soldiers, drivers)), article("b", WHOLE))
    assert expected in told(found)


def test_others_are_no_whole_of_those_they_stand_beside():
    others = (killed(10, "others"), {"words": "ten others in all"})
    found = compared(article("a", parts(8, 5)), article("b", others))
    assert ("contradiction", "R05") not in told(found)


def test_one_sum_parted_in_two_ways_is_a_contradiction():
    found = compared(article("a", parts(6, 4)), article("b", parts(8, 2)))
    assert ("contradiction", "R06") in told(found)


def test_the_same_parts_are_none():
    found = compared(article("a", parts(6, 4)), article("b", parts(6, 4)))
    assert "contradiction" not in {relation for relation, _ in told(found)}
