"""Cut lines and rings to a rectangle, in pixels."""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

Point = tuple[float, float]


class Box(NamedTuple):
    """Hold a rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """Tell whether two rectangles share more than an edge."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def holds(self, other: "Box") -> bool:
        """Tell whether the other lies within."""
        return (
            self.left <= other.left
            and self.top <= other.top
            and other.right <= self.right
            and other.bottom <= self.bottom
        )

    def grown(self, by: float) -> "Box":
        """Return the rectangle with a rim."""
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)


def thinned(points: Iterable[Point], least: float) -> list[Point]:
    """Return a line without points that lie nearer than `least` to the one before."""
    kept: list[Point] = []
    x, y = float("inf"), float("inf")
    for point in points:
        if abs(point[0] - x) >= least or abs(point[1] - y) >= least:
            x, y = point
            kept.append(point)
    return kept


def clip_ring(points: Sequence[Point], box: Box) -> list[Point]:
    """Return the part of a closed ring within a box; along its edge it runs on the edge.

    >>> clip_ring([(-5, 2), (5, 2), (5, 4), (-5, 4)], Box(0, 0, 9, 9))
    [(0, 4.0), (0, 2.0), (5, 2), (5, 4)]
    """
    kept = list(points)
    for axis, edge, inside in _edges(box):
        source, kept = kept, []
        for number, point in enumerate(source):
            before = source[number - 1]
            if inside(point) != inside(before):
                kept.append(_crossing(before, point, axis, edge))
            if inside(point):
                kept.append(point)
    return kept


def clip_line(points: Sequence[Point], box: Box) -> list[list[Point]]:
    """Return the parts of a line within a box.

    >>> clip_line([(-5, 2), (5, 2), (5, 12)], Box(0, 0, 9, 9))
    [[(0.0, 2.0), (5.0, 2.0), (5.0, 9.0)]]
    """
    found: list[list[Point]] = []
    for start, end in pairwise(points):
        part = _segment(start, end, box)
        if part is None:
            continue
        if found and found[-1][-1] == part[0]:
            found[-1].append(part[1])
        else:
            found.append(list(part))
    return found


def _edges(box: Box) -> list[tuple[int, float, Callable[[Point], bool]]]:
    return [
        (0, box.left, lambda p: p[0] >= box.left),
        (0, box.right, lambda p: p[0] <= box.right),
        (1, box.top, lambda p: p[1] >= box.top),
        (1, box.bottom, lambda p: p[1] <= box.bottom),
    ]


def _crossing(a: Point, b: Point, axis: int, edge: float) -> Point:
    share = (edge - a[axis]) / (b[axis] - a[axis])
    other = a[1 - axis] + share * (b[1 - axis] - a[1 - axis])
    return (edge, other) if axis == 0 else (other, edge)


def _segment(a: Point, b: Point, box: Box) -> tuple[Point, Point] | None:
    """Return the part of a straight line within a box (Liang and Barsky)."""
    first, last = 0.0, 1.0
    dx, dy = b[0] - a[0], b[1] - a[1]
    for step, room in (
        (-dx, a[0] - box.left),
        (dx, box.right - a[0]),
        (-dy, a[1] - box.top),
        (dy, box.bottom - a[1]),
    ):
        if step == 0:
            if room < 0:
                return None
        elif step < 0:
            first = max(first, room / step)
        else:
            last = min(last, room / step)
    if first >= last:
        return None
    return (a[0] + first * dx, a[1] + first * dy), (a[0] + last * dx, a[1] + last * dy)
