"""Gather what an article as a whole says of where things are."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from math import sqrt
from typing import NamedTuple

from claims.lexicon.gazetteer import Entry
from claims.resolution.places.geometry import Point, closeness
from claims.resolution.places.weights import FEW, NEAR_KM, NEIGHBOUR_KM

MOST_POINTS = 40  # the surest; keeps long lists of towns from costing their square
SMALL_KM = 150.0  # a region this small is a point as good as a town
DOUBT = 1.0  # weight of a name that is not there: one other name alone settles nothing
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
    """Hold what the article speaks of, by the weights of its names."""

    countries: dict[str, float]
    areas: dict[tuple[str, str], float]
    own: dict[str, tuple[Entry, float]]  # what each name itself gives
    sightings: tuple[Sighting, ...]
    lands: tuple[Sighting, ...]  # the middles of the countries named
    weight: float  # of all names together

    def country_share(self, key: str, country: str | None) -> float:
        """Return which share of the other names lies in a country; few names tell little."""
        entry, weight = self.own.get(key, (None, 0.0))
        mine = weight if entry and entry.country == country else 0.0
        others = self.countries.get(country or "", 0.0) - mine
        return others / (max(0.0, self.weight - weight) + DOUBT)

    def area_share(self, key: str, country: str | None, area: str | None) -> float:
        """Return which share of the other names lies in a state or province."""
        if country is None or area is None:
            return 0.0
        entry, weight = self.own.get(key, (None, 0.0))
        mine = weight if entry and (entry.country, entry.area) == (country, area) else 0.0
        return (self.areas.get((country, area), 0.0) - mine) / (
            max(0.0, self.weight - weight) + DOUBT
        )

    def mate_shares(self, mates: Iterable[str], entry: Entry) -> tuple[float, float]:
        """Return which shares of the names beside it in a list are of its country and state."""
        known = [(e, min(1.0, w)) for e, w in (self.own[m] for m in mates if m in self.own)]
        whole = max(1.0, sum(w for _, w in known))
        land = [(e, w) for e, w in known if e.country == entry.country and e.country]
        area = sum(w for e, w in land if e.area == entry.area and e.area)
        return sum(w for _, w in land) / whole, area / whole

    def nearness(self, key: str, point: Point) -> float:
        """Return 0 to 1: whether sure places of other names are near a point."""
        apart = 1.0
        for seen in self.sightings:
            if seen.key != key:
                apart *= 1 - seen.sure * closeness(point, seen.point, NEAR_KM)
        return 1 - apart

    def neighbourhood(self, key: str, point: Point) -> float:
        """Return 0 to 1: whether another country of the article lies beside this one."""
        return max(
            (s.sure * closeness(point, s.point, NEIGHBOUR_KM) for s in self.lands if s.key != key),
            default=0.0,
        )

    def pull(self, country: str | None) -> float:
        """Return 0 to 1: how much of the outlet's home to expect in what it writes of."""
        told = min(1.0, self.weight / FEW)
        share = self.countries.get(country or "", 0.0) / (self.weight or 1.0)
        return 1 - told * (1 - share)


BLANK = Context({}, {}, {}, (), (), 0.0)


def gather(known: Sequence[Known]) -> Context:
    """Return the context of names taken so."""
    lands: dict[str, float] = defaultdict(float)
    areas: dict[tuple[str, str], float] = defaultdict(float)
    own: dict[str, tuple[Entry, float]] = {}
    sightings, middles = [], []
    for k in known:
        weight = k.sure * sqrt(k.mentions)
        own[k.key] = k.entry, weight if k.entry.country else 0.0
        if k.entry.country:
            lands[k.entry.country] += weight
            if k.entry.area:
                areas[k.entry.country, k.entry.area] += weight
        if k.entry.kind == "country" and k.entry.lat is not None and k.entry.lon is not None:
            middles.append(Sighting(k.key, (k.entry.lat, k.entry.lon), k.sure))
        if (point := point_of(k.entry)) and k.sure >= SURE:
            sightings.append(Sighting(k.key, point, k.sure))
    return Context(
        dict(lands), dict(areas), own, _surest(sightings), _surest(middles), sum(lands.values())
    )


def _surest(sightings: list[Sighting]) -> tuple[Sighting, ...]:
    return tuple(sorted(sightings, key=lambda s: -s.sure)[:MOST_POINTS])


def point_of(entry: Entry) -> Point | None:
    """Return the point of a place small enough to be near something."""
    if entry.lat is None or entry.lon is None or entry.kind == "country":
        return None
    if entry.kind == "region" and not 0 < entry.radius <= SMALL_KM:
        return None
    return entry.lat, entry.lon
