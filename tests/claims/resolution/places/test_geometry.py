import pytest

from claims.resolution.places.geometry import closeness, kilometres, middle, shifted

BAGHDAD = (33.34, 44.4)


@pytest.mark.parametrize(
    ("north", "east", "expected"),
    [(111.2, 0, (34.34, 44.4)), (0, 92.9, (33.34, 45.4)), (0, 0, BAGHDAD)],
)
def test_a_point_moves_by_kilometres(north, east, expected):
    assert shifted(BAGHDAD, north, east) == pytest.approx(expected, abs=0.011)


def test_a_point_stays_on_the_globe():
    assert shifted((89.9, 0.0), 500, 0)[0] == 90.0
    assert -180 <= shifted((0.0, 179.9), 0, 500)[1] <= 180


def test_the_same_point_is_no_distance_away():
    assert kilometres(BAGHDAD, BAGHDAD) == 0
    assert middle(BAGHDAD, BAGHDAD) == BAGHDAD


@pytest.mark.parametrize(("away", "expected"), [(0, 1.0), (60, 0.5), (180, 0.1), (5000, 0.0)])
def test_closeness_falls_with_the_distance(away, expected):
    there = shifted(BAGHDAD, -away, 0)
    assert closeness(BAGHDAD, there, 60.0) == pytest.approx(expected, abs=0.01)
