"""Cut to a rectangle."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.reports.cartography.clipping import Box, clip_line, clip_ring, thinned

FRAME = Box(0, 0, 10, 10)
POINTS = st.lists(st.tuples(st.floats(-30, 30), st.floats(-30, 30)), min_size=3, max_size=12)


def area(ring):
    pairs = zip(ring, [*ring[1:], *ring[:1]], strict=True)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs)) / 2


@pytest.mark.parametrize(
    ("ring", "left"),
    [
        ([(2, 2), (8, 2), (8, 8), (2, 8)], 36),
        ([(-5, -5), (5, -5), (5, 5), (-5, 5)], 25),
        ([(-5, -5), (20, -5), (20, 20), (-5, 20)], 100),
        ([(20, 20), (30, 20), (30, 30)], 0),
        ([(-10, 5), (5, -10), (-10, -10)], 0),
    ],
)
def test_a_ring_keeps_what_lies_within(ring, left):
    assert area(clip_ring(ring, FRAME)) == pytest.approx(left)


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ([(1, 1), (9, 1)], [[(1, 1), (9, 1)]]),
        ([(-5, 5), (15, 5)], [[(0, 5), (10, 5)]]),
        ([(5, 5), (15, 5), (15, 8), (5, 8)], [[(5, 5), (10, 5)], [(10, 8), (5, 8)]]),
        ([(-5, -1), (15, -1)], []),
        ([(-1, 5), (-1, 9)], []),
        ([(3, 3)], []),
    ],
)
def test_a_line_comes_out_in_parts(line, parts):
    assert clip_line(line, FRAME) == parts


@given(POINTS)
def test_nothing_is_left_outside(points):
    rim = FRAME.grown(1e-6)
    kept = [*clip_ring(points, FRAME), *(p for part in clip_line(points, FRAME) for p in part)]
    assert all(rim.holds(Box(x, y, x, y)) for x, y in kept)


def test_points_nearer_than_sight_are_one():
    assert thinned([(0, 0), (0.2, 0.2), (0.4, 0.9), (0.5, 1.0), (3, 1)], 0.7) == [
        *((0, 0), (0.4, 0.9), (3, 1)),
    ]


@pytest.mark.parametrize(
    ("other", "meets", "held"),
    [
        (Box(2, 2, 3, 3), True, True),
        (Box(9, 9, 12, 12), True, False),
        (Box(10, 0, 12, 5), False, False),
    ],
)
def test_boxes_that_share_an_edge_do_not_meet(other, meets, held):
    assert (FRAME.meets(other), FRAME.holds(other)) == (meets, held)
