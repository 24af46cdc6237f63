"""The foot of a map."""

import pytest

from factcheck.reports.cartography.furniture import CREDIT, draw_key, draw_scale, scale_km
from factcheck.reports.cartography.marks import Hold, Shape
from factcheck.reports.cartography.projection import Spot, View, view_of

IRAQ = view_of([Spot(44.4, 33.3)], width=760)


@pytest.mark.parametrize(
    ("degrees", "km"), [(0.5, 10), (5, 100), (11, 200), (60, 1000), (360, 5000)]
)
def test_the_bar_is_the_longest_round_number_with_room(degrees, km):
    assert scale_km(View(0, -10, degrees, 10, 760, 500)) == km


def test_the_bar_is_as_long_as_it_says():
    km = scale_km(IRAQ)
    assert f"h{km / IRAQ.km_a_pixel:.1f}" in draw_scale(IRAQ)
    assert f"{km} km<" in draw_scale(IRAQ)


def test_on_a_wide_map_it_says_for_which_parallel():
    assert "at 10° S" in draw_scale(View(0, -40, 180, 20, 760, 400))
    assert "at " not in draw_scale(IRAQ)


def test_the_key_tells_only_what_is_on_the_map():
    drawn = draw_key((760, 500), {Shape.EVENT}, {Hold.POINT})
    assert ">event<" in drawn
    assert ">asset<" not in drawn
    assert "somewhere" not in drawn
    assert CREDIT in drawn
    assert "somewhere" in draw_key((760, 500), {Shape.ASSET}, {Hold.POINT, Hold.AREA})
