"""Draw what lies under the marks: sea, land, borders, rivers, the grid, names of countries."""

import math
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from factcheck.reports.cartography.clipping import Box, Point, clip_line, clip_ring, thinned
from factcheck.reports.cartography.labels import Room
from factcheck.reports.cartography.outlines import Layer, Outline, outlines
from factcheck.reports.cartography.projection import TURN, View
from factcheck.reports.cartography.svg import Markup, el, path

BEYOND = 6.0  # pixels around the window that are drawn too, so that cut edges lie outside
COARSE_BELOW = 4.5  # pixels a degree: so small that the fine outlines only cost room
SIGHT = 0.7  # pixels: nearer points are one point
RIVERS_FROM = 9.0  # pixels a degree: on smaller maps rivers are clutter
SEAM = 179.95  # degrees: where shapes are cut that go on at the other end of the map
GRID_STEPS = (1.0, 2.0, 5.0, 10.0, 20.0, 30.0)
GRID_APART = 90.0  # pixels, at least
NAME_SIZE = 10.0
NAME_LETTER = 6.6  # pixels a letter takes, spaced out
ROW = 7.0  # pixels between the heights at which room for a country's name is looked for


class Ground(NamedTuple):
    """Hold the parts of the ground, as paths."""

    land: str
    coast: str
    borders: str
    disputed: str
    rivers: str
    grid: str


def draw_ground(view: View, *, tinted: Collection[str] = (), afloat: str = "") -> Markup:
    """Return the ground; the countries named in `tinted` are marked as areas.

    What is `afloat` lies under the land: a part of the sea ends at the coast.
    """
    parts = ground_of(view)
    marked = path(_rings(view, (c for c in _countries(view) if c.name in tinted)), closed=True)
    drawn = [
        el("rect", class_="sea", width=view.width, height=view.height),
        Markup(afloat),
        el("path", class_="land", d=parts.land),
        el("path", class_="tint", d=marked) if marked else Markup(),
        el("path", class_="border", d=parts.borders),
        el("path", class_="border disputed", d=parts.disputed),
        el("path", class_="river", d=parts.rivers),
        el("path", class_="grid", d=parts.grid),
        el("path", class_="coast", d=parts.coast),
    ]
    return Markup("".join(drawn))


@lru_cache(maxsize=8)  # a page is drawn again and again, with the same window
def ground_of(view: View) -> Ground:
    """Return the outlines in the window."""
    coarse = view.a_degree[0] < COARSE_BELOW
    land = outlines(Layer.COARSE_LAND if coarse else Layer.LAND)
    borders = outlines(Layer.COARSE_BORDERS if coarse else Layer.BORDERS)
    disputed = () if coarse else outlines(Layer.DISPUTED)
    rivers = outlines(Layer.RIVERS) if view.a_degree[0] >= RIVERS_FROM else ()
    return Ground(
        land=path(_rings(view, land), closed=True),
        coast=path(_lines(view, land, closed=True), closed=False),
        borders=path(_lines(view, borders), closed=False),
        disputed=path(_lines(view, disputed), closed=False),
        rivers=path(_lines(view, rivers), closed=False),
        grid=path(grid_lines(view), closed=False),
    )


def _frame(view: View) -> Box:
    return Box(0, 0, view.width, view.height).grown(BEYOND)


def _turned(view: View, found: Iterable[Outline]) -> Iterator[tuple[Outline, float]]:
    """Yield the outlines that reach the window, each with the turn by which they do."""
    for outline in found:
        if outline.north < view.south or outline.south > view.north:
            continue
        for turn in (-TURN, 0.0, TURN):
            if outline.east + turn >= view.west and outline.west + turn <= view.east:
                yield outline, turn


def _pixels(view: View, outline: Outline, turn: float) -> list[Point]:
    x, y = view.a_degree
    west, north = view.west - turn, view.north
    pairs = zip(outline.lons, outline.lats, strict=True)
    return thinned((((lon - west) * x, (north - lat) * y) for lon, lat in pairs), SIGHT)


def _rings(view: View, found: Iterable[Outline]) -> Iterator[list[Point]]:
    box = _frame(view)
    for outline, turn in _turned(view, found):
        ring = clip_ring(_pixels(view, outline, turn), box)
        if len(ring) > 2:  # noqa: PLR2004  # two points enclose nothing
            yield ring


def _lines(view: View, found: Iterable[Outline], *, closed: bool = False) -> Iterator[list[Point]]:
    """Yield the lines in the window, without the cuts along the 180th meridian."""
    box = _frame(view)
    for outline, turn in _turned(view, found):
        for piece in _unseamed(outline) if closed else [outline]:
            yield from clip_line(_pixels(view, piece, turn), box)


