import pytest

from scripts.gazetteer.places import Town, common_zone, middle, reach


def town(*, zone="Etc/UTC", population=1, point=(0.0, 0.0)):
    return Town(1, "A", "XX", "1", point, population, zone, ())


@pytest.mark.parametrize(
    ("towns", "zone"),
    [
        ([("Asia/Baghdad", 99), ("Asia/Tehran", 1)], "Asia/Baghdad"),
        ([("America/New_York", 50), ("America/Chicago", 50)], ""),
        ([], ""),
    ],
)
def test_a_region_has_a_time_zone_where_nearly_all_share_it(towns, zone):
    assert common_zone(town(zone=z, population=n) for z, n in towns) == zone


@pytest.mark.parametrize(
    ("points", "lies"),
    [
        ([(1.0, 2.0)], (1.0, 2.0)),
        ([(0.0, 0.0), (0.0, 0.0), (10.0, 20.0)], (5.0, 10.0)),  # many towns pull no middle
        ([(60.0, 179.0), (60.0, -179.0), (60.0, -175.0)], (60.0, -178.0)),  # over the date line
    ],
)
def test_the_middle_lies_between_the_outer_towns(points, lies):
    assert middle([town(point=p) for p in points]) == pytest.approx(lies)


def test_one_town_in_a_hundred_moves_no_middle():
    astray = [*((0.0, x / 100) for x in range(100)), (0.0, 90.0)]
    assert middle([town(point=p) for p in astray])[1] < 1


def test_the_reach_holds_nearly_all_towns_and_is_never_that_of_a_village():
    towns = [
        town(point=(0.0, x)) for x in (0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 50.0)
    ]
    assert reach(towns, (0.0, 0.0)) == 111
    assert reach([town()], (0.0, 0.0)) == 10
