"""Numbers beside their points."""

import math
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.reports.cartography.clipping import Box
from factcheck.reports.cartography.labels import Room
from factcheck.reports.cartography.pins import badge_size, number_lines, place_pins

FRAME = Box(0, 0, 760, 500)
POINTS = st.lists(st.tuples(st.floats(40, 720), st.floats(40, 460)), max_size=20)


def pins(*points):
    return place_pins(Room(FRAME), dict(enumerate(points, 1)))


@settings(deadline=None)
@given(POINTS)
def test_every_number_is_on_one_badge_and_no_badges_meet(points):
    found = pins(*points)
    assert sorted(n for pin in found for n in pin.numbers) == list(range(1, len(points) + 1))
    assert not any(a.box.meets(b.box) for a, b in combinations(found, 2))


@settings(deadline=None)
@given(POINTS)
def test_a_badge_of_one_place_is_never_farther_off_than_its_own_size(points):
    for pin in pins(*points):
        if pin.alone:
            assert math.dist((pin.x, pin.y), pin.dots[0]) <= badge_size((1,))[0] + 2


def test_a_badge_with_room_stands_at_its_point():
    [one, two] = pins((100, 100), (200, 100))
    assert one.centred
    assert two.centred
    assert one.dots == ((100, 100),)


def test_near_places_stand_beside_their_points_and_nearer_ones_share_a_badge():
    beside = pins((100, 100), (108, 100))
    assert [pin.numbers for pin in beside] == [(1,), (2,)]
    assert not any(pin.centred for pin in beside)
    crowd = pins(*[(300 + 3 * n, 200 + 4 * (n % 2)) for n in range(9)])
    assert len(crowd) < 9
    assert any(not pin.alone for pin in crowd)


@pytest.mark.parametrize(
    ("numbers", "lines"),
    [
        ([7], ["7"]),
        ([9, 10], ["9, 10"]),
        ([12, 9, 10, 11], ["9–12"]),
        ([1, 3, 5, 7], ["1, 3, 5", "7"]),
    ],
)
def test_numbers_in_a_row_are_told_as_a_run(numbers, lines):
    assert number_lines(numbers) == lines
