"""What a map is drawn of."""

import pytest

from claims import Precision
from factcheck.reports.cartography.marks import Hold
from factcheck.reports.map_parts import AREA_KM, NEAR_KM, WIDEST_KM, MapPlace, claims_words


@pytest.mark.parametrize(
    ("precision", "radius", "hold", "reach"),
    [
        (Precision.EXACT, 9.0, Hold.POINT, 0.0),
        (Precision.SETTLEMENT, None, Hold.POINT, 0.0),
        (Precision.NEAR, None, Hold.ABOUT, NEAR_KM),
        (Precision.NEAR, 40.0, Hold.ABOUT, 40.0),
        (Precision.SEA, None, Hold.AREA, AREA_KM),
        (Precision.SEA, 1200.0, Hold.AREA, WIDEST_KM),
    ],
)
def test_a_map_reaches_as_far_around_a_place_as_it_is_unsure(precision, radius, hold, reach):
    place = MapPlace(number=1, label="A", lat=1, lon=2, precision=precision, radius_km=radius)
    assert (place.hold, place.reach_km) == (hold, reach)


@pytest.mark.parametrize(
    ("kind", "precision", "whole"),
    [
        ("country", Precision.COUNTRY, True),
        ("country", Precision.REGION, False),  # such as 'northern Iran'
        ("city", Precision.SETTLEMENT, False),
    ],
)
def test_a_part_of_a_country_is_not_the_country(kind, precision, whole):
    place = MapPlace(number=1, label="A", lat=1, lon=2, precision=precision, kind=kind)
    assert place.country is whole


def test_claims_are_counted_in_words():
    assert (claims_words(1), claims_words(2)) == ("1 claim", "2 claims")
