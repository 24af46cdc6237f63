"""Marks and the lines between them."""

import re

import pytest

from factcheck.reports.cartography.clipping import Box
from factcheck.reports.cartography.marks import (
    Ends,
    Hold,
    Shape,
    draw_badge,
    draw_dot,
    draw_leg,
    draw_mark,
    draw_sample,
    draw_sign,
    polygon,
    shortened,
)


@pytest.mark.parametrize("shape", Shape)
@pytest.mark.parametrize("hold", Hold)
def test_a_mark_says_by_its_classes_what_it_is_and_how_close(shape, hold):
    drawn = draw_mark(50, 60, "7", shape=shape, hold=hold)
    assert f'class="mark {shape.value} {hold.value}"' in drawn
    assert ">7</text>" in drawn


def test_the_shapes_are_told_apart_without_colour():
    bodies = {draw_sample(0, 0, shape=shape, hold=Hold.POINT) for shape in Shape}
    shapes = {body.replace(s.value, "") for body in bodies for s in Shape if s.value in body}
    assert len(shapes) == len(Shape)


def test_an_even_shape_points_up():
    assert polygon(0, 0, 10, 4, 0)[0] == pytest.approx((0, -10))


def test_places_in_order_are_joined_by_an_arrow():
    drawn = draw_leg(Ends((0, 0)), Ends((100, 0)), "USS Nimitz", clash=False, arrow=True)
    assert 'class="arrow"' in drawn
    assert 'class="way"' in drawn
    assert "<title>USS Nimitz</title>" in drawn


def test_places_at_odds_are_joined_by_no_arrow():
    drawn = draw_leg(Ends((0, 0)), Ends((100, 0)), "<b>", clash=True, arrow=True)
    assert 'class="way clash"' in drawn
    assert "arrow" not in drawn
    assert "<b>" not in drawn
    assert "≠" in draw_sign((50, 0))


def test_a_line_ends_where_the_marks_begin_and_is_none_where_they_touch():
    assert shortened(Ends((0, 0), 5), Ends((100, 0), 20)) == ((5, 0), (80, 0))
    assert shortened(Ends((0, 0)), Ends((12, 0))) is None
    assert draw_leg(Ends((0, 0)), Ends((12, 0)), "x", clash=False, arrow=True) == ""


def test_a_badge_of_several_places_bears_their_numbers_in_lines():
    drawn = draw_badge(Box(0, 0, 60, 30), ["9–12, 40", "41"], shape=Shape.EVENT)
    assert drawn.count("<text") == 2
    assert ">9–12, 40</text>" in drawn


def test_what_was_left_is_a_smaller_ring():
    left, other = (draw_sample(0, 0, shape=s, hold=Hold.POINT) for s in (Shape.LEFT, Shape.EVENT))
    assert re.search(r' r="([\d.]+)"', left)[1] < re.search(r' r="([\d.]+)"', other)[1]
    assert 'class="dot left"' in draw_dot(0, 0, Shape.LEFT)
