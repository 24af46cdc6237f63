"""Find room for labels, one after the other, so that nothing covers anything."""

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from factcheck.reports.cartography.clipping import Box, Point

GAP = 3.0  # pixels between a label and what is near it
AWAY = (14.0, 26.0, 40.0)  # how far a label may stand from its mark, with a line to it
DIRECTIONS = 16
# Right of the mark reads best, then left, then above and below; y grows downward.
BESIDE = (
    (1.0, 0.0),
    (-1.0, 0.0),
    (1.0, -1.0),
    (1.0, 1.0),
    (-1.0, -1.0),
    (-1.0, 1.0),
    (0.0, -1.0),
    (0.0, 1.0),
)
STRAIGHT = 0.3  # of a direction: so little to one side counts as none
LINE_STEP = 5.0  # pixels: a line is kept free as a row of small boxes


class Wanted(NamedTuple):
    """Hold the size of a label and the mark that it belongs to."""

    x: float
    y: float
    radius: float
    width: float
    height: float


class Room:
    """Keep what is taken of a map."""

    def __init__(self, frame: Box) -> None:
        self.frame = frame
        self._taken: list[Box] = []

    def free(self, box: Box) -> bool:
        """Tell whether a box lies in the frame and meets nothing."""
        return self.frame.holds(box) and not any(box.meets(other) for other in self._taken)

    def take(self, box: Box) -> None:
        """Keep a box free of what comes later."""
        self._taken.append(box)

    def take_line(self, stops: Sequence[Point]) -> None:
        """Keep a line through several points free."""
        for (ax, ay), (bx, by) in pairwise(stops):
            count = max(1, int(math.hypot(bx - ax, by - ay) / LINE_STEP))
            for n in range(count + 1):
                self.take(_around(ax + (bx - ax) * n / count, ay + (by - ay) * n / count, 2))


def place_label(room: Room, wanted: Wanted) -> Box | None:
    """Return where a label finds room, and take it; null where there is none."""
    for box in _candidates(wanted):
        line = [_around(*point, 1) for point in line_points(wanted, box)]
        if room.free(box.grown(GAP)) and all(room.free(step) for step in line):
            room.take(box)
            for step in line:
                room.take(step)
            return box
    return None


def line_points(wanted: Wanted, box: Box) -> list[Point]:
    """Return points along the line from the edge of a mark to its label; none if beside it."""
    end = _nearest(wanted, box)
    dx, dy = end[0] - wanted.x, end[1] - wanted.y
    length = math.hypot(dx, dy)
    start = wanted.radius + 2
    if length <= wanted.radius + AWAY[0] / 2:
        return []
    count = max(1, int((length - start) / LINE_STEP))
    shares = [(start + (length - start - 2) * n / count) / length for n in range(count + 1)]
    return [(wanted.x + dx * share, wanted.y + dy * share) for share in shares]


def _candidates(wanted: Wanted) -> Iterator[Box]:
    near = wanted.radius + GAP + 2
    for dx, dy in BESIDE:
        slant = 0.95 if dx and dy else 1.0
        yield _beside(wanted, dx, dy, near * slant)
    for away in AWAY:
        for dx, dy in _circle(1.0):
            yield _beside(wanted, dx, dy, wanted.radius + away)


def _beside(wanted: Wanted, dx: float, dy: float, distance: float) -> Box:
    """Return the label whose near edge lies at a distance in a direction."""
    half, tall = wanted.width / 2, wanted.height / 2
    x = wanted.x + dx * distance + _side(dx) * half
    y = wanted.y + dy * distance + _side(dy) * tall
    return Box(x - half, y - tall, x + half, y + tall)


def _side(direction: float) -> float:
    """Return to which side a label grows; one straight above stays over its mark."""
    return math.copysign(1, direction) if abs(direction) > STRAIGHT else 0.0


def _nearest(wanted: Wanted, box: Box) -> Point:
    return (
        min(max(wanted.x, box.left), box.right),
        min(max(wanted.y, box.top), box.bottom),
    )


def _circle(distance: float) -> Sequence[Point]:
    turns = (2 * math.pi * n / DIRECTIONS for n in range(DIRECTIONS))
    return [(distance * math.cos(turn), distance * math.sin(turn)) for turn in turns]


def _around(x: float, y: float, radius: float) -> Box:
    return Box(x - radius, y - radius, x + radius, y + radius)
