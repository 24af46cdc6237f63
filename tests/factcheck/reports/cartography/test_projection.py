"""From degrees to pixels."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.reports.cartography.projection import (
    KM_A_DEGREE,
    SMALLEST_KM,
    Spot,
    View,
    circle,
    view_of,
)

BAGHDAD, TAJI = Spot(44.4, 33.34), Spot(44.26, 33.53)
NORFOLK, GUAM = Spot(-76.3, 36.9), Spot(144.8, 13.4)
SUVA, APIA = Spot(178.4, -18.1), Spot(-171.8, -13.8)
SPOTS = st.lists(
    st.builds(Spot, st.floats(-180, 180), st.floats(-80, 80), st.floats(0, 900)),
    min_size=1,
    max_size=8,
)


def test_a_window_is_mapped_from_corner_to_corner():
    view = View(40, 30, 50, 35, 1000, 600)
    assert view.at(40, 35) == (0, 0)
    assert view.at(50, 30) == (1000, 600)
    assert view.at(45, 32.5) == (500, 300)
    assert view.at(45 - 360, 32.5) == (500, 300)


def test_the_scale_is_that_of_the_middle_parallel():
    view = view_of([BAGHDAD], width=1000)
    degrees = view.east - view.west
    across = degrees * KM_A_DEGREE * math.cos(math.radians(BAGHDAD.lat))
    assert view.km_a_pixel * 1000 == pytest.approx(across)


def test_a_kilometre_is_as_long_both_ways_in_the_middle():
    view = view_of([BAGHDAD], width=760)
    x, y = view.a_degree
    assert x / math.cos(math.radians(view.middle[1])) == pytest.approx(y, rel=0.01)


def test_one_place_is_shown_with_what_lies_around_it():
    view = view_of([BAGHDAD], width=760)
    assert view.km_a_pixel * 760 == pytest.approx(SMALLEST_KM, rel=0.01)
    assert view.at(BAGHDAD.lon, BAGHDAD.lat) == pytest.approx((380, view.height / 2), abs=1)


@pytest.mark.parametrize(
    ("spots", "wide"),
    [
        ([BAGHDAD, TAJI], False),
        ([SUVA, APIA], False),
        ([NORFOLK, GUAM], False),
        ([NORFOLK, BAGHDAD, GUAM], True),
    ],
)
def test_a_map_goes_the_short_way_round(spots, wide):
    view = view_of(spots, width=760)
    assert (view.east - view.west == 360) is wide


def test_places_at_both_sides_of_the_180th_meridian_lie_side_by_side():
    view = view_of([SUVA, APIA], width=760)
    suva, apia = view.at(SUVA.lon, SUVA.lat), view.at(APIA.lon, APIA.lat)
    assert 0 < suva[0] < apia[0] < 760
    assert view.east - view.west < 30


@given(SPOTS)
def test_every_place_is_on_its_map_and_the_map_is_a_page(spots):
    view = view_of(spots, width=760)
    for spot in spots:
        x, y = view.at(spot.lon, spot.lat)
        assert -0.01 <= x <= view.width + 0.01
        assert -0.01 <= y <= view.height + 0.01
    assert 0.3 <= view.height / view.width <= 1.0
    assert view.east - view.west <= 360


@given(st.floats(-180, 180), st.floats(-70, 70), st.floats(1, 900))
def test_a_circle_is_as_far_off_all_around(lon, lat, reach):
    for east, north in circle(Spot(lon, lat, reach)):
        a, b, over = math.radians(lat), math.radians(north), math.radians(east - lon)
        cos = math.sin(a) * math.sin(b) + math.cos(a) * math.cos(b) * math.cos(over)
        assert math.acos(min(1, cos)) * 6371 == pytest.approx(reach, rel=0.02, abs=0.2)