def _unseamed(outline: Outline) -> list[Outline]:
    """Return the pieces of a ring between its cuts; the ring as it is where it has none."""
    if outline.east < SEAM and outline.west > -SEAM:
        return [outline]
    pieces: list[list[tuple[float, float]]] = [[]]
    points = list(zip(outline.lons, outline.lats, strict=True))
    for before, point in pairwise(points):
        if abs(before[0]) > SEAM and abs(point[0]) > SEAM:
            pieces.append([])
            continue
        pieces[-1].extend([point] if pieces[-1] else [before, point])
    return [
        outline._replace(lons=[p[0] for p in piece], lats=[p[1] for p in piece])
        for piece in pieces
        if piece
    ]


def grid_lines(view: View) -> list[list[Point]]:
    """Return meridians and parallels at round degrees, not too near to each other."""
    found = []
    x, y = view.a_degree
    across, along = _grid_step(x), _grid_step(y)
    for number in range(math.ceil(view.west / across), math.floor(view.east / across) + 1):
        left = view.pixel(number * across, 0)[0]
        found.append([(left, 0.0), (left, view.height)])
    for number in range(math.ceil(view.south / along), math.floor(view.north / along) + 1):
        top = view.pixel(0, number * along)[1]
        found.append([(0.0, top), (view.width, top)])
    return found


def _grid_step(a_degree: float) -> float:
    return next((s for s in GRID_STEPS if s * a_degree >= GRID_APART), GRID_STEPS[-1])


def _countries(view: View) -> list[Outline]:
    return [outline for outline, _ in _turned(view, outlines(Layer.COUNTRIES))]


def country_at(lon: float, lat: float, name: str = "") -> str | None:
    """Return the country of that name, else the one that a point lies in, by Natural Earth.

    The name comes first: the rounded middle of a small country may lie beyond its border.
    """
    if any(outline.name == name for outline in outlines(Layer.COUNTRIES)):
        return name
    for outline in outlines(Layer.COUNTRIES):
        inside = outline.west <= lon <= outline.east and outline.south <= lat <= outline.north
        if inside and _crossings(outline, lon, lat) % 2:
            return outline.name
    return None


def _crossings(outline: Outline, lon: float, lat: float) -> int:
    """Count the edges of a ring that lie east of a point."""
    points = list(zip(outline.lons, outline.lats, strict=True))
    return sum(
        (a[1] > lat) != (b[1] > lat) and lon < a[0] + (lat - a[1]) / (b[1] - a[1]) * (b[0] - a[0])
        for a, b in zip(points, [*points[1:], points[0]], strict=True)
    )


def draw_names(view: View, room: Room) -> Markup:
    """Return the names of the countries that have room for theirs, the widest first."""
    frame = Box(0, 0, view.width, view.height)
    spans: dict[str, list[tuple[float, float, float]]] = {}
    for outline, turn in _turned(view, outlines(Layer.COUNTRIES)):
        ring = clip_ring(_pixels(view, outline, turn), frame)
        spans.setdefault(outline.name, []).extend(_spans(ring, view.height))
    drawn = []
    for name, found in sorted(
        spans.items(), key=lambda s: -max((w for w, _, _ in s[1]), default=0)
    ):
        half = len(name) * NAME_LETTER / 2
        for wide, x, y in sorted(found, reverse=True):
            box = Box(x - half, y - NAME_SIZE * 0.7, x + half, y + NAME_SIZE * 0.7)
            if wide >= 2 * half and room.free(box.grown(2)):
                room.take(box)
                drawn.append(el("text", name, class_="country", x=x, y=y + NAME_SIZE * 0.35))
                break
    return Markup("".join(drawn))


def _spans(ring: list[Point], height: float) -> Iterator[tuple[float, float, float]]:
    """Yield the widths that a ring has over three rows, each with its middle."""
    rows = [_cuts(ring, ROW * number) for number in range(int(height / ROW))]
    for number, (above, here, below) in enumerate(zip(rows, rows[1:], rows[2:], strict=False), 1):
        for span in here:
            left, right = span
            for other in (above, below):
                left, right = _shared(left, right, other)
            if right > left:
                yield right - left, (left + right) / 2, ROW * number


def _shared(left: float, right: float, spans: list[Point]) -> Point:
    """Return what a span shares with the one of another row that it overlaps most."""
    cut = ((max(left, a), min(right, b)) for a, b in spans)
    return max(cut, key=lambda both: both[1] - both[0], default=(left, left))


def _cuts(ring: list[Point], y: float) -> list[Point]:
    """Return from where to where a ring reaches at a height."""
    edges = zip(ring, [*ring[1:], *ring[:1]], strict=True)
    cuts = sorted(
        a[0] + (y - a[1]) / (b[1] - a[1]) * (b[0] - a[0])
        for a, b in edges
        if (a[1] > y) != (b[1] > y)
    )
    return list(zip(cuts[0::2], cuts[1::2], strict=False))
