"""Marks and the lines between them."""

import pytest

from factcheck.reports.cartography.marks import (
    Hold,
    Shape,
    draw_mark,
    draw_sample,
    draw_way,
    polygon,
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
    drawn = draw_way([(0, 0), (100, 0)], "USS Nimitz", clash=False, arrow=True)
    assert 'class="arrow"' in drawn
    assert "≠" not in drawn
    assert "<title>USS Nimitz</title>" in drawn


def test_places_at_odds_are_joined_by_a_sign_and_no_arrow():
    drawn = draw_way([(0, 0), (100, 0)], "<b>", clash=True, arrow=True)
    assert "≠" in drawn
    assert "arrow" not in drawn
    assert "<b>" not in drawn


@pytest.mark.parametrize("stops", [[], [(0, 0)], [(0, 0), (12, 0)]])
def test_marks_that_touch_need_no_line(stops):
    assert draw_way(stops, "x", clash=False, arrow=True) == ""
