"""From degrees to pixels: the part of the world that a map shows, and its scale."""

import math
from collections.abc import Sequence
from typing import NamedTuple

KM_A_DEGREE = 111.195  # of latitude, on a sphere of 6,371 km
TURN = 360.0
SMALLEST_KM = 1100.0  # across: so much that a reader sees where in the world it is
MARGIN = 0.14  # of the extent, on each side: room for labels
FLATTEST, TALLEST = 0.52, 0.78  # height by width
WHOLE = 280.0  # degrees: a map that has to be wider shows the whole turn
WORLD_SOUTH, WORLD_NORTH = -58.0, 80.0  # what a map of the world shows at least: the inhabited
WORLD_SHRINK = 0.8  # true at 37 degrees, between what a lower one squeezes and a higher one widens
FARTHEST = 84.0  # degrees north or south: beyond, east and west lose their meaning
NARROWEST = 0.25  # cosine: the least by which degrees of longitude are drawn narrower


class Spot(NamedTuple):
    """Hold a point in degrees and how far around it a map has to reach, in kilometres."""

    lon: float
    lat: float
    reach: float = 0.0


class View(NamedTuple):
    """Hold a window on the world, in degrees, and its size in pixels; `east` may pass 180."""

    west: float
    south: float
    east: float
    north: float
    width: float
    height: float

    @property
    def middle(self) -> tuple[float, float]:
        """Return the longitude and latitude of the centre."""
        return (self.west + self.east) / 2, (self.south + self.north) / 2

    @property
    def a_degree(self) -> tuple[float, float]:
        """Return the pixels of a degree of longitude and of latitude."""
        return (
            self.width / (self.east - self.west),
            self.height / (self.north - self.south),
        )

    @property
    def km_a_pixel(self) -> float:
        """Return the scale along the parallel in the middle."""
        return KM_A_DEGREE * math.cos(math.radians(self.middle[1])) / self.a_degree[0]

    def at(self, lon: float, lat: float) -> tuple[float, float]:
        """Return the pixel of a point, on the turn of the globe that is nearest to the centre."""
        turns = round((self.middle[0] - lon) / TURN)
        return self.pixel(lon + TURN * turns, lat)

    def pixel(self, lon: float, lat: float) -> tuple[float, float]:
        """Return the pixel of a point whose longitude is counted as the window's is."""
        x, y = self.a_degree
        return (lon - self.west) * x, (self.north - lat) * y


def view_of(
    spots: Sequence[Spot], *, width: float, shape: tuple[float, float] = (FLATTEST, TALLEST)
) -> View:
    """Return the window that shows all spots with a margin; it never cuts the shorter way round.

    `shape` bounds its height by its width; a map of the whole world has a shape of its own.

    >>> view = view_of([Spot(179.0, -17.0), Spot(-178.0, -16.0)], width=700)
    >>> view.west < 179 and view.east > 182
    True
    """
    west, east = _around([(s.lon, s.reach / _km_of_lon(s.lat)) for s in spots])
    south = min(s.lat - s.reach / KM_A_DEGREE for s in spots)
    north = max(s.lat + s.reach / KM_A_DEGREE for s in spots)
    south, north = max(south, -FARTHEST), min(north, FARTHEST)
    if (east - west) * (1 + 2 * MARGIN) > WHOLE:
        return _world(south, north, middle=(west + east) / 2, width=width)
    shrink = _shrink((south + north) / 2)
    across = max(east - west, 0.0) * shrink * (1 + 2 * MARGIN)
    upward = (north - south) * (1 + 2 * MARGIN)
    across = max(across, SMALLEST_KM / KM_A_DEGREE, upward / shape[1])
    upward = max(upward, across * shape[0])
    return _window((west + east) / 2, (south + north) / 2, across / shrink, upward, width)


def _window(lon: float, lat: float, wide: float, high: float, width: float) -> View:
    """Return the window around a centre; near a pole it is moved, not cut."""
    wide, high = min(wide, TURN), min(high, 2 * FARTHEST)
    lat = min(max(lat, high / 2 - FARTHEST), FARTHEST - high / 2)
    height = round(width * high / (wide * _shrink(lat)))
    return View(lon - wide / 2, lat - high / 2, lon + wide / 2, lat + high / 2, width, height)


def _world(south: float, north: float, *, middle: float, width: float) -> View:
    south = max(min(south - 4, WORLD_SOUTH), -FARTHEST)
    north = min(max(north + 4, WORLD_NORTH), FARTHEST)
    height = round(width * (north - south) / (TURN * WORLD_SHRINK))
    return View(middle - TURN / 2, south, middle + TURN / 2, north, width, height)


def _around(spans: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """Return the shortest stretch of longitudes that holds all, as west and east of it."""
    edges = sorted(((lon - half) % TURN, 2 * half) for lon, half in spans)
    best = (TURN, 0.0, TURN)
    for start, _ in edges:
        end = max((edge - start) % TURN + wide for edge, wide in edges)
        best = min(best, (end, start, start + end))
    extent, west, east = best
    turns = round(((west + east) / 2) / TURN)
    west, east = west - TURN * turns, east - TURN * turns
    return (west, west + TURN) if extent >= TURN else (west, east)


def _shrink(lat: float) -> float:
    return max(math.cos(math.radians(lat)), NARROWEST)


def _km_of_lon(lat: float) -> float:
    return KM_A_DEGREE * _shrink(lat)


def circle(spot: Spot, *, points: int = 72) -> list[tuple[float, float]]:
    """Return the points at a distance of a spot on the globe; longitudes run on past 180."""
    lat, angle = math.radians(spot.lat), spot.reach / KM_A_DEGREE * math.pi / 180
    found = []
    for number in range(points):
        bearing = 2 * math.pi * number / points
        up = math.asin(
            math.sin(lat) * math.cos(angle) + math.cos(lat) * math.sin(angle) * math.cos(bearing)
        )
        over = math.atan2(
            math.sin(bearing) * math.sin(angle) * math.cos(lat),
            math.cos(angle) - math.sin(lat) * math.sin(up),
        )
        found.append((spot.lon + math.degrees(over), math.degrees(up)))
    return found
