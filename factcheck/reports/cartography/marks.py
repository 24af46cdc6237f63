"""Draw marks: the shape says what is there, the filling how closely it is known."""

import math
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from factcheck.reports.cartography.clipping import Box, Point
from factcheck.reports.cartography.svg import Markup, el, number

RING = 0.85  # of a mark: what was left is a smaller ring
RADIUS = 10.0  # pixels: two digits fit
SIGN = 8.0  # pixels: the radius of the sign on a line between places at odds
DIGITS = 11.0  # size of the number in a mark


class Shape(StrEnum):
    """Name what a mark stands for."""

    EVENT = "event"
    ASSET = "asset"
    BOTH = "both"
    OTHER = "other"
    LEFT = "left"


class Hold(StrEnum):
    """Name how closely a mark is known: a point, about a point, or somewhere in an area."""

    POINT = "point"
    ABOUT = "about"
    AREA = "area"


class Ends(NamedTuple):
    """Hold an end of a line: the point of a place, and how much around it is kept free."""

    at: Point
    kept: float = RADIUS + 4


CORNERS = {Shape.ASSET: (4, 0.0, 1.25), Shape.BOTH: (6, 0.0, 1.12), Shape.OTHER: (4, 45.0, 1.25)}


def draw_mark(x: float, y: float, label: str, *, shape: Shape, hold: Hold) -> Markup:
    """Return a mark with its number; what is no point is hollow, an area's edge is broken."""
    style = f"mark {shape.value} {hold.value}"
    digits = el(
        "text", label, class_=f"digits {shape.value} {hold.value}", x=x, y=y + DIGITS * 0.36
    )
    return Markup(_body(x, y, shape, style) + digits)


def draw_badge(box: Box, lines: Sequence[str], *, shape: Shape) -> Markup:
    """Return the mark of several places, with their numbers in lines."""
    wide, high = box.right - box.left, box.bottom - box.top
    style = f"mark {shape.value} several"
    drawn = [el("rect", class_=style, x=box.left, y=box.top, width=wide, height=high, rx=RADIUS)]
    step = high / len(lines)
    for row, line in enumerate(lines):
        y = box.top + step * (row + 0.5) + DIGITS * 0.36
        x = (box.left + box.right) / 2
        drawn.append(el("text", line, class_=f"digits {shape.value} several", x=x, y=y))
    return Markup("".join(drawn))


def draw_sample(x: float, y: float, *, shape: Shape, hold: Hold, size: float = 0.6) -> Markup:
    """Return a small mark without a number, for the key."""
    return _body(x, y, shape, f"mark {shape.value} {hold.value}", size)


def _body(x: float, y: float, shape: Shape, style: str, size: float = 1.0) -> Markup:
    corners = CORNERS.get(shape)
    if corners is None:
        ring = RING if shape is Shape.LEFT else 1.0
        return el("circle", class_=style, cx=x, cy=y, r=RADIUS * size * ring)
    count, turned, reach = corners
    points = polygon(x, y, RADIUS * reach * size, count, turned)
    listed = " ".join(f"{number(px)},{number(py)}" for px, py in points)
    return el("polygon", class_=style, points=listed)


def polygon(x: float, y: float, radius: float, count: int, turned: float) -> list[Point]:
    """Return the corners of an even shape; unturned, one of them points up."""
    angles = (math.radians(turned - 90 + 360 * n / count) for n in range(count))
    return [(x + radius * math.cos(a), y + radius * math.sin(a)) for a in angles]


def draw_dot(x: float, y: float, shape: Shape) -> Markup:
    """Return the very point of a place."""
    return el("circle", class_=f"dot {shape.value}", cx=x, cy=y, r=2.6)


def draw_leg(start: Ends, end: Ends, name: str, *, clash: bool, arrow: bool) -> Markup:
    """Return the line that joins two places of one asset: in time order, or at odds."""
    line = shortened(start, end)
    if line is None:
        return Markup()
    (ax, ay), (bx, by) = line
    style = "way clash" if clash else "way"
    drawn = el("line", el("title", name), class_=style, x1=ax, y1=ay, x2=bx, y2=by)
    if arrow and not clash:
        turned = math.degrees(math.atan2(by - ay, bx - ax)) + 90
        tip = " ".join(f"{number(x)},{number(y)}" for x, y in polygon(bx, by, 5, 3, turned))
        return Markup(drawn + el("polygon", class_="arrow", points=tip))
    return drawn


def draw_sign(at: Point) -> Markup:
    """Return the sign on a line between places at odds."""
    sign = el("text", "≠", class_="odds-sign", x=at[0], y=at[1] + 4.5)
    return Markup(el("circle", class_="odds", cx=at[0], cy=at[1], r=SIGN) + sign)


def shortened(start: Ends, end: Ends) -> tuple[Point, Point] | None:
    """Return the visible part of a line between two places; null where they touch."""
    (ax, ay), (bx, by) = start.at, end.at
    length = math.hypot(bx - ax, by - ay)
    if length <= start.kept + end.kept:
        return None
    ux, uy = (bx - ax) / length, (by - ay) / length
    return (
        (ax + ux * start.kept, ay + uy * start.kept),
        (bx - ux * end.kept, by - uy * end.kept),
    )
