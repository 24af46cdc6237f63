"""Find room for the numbers of places beside their points; those too near each other share one."""

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from factcheck.reports.cartography.clipping import Box, Point
from factcheck.reports.cartography.labels import Room
from factcheck.reports.cartography.marks import RADIUS

DOT = 3.0  # pixels: the radius of a point with its rim
SAME_SPOT = 3.0  # pixels: points nearer than that cannot be told apart
APART = (4.0, 8.0, 12.0)  # pixels from a point to the edge of its badge: never more than its size
DIRECTIONS = 16
LETTER, LINE, PADDING = 6.6, 13.0, 5.0  # pixels of the numbers in a badge for several places
RUNS_A_LINE = 3
SHORTEST_RUN = 3  # '9–10' is no shorter than '9, 10'

Group = tuple[int, ...]


class Pin(NamedTuple):
    """Hold where a badge stands, and the points of the places whose numbers it bears."""

    numbers: tuple[int, ...]
    x: float
    y: float
    dots: tuple[Point, ...]

    @property
    def alone(self) -> bool:
        """Tell whether the badge is that of one place."""
        return len(self.numbers) == 1

    @property
    def centred(self) -> bool:
        """Tell whether the badge stands at its very point."""
        return self.dots == ((self.x, self.y),)

    @property
    def lines(self) -> list[str]:
        """Return the numbers as the badge prints them."""
        return number_lines(self.numbers)

    @property
    def box(self) -> Box:
        """Return the room of the badge."""
        wide, high = badge_size(self.numbers)
        return Box(self.x - wide / 2, self.y - high / 2, self.x + wide / 2, self.y + high / 2)


def number_lines(numbers: Sequence[int]) -> list[str]:
    """Return numbers in lines of a badge, those in a row as one run.

    >>> number_lines([3, 9, 10, 11, 12, 40, 41])
    ['3, 9–12, 40', '41']
    """
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    told: list[str] = []
    for run in runs:
        told += [f"{run[0]}–{run[-1]}"] if len(run) >= SHORTEST_RUN else map(str, run)
    return [", ".join(told[n : n + RUNS_A_LINE]) for n in range(0, len(told), RUNS_A_LINE)]


def badge_size(numbers: Sequence[int]) -> tuple[float, float]:
    """Return the width and height of the badge for some places."""
    if len(numbers) == 1:
        return 2 * RADIUS + 2, 2 * RADIUS + 2
    lines = number_lines(numbers)
    return max(map(len, lines)) * LETTER + 2 * PADDING, len(lines) * LINE + PADDING


def place_pins(room: Room, points: Mapping[int, Point]) -> list[Pin]:
    """Return a badge for each place, at or beside its point, and take the room.

    Places whose badges would have to stand farther off share one with the nearest other place.
    """
    groups: list[Group] = [(number,) for number in points]
    pins, stuck = _tried(room, groups, points)
    while stuck is not None:
        groups = _joined(groups, stuck, points)
        pins, stuck = _tried(room, groups, points)
    for pin in pins:
        room.take(pin.box)
    for x, y in points.values():
        room.take(Box(x - DOT, y - DOT, x + DOT, y + DOT))
    return pins


def _tried(
    room: Room, groups: Sequence[Group], points: Mapping[int, Point]
) -> tuple[list[Pin], Group | None]:
    """Return the badges, or the first group that finds no room for its own."""
    pins: list[Pin] = []
    for group in groups:
        dots = tuple(points[number] for number in group)
        others = [at for n, at in points.items() if n not in group and not _near(at, dots)]
        for x, y in _candidates(group, dots):
            pin = Pin(group, x, y, dots)
            if room.free(pin.box) and _clear(pin.box, pins, others):
                pins.append(pin)
                break
        else:
            if len(groups) > 1:
                return pins, group
            pins.append(Pin(group, *_middle(dots), dots))
    return pins, None


def _clear(box: Box, pins: Sequence[Pin], dots: Sequence[Point]) -> bool:
    covers = any(
        box.left - DOT < x < box.right + DOT and box.top - DOT < y < box.bottom + DOT
        for x, y in dots
    )
    return not covers and not any(box.meets(pin.box) for pin in pins)


def _candidates(group: Group, dots: Sequence[Point]) -> Iterator[Point]:
    """Yield where a badge may stand: at its point, beside its points, at last over several."""
    x, y = _middle(dots)
    if len(dots) == 1:
        yield x, y
    wide, high = badge_size(group)
    across = (max(p[0] for p in dots) - min(p[0] for p in dots) + wide) / 2
    along = (max(p[1] for p in dots) - min(p[1] for p in dots) + high) / 2
    for apart in APART:
        for n in range(DIRECTIONS):
            turn = 2 * math.pi * n / DIRECTIONS
            yield x + math.cos(turn) * (across + apart), y + math.sin(turn) * (along + apart)
    if len(dots) > 1:
        yield x, y


def _joined(groups: Sequence[Group], stuck: Group, points: Mapping[int, Point]) -> list[Group]:
    """Return the groups with one of them added to the nearest other."""

    def apart(other: Group) -> float:
        return max(math.dist(points[a], points[b]) for a in stuck for b in other)

    near = min((group for group in groups if group != stuck), key=apart)
    both = tuple(sorted((*near, *stuck)))
    return [both if group == near else group for group in groups if group != stuck]


def _near(at: Point, dots: Sequence[Point]) -> bool:
    return any(math.dist(at, dot) < SAME_SPOT for dot in dots)


def _middle(dots: Sequence[Point]) -> Point:
    """Return the middle between the outermost points."""
    across, along = [p[0] for p in dots], [p[1] for p in dots]
    return (min(across) + max(across)) / 2, (min(along) + max(along)) / 2
