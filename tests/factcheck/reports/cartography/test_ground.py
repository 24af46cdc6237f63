"""What lies under the marks."""

import re

import pytest

from factcheck.reports.cartography.clipping import Box
from factcheck.reports.cartography.ground import (
    country_at,
    draw_ground,
    draw_names,
    grid_lines,
    ground_of,
)
from factcheck.reports.cartography.labels import Room
from factcheck.reports.cartography.projection import Spot, view_of

IRAQ = view_of([Spot(44.4, 33.3), Spot(47.8, 30.5)], width=760)
OCEAN = view_of([Spot(-30, 30)], width=760)
FIJI = view_of([Spot(178.4, -18.1), Spot(-171.8, -13.8)], width=760)
WORLD = view_of([Spot(-76, 37), Spot(44, 33), Spot(145, 13)], width=760)


@pytest.mark.parametrize(
    ("lon", "lat", "country"),
    [
        (44.4, 33.3, "Iraq"),
        (51.5, 25.3, "Qatar"),
        (28.2, -29.6, "Lesotho"),
        (25.0, -29.0, "South Africa"),
        (70.0, 30.0, "Pakistan"),
        (78.0, 21.0, "India"),
        (-98.0, 39.0, "United States"),
        (65.0, 15.0, None),
        (0.0, 0.0, None),
    ],
)
def test_a_point_lies_in_its_country(lon, lat, country):
    assert country_at(lon, lat) == country


def test_a_country_is_known_by_its_name_before_a_rounded_middle():
    assert country_at(45.75, 29.5) == "Iraq"
    assert country_at(45.75, 29.5, "Kuwait") == "Kuwait"
    assert country_at(45.75, 29.5, "Atlantis") == "Iraq"


def test_the_gulf_has_coasts_borders_and_rivers():
    found = ground_of(IRAQ)
    assert all((found.land, found.coast, found.borders, found.rivers))


def test_the_middle_of_an_ocean_is_sea_and_nothing_else():
    found = ground_of(OCEAN)
    assert (found.land, found.borders, found.rivers) == ("", "", "")
    assert found.grid


def test_a_map_of_the_world_leaves_out_what_is_too_small():
    assert ground_of(WORLD).rivers == ""
    assert len(draw_ground(WORLD)) < 120_000


def test_no_coast_runs_along_the_180th_meridian():
    seam = FIJI.pixel(180, 0)[0]
    upright = []
    for x, line in re.findall(r"M([-\d.]+) [-\d.]+l([^M]*)", ground_of(FIJI).coast):
        steps = [float(n) for n in line.split()]
        at = float(x)
        for dx, dy in zip(steps[0::2], steps[1::2], strict=True):
            at += dx
            if abs(at - seam) < 1 and abs(dx) < 0.2 and abs(dy) > 3:
                upright.append((dx, dy))
    assert not upright


def test_grid_lines_are_round_degrees_and_span_the_map():
    upright = [line for line in grid_lines(IRAQ) if line[0][0] == line[1][0]]
    degrees = [IRAQ.west + line[0][0] / IRAQ.a_degree[0] for line in upright]
    assert degrees
    assert all(degree == pytest.approx(round(degree)) for degree in degrees)
    assert all(line[1][1] == IRAQ.height for line in upright)


def test_countries_are_named_once_where_there_is_room():
    room = Room(Box(0, 0, IRAQ.width, IRAQ.height))
    names = re.findall(r">([^<]+)</text>", draw_names(IRAQ, room))
    assert {"Iraq", "Iran", "Saudi Arabia"} <= set(names)
    assert len(names) == len(set(names))
    room.take(Box(0, 0, IRAQ.width, IRAQ.height))
    assert draw_names(IRAQ, room) == ""


def test_only_a_country_that_is_meant_is_tinted():
    assert 'class="tint"' in draw_ground(IRAQ, tinted=["Iraq"])
    assert 'class="tint"' not in draw_ground(IRAQ, tinted=["Fiji"])
    assert 'class="tint"' not in draw_ground(IRAQ)


def test_a_part_of_the_sea_lies_under_the_land():
    drawn = draw_ground(IRAQ, afloat="<circle/>")
    assert drawn.index('class="sea"') < drawn.index("<circle/>") < drawn.index('class="land"')
