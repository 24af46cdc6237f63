"""Draw marks: the shape says what is there, the filling how closely it is known."""

import math
from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise

from factcheck.reports.cartography.clipping import Point
from factcheck.reports.cartography.svg import Markup, el, number

RADIUS = 10.0  # pixels: two digits fit
DIGITS = 11.0  # size of the number in a mark


class Shape(StrEnum):
    """Name what a mark stands for."""

    EVENT = "event"
    ASSET = "asset"
    BOTH = "both"
    OTHER = "other"


class Hold(StrEnum):
    """Name how closely a mark is known: a point, about a point, or somewhere in an area."""

    POINT = "point"
    ABOUT = "about"
    AREA = "area"


CORNERS = {Shape.ASSET: (4, 0.0, 1.25), Shape.BOTH: (6, 0.0, 1.12), Shape.OTHER: (4, 45.0, 1.25)}


def draw_mark(x: float, y: float, label: str, *, shape: Shape, hold: Hold) -> Markup:
    """Return a mark with its number; what is no point is hollow, an area's edge is broken."""
    style = f"mark {shape.value} {hold.value}"
    digits = el(
        "text", label, class_=f"digits {shape.value} {hold.value}", x=x, y=y + DIGITS * 0.36
    )
    return Markup(_body(x, y, shape, style) + digits)


def draw_sample(x: float, y: float, *, shape: Shape, hold: Hold, size: float = 0.6) -> Markup:
    """Return a small mark without a number, for the key."""
    return _body(x, y, shape, f"mark {shape.value} {hold.value}", size)


def _body(x: float, y: float, shape: Shape, style: str, size: float = 1.0) -> Markup:
    corners = CORNERS.get(shape)
    if corners is None:
        return el("circle", class_=style, cx=x, cy=y, r=RADIUS * size)
    count, turned, reach = corners
    points = polygon(x, y, RADIUS * reach * size, count, turned)
    listed = " ".join(f"{number(px)},{number(py)}" for px, py in points)
    return el("polygon", class_=style, points=listed)


def polygon(x: float, y: float, radius: float, count: int, turned: float) -> list[Point]:
    """Return the corners of an even shape; unturned, one of them points up."""
    angles = (math.radians(turned - 90 + 360 * n / count) for n in range(count))
    return [(x + radius * math.cos(a), y + radius * math.sin(a)) for a in angles]


def draw_way(stops: Sequence[Point], name: str, *, clash: bool, arrow: bool) -> Markup:
    """Return the line that joins the places of one asset: in time order, or at odds."""
    style = "way clash" if clash else "way"
    drawn = []
    for start, end in pairwise(stops):
        line = _shortened(start, end, RADIUS + 4)
        if line is None:
            continue
        (ax, ay), (bx, by) = line
        drawn.append(el("line", el("title", name), class_=style, x1=ax, y1=ay, x2=bx, y2=by))
        if clash:
            x, y = (ax + bx) / 2, (ay + by) / 2
            drawn.append(el("circle", class_="odds", cx=x, cy=y, r=8))
            drawn.append(el("text", "≠", class_="odds-sign", x=x, y=y + 4.5))
        elif arrow:
            turned = math.degrees(math.atan2(by - ay, bx - ax)) + 90
            tip = " ".join(f"{number(x)},{number(y)}" for x, y in polygon(bx, by, 5, 3, turned))
            drawn.append(el("polygon", class_="arrow", points=tip))
    return Markup("".join(drawn))


def _shortened(start: Point, end: Point, by: float) -> tuple[Point, Point] | None:
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = math.hypot(dx, dy)
    if length <= 2 * by:
        return None
    ux, uy = dx / length * by, dy / length * by
    return (start[0] + ux, start[1] + uy), (end[0] - ux, end[1] - uy)
