"""Gather what an article as a whole says of where things are."""

from collections import Counter
from collections.abc import Sequence
from math import sqrt
from typing import NamedTuple, TypeVar

from claims.lexicon.gazetteer import Entry
from claims.resolution.places.geometry import Point, closeness
from claims.resolution.places.weights import FEW, NEAR_KM, NEIGHBOUR_KM

K = TypeVar("K")

MOST_POINTS = 40  # the surest; keeps long lists of towns from costing their square
SMALL_KM = 150.0  # a region this small is a point as good as a town
SURE = 0.3  # points less sure than this say nothing


class Known(NamedTuple):
    """Hold what a name was taken for, and how sure that is, 0 to 1."""

    key: str
    entry: Entry
    sure: float
    mentions: int


class Sighting(NamedTuple):
    """Hold one point of the article."""

    key: str
    point: Point
    sure: float


class Context(NamedTuple):
    """Hold what the article speaks of; shares add up to 1."""

    countries: dict[str, float]
    areas: dict[tuple[str, str], float]
    sightings: tuple[Sighting, ...]
    lands: tuple[Sighting, ...]  # the middles of the countries named
    weight: float  # of all names together

    def pull(self, country: str | None) -> float:
        """Return 0 to 1: how much of the outlet's home to expect in what it writes of."""
        told = min(1.0, self.weight / FEW)
        return 1 - told * (1 - self.countries.get(country or "", 0.0))

    def neighbourhood(self, key: str, point: Point) -> float:
        """Return 0 to 1: whether another country of the article lies beside this one."""
        return max(
            (s.sure * closeness(point, s.point, NEIGHBOUR_KM) for s in self.lands if s.key != key),
            default=0.0,
        )

    def nearness(self, key: str, point: Point) -> float:
        """Return 0 to 1: whether sure places of other names are near a point."""
        apart = 1.0
        for seen in self.sightings:
            if seen.key != key:
                apart *= 1 - seen.sure * closeness(point, seen.point, NEAR_KM)
        return 1 - apart


BLANK = Context({}, {}, (), (), 0.0)


def gather(known: Sequence[Known]) -> Context:
    """Return the context of names taken so."""
    lands: Counter[str] = Counter()
    areas: Counter[tuple[str, str]] = Counter()
    sightings = []
    middles = []
    for k in known:
        weight = k.sure * sqrt(k.mentions)
        if k.entry.country:
            lands[k.entry.country] += weight  # type: ignore[assignment]
            if k.entry.area:
                areas[k.entry.country, k.entry.area] += weight  # type: ignore[assignment]
        if k.entry.kind == "country" and k.entry.lat is not None and k.entry.lon is not None:
            found = Sighting(k.key, (k.entry.lat, k.entry.lon), k.sure)
            middles.append(found)
        if (point := point_of(k.entry)) and k.sure >= SURE:
            sightings.append(Sighting(k.key, point, k.sure))
    sightings.sort(key=lambda s: -s.sure)
    middles.sort(key=lambda s: -s.sure)
    return Context(
        _shares(lands),
        _shares(areas),
        tuple(sightings[:MOST_POINTS]),
        tuple(middles[:MOST_POINTS]),
        float(lands.total()),
    )


def point_of(entry: Entry) -> Point | None:
    """Return the point of a place small enough to be near something."""
    if entry.lat is None or entry.lon is None or entry.kind == "country":
        return None
    if entry.kind == "region" and not 0 < entry.radius <= SMALL_KM:
        return None
    return entry.lat, entry.lon


def _shares(counts: Counter[K]) -> dict[K, float]:
    total = counts.total() or 1
    return {name: number / total for name, number in counts.items()}
