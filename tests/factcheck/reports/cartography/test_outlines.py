"""The outlines that ship."""

import pytest

from factcheck.reports.cartography.outlines import STEPS, Layer, outlines, pack, unpack

MOST_BYTES = 400_000  # what the file may add to the wheel


def test_what_is_packed_comes_back_in_degrees():
    lines = [([(0, 0), (80, -160), (28800, 0)], "Aland"), ([(-14400, 7200), (-14399, 7200)], "")]
    land = unpack(pack({Layer.LAND: lines, Layer.RIVERS: []}))[Layer.LAND]
    assert [list(zip(line.lons, line.lats, strict=True)) for line in land] == [
        [(0, 0), (1, -2), (360, 0)],
        [(-180, 90), (-14399 / STEPS, 90)],
    ]
    assert land[0].name == "Aland"
    assert (land[0].west, land[0].south, land[0].east, land[0].north) == (0, -2, 360, 0)


def test_the_same_lines_give_the_same_bytes():
    lines = {Layer.LAND: [([(1, 2), (3, 4)], "ä")]}
    assert pack(lines) == pack(lines)
    assert pack(lines) != pack({Layer.LAND: [([(1, 2), (3, 5)], "ä")]})


@pytest.mark.parametrize("layer", Layer)
def test_each_layer_is_there_and_on_the_globe(layer):
    found = outlines(layer)
    assert found
    assert min(line.west for line in found) >= -180
    assert max(line.east for line in found) <= 180
    assert min(line.south for line in found) >= -90
    assert max(line.north for line in found) <= 90


def test_countries_have_names_and_nothing_else_has():
    names = {line.name for line in outlines(Layer.COUNTRIES)}
    assert {"Iraq", "Qatar", "Lesotho", "Pakistan", "United States"} <= names
    assert "" not in names
    assert {line.name for line in outlines(Layer.LAND)} == {""}


def test_the_file_is_small(root):
    path = root / "factcheck/reports/cartography/outlines.xz"
    assert path.stat().st_size < MOST_BYTES
