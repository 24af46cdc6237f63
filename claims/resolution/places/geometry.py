"""Distances and shifts on the globe; points are degrees north and east."""

from math import asin, cos, degrees, radians, sin, sqrt

Point = tuple[float, float]

EARTH_KM = 6371
DEGREE_KM = 111.2  # of latitude
POLAR = 0.1  # keeps a shift eastwards finite beside the poles


def kilometres(a: Point, b: Point) -> float:
    """Return the distance of two points of degrees north and east.

    >>> round(kilometres((33.34, 44.40), (33.53, 44.26)))
    25
    """
    (north, east), (north2, east2) = a, b
    half = (
        sin(radians(north2 - north) / 2) ** 2
        + cos(radians(north)) * cos(radians(north2)) * sin(radians(east2 - east) / 2) ** 2
    )
    return 2 * EARTH_KM * asin(sqrt(min(1.0, half)))


def shifted(point: Point, north_km: float, east_km: float) -> Point:
    """Return the point so far north and east of another, to hundredths of a degree.

    >>> shifted((0.0, 179.9), 0, 111.2)
    (0.0, -179.1)
    """
    lat = max(-90.0, min(90.0, point[0] + degrees(north_km / EARTH_KM)))
    around = max(POLAR, cos(radians(point[0])))
    lon = point[1] + degrees(east_km / EARTH_KM / around)
    return round(lat, 2), round((lon + 180) % 360 - 180, 2)


def middle(a: Point, b: Point) -> Point:
    """Return the point halfway between two, the shorter way round.

    >>> middle((10.0, 170.0), (20.0, -170.0))
    (15.0, -180.0)
    """
    across = (b[1] - a[1] + 180) % 360 - 180
    lon = (a[1] + across / 2 + 180) % 360 - 180
    return round((a[0] + b[0]) / 2, 2), round(lon, 2)


def closeness(a: Point, b: Point, scale: float) -> float:
    """Return how near two points are: 1 at the same place, a half at the scale, then towards 0."""
    if abs(a[0] - b[0]) * DEGREE_KM > scale * 8:
        return 0.0  # too far to count; spares the trigonometry
    return 1 / (1 + (kilometres(a, b) / scale) ** 2)
