"""Choose what a map shows again, enlarged: the parts where places are too near each other."""

from collections.abc import Collection, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from factcheck.reports.cartography.clipping import Box, Point
from factcheck.reports.cartography.projection import MARGIN, TURN, Spot, View, view_of

MOST = 2  # side by side they are wide enough to read
LETTERS = "AB"
GAP = 10.0  # pixels between the windows
FEWEST = 3  # places that share a badge: for fewer nothing is gained
LINKS = (
    14.0,
    20.0,
    26.0,
    33.0,
    40.0,
    48.0,
    58.0,
    80.0,
)  # pixels: how near places of one crowd lie to each other
WIDEST = 0.33  # of the map: a larger part would hardly be enlarged
ENLARGED = 1.7  # times at least
ENOUGH = 5.0  # times at most: a reader has to see where in the world it is
SHAPES = {1: (0.5, 0.5), 2: (0.72, 0.72)}  # height by width, of one or of two
RIM = 3.0  # pixels between two frames
EDGE = 14.0  # pixels of the window: what lies nearer to its edge has no room for its number


class Inset(NamedTuple):
    """Hold a window of its own, and its frame on the map."""

    letter: str
    view: View
    frame: Box

    def holds(self, point: Point) -> bool:
        """Tell whether a pixel of the map lies in the frame, with room for a badge around it."""
        edge = EDGE * (self.frame.right - self.frame.left) / self.view.width
        return self.frame.grown(-edge).holds(Box(*point, *point))


def choose_insets(view: View, places: Mapping[int, Spot], crowded: Collection[int]) -> list[Inset]:
    """Return the parts of a map to enlarge, the most crowded first; none where nothing is gained.

    `crowded` are the places that have no badge of their own.
    """
    points = {number: view.at(spot.lon, spot.lat) for number, spot in places.items()}
    crowds = _crowds(points, crowded, view)
    one = _rated(view, places, crowds, crowded, 1)
    two = _rated(view, places, crowds, crowded, MOST)
    choices = [(part,) for part in one] + [
        (a, b) for a, b in combinations(two, MOST) if not a.frame.grown(RIM).meets(b.frame)
    ]
    best = max(choices, key=lambda c: (sum(part.gain for part in c), len(c)), default=())
    parts = sorted(best, key=lambda part: part.frame)  # so that A stands left of B
    return [Inset(letter, p.view, p.frame) for letter, p in zip(LETTERS, parts, strict=False)]


class _Part(NamedTuple):
    """Hold a part that may be enlarged, and what that would gain."""

    gain: float
    view: View
    frame: Box


def _rated(
    view: View,
    places: Mapping[int, Spot],
    crowds: Collection[tuple[int, ...]],
    crowded: Collection[int],
    count: int,
) -> list[_Part]:
    """Return the parts that are worth it, each as large as one of `count` windows shows it."""
    width = (view.width - (count - 1) * GAP) / count
    half = width / (2 * ENOUGH * (1 + 2 * MARGIN)) / view.a_degree[0]
    found = []
    for crowd in sorted(crowds):
        spots = [Spot(places[number].lon, places[number].lat) for number in crowd]
        inner = view_of([*spots, *_around(spots, half)], width=width, shape=SHAPES[count])
        times = inner.a_degree[0] / view.a_degree[0]
        if times >= ENLARGED:
            freed = len(set(crowd) & set(crowded))
            found.append(_Part(freed * (min(times, ENOUGH) - 1), inner, _frame(view, inner)))
    return found


def _around(spots: Sequence[Spot], half: float) -> list[Spot]:
    """Return points that keep a window from being narrower than some degrees."""
    across, along = [spot.lon for spot in spots], [spot.lat for spot in spots]
    if max(across) - min(across) > TURN / 2:
        return []  # on both ends of the map: the middle of the numbers is on the far side
    lon, lat = (min(across) + max(across)) / 2, (min(along) + max(along)) / 2
    return [Spot(lon - half, lat), Spot(lon + half, lat)]


def _crowds(
    points: Mapping[int, Point], crowded: Collection[int], view: View
) -> set[tuple[int, ...]]:
    """Return groups of near places that a window could hold, some of them crowded."""
    return {
        group
        for link in LINKS
        for group in _linked(points, link)
        if len(set(group) & set(crowded)) >= FEWEST and _fits([points[n] for n in group], view)
    }


def _linked(points: Mapping[int, Point], link: float) -> list[tuple[int, ...]]:
    """Return the groups in which each place is near another one."""
    groups: list[set[int]] = []
    for number, (x, y) in points.items():
        near = [
            group
            for group in groups
            if any((points[n][0] - x) ** 2 + (points[n][1] - y) ** 2 <= link**2 for n in group)
        ]
        groups = [group for group in groups if group not in near]
        groups.append({number}.union(*near))
    return [tuple(sorted(group)) for group in groups]


def _fits(points: Sequence[Point], view: View) -> bool:
    across, along = [p[0] for p in points], [p[1] for p in points]
    wide, high = max(across) - min(across), max(along) - min(along)
    return wide <= WIDEST * view.width and high <= WIDEST * view.width


def _frame(view: View, inner: View) -> Box:
    """Return what a window shows, in the pixels of the map."""
    x, y = view.at(*inner.middle)
    across, along = view.a_degree
    wide, high = (inner.east - inner.west) * across, (inner.north - inner.south) * along
    return Box(
        max(x - wide / 2, 1),
        max(y - high / 2, 1),
        min(x + wide / 2, view.width - 1),
        min(y + high / 2, view.height - 1),
    )
