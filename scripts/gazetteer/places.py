"""What the builders of the list hand on: places, and the names that lead to them."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from claims.resolution.places import kilometres

Key = tuple[str, ...]  # of a country, a region, a county: code; code and code; … and name
Point = tuple[float, float]

HALF_TURN, TURN = 180, 360  # degrees
ONE_ZONE = 0.97  # share of the people of a region who live in one time zone
OUTERMOST = 0.02  # share of the towns at each end that says nothing of a region's middle
MOST_OF_IT = 0.9  # share of the towns of a region that its radius holds
LEAST_REACH = 10  # km: a county is larger than its one town of which the list knows


class Place(NamedTuple):
    """Hold a place: the name that is printed, and all the names under which it is found."""

    kind: str
    name: str
    names: tuple[str, ...]
    point: Point | None
    country: str
    region: Key = ()
    county: Key = ()
    key: Key = ()  # under which others name it as what holds them
    code: str = ""
    number: int = 0
    population: int = 0
    radius: int = 0
    zone: str = ""


class Town(NamedTuple):
    """Hold a town of GeoNames with what the older list says of where it lies."""

    number: int
    name: str
    country: str
    code: str  # of its region
    point: Point
    population: int
    zone: str
    others: tuple[str, ...]
    region_said: str = ""  # names in the older list
    county_said: str = ""


def middle(towns: Sequence[Town]) -> Point:
    """Return the middle between the outer towns, which is nearer that of the region than a mean.

    The outermost few are left out, since a list errs; a region that crosses the date line lies on
    the side of most of its towns.
    """
    east = sum(t.point[1] > 0 for t in towns) * 2 >= len(towns)
    wide = max(t.point[1] for t in towns) - min(t.point[1] for t in towns) > HALF_TURN
    turned = [_turned(t.point[1], east=east) if wide else t.point[1] for t in towns]
    lon = _between(turned)
    return _between([t.point[0] for t in towns]), (lon + HALF_TURN) % TURN - HALF_TURN


def _between(degrees: list[float]) -> float:
    """Return the middle of the values without the outermost."""
    degrees.sort()
    cut = int(OUTERMOST * len(degrees))
    return (degrees[cut] + degrees[-1 - cut]) / 2


def _turned(lon: float, *, east: bool) -> float:
    if east:
        return lon if lon > 0 else lon + TURN
    return lon if lon < 0 else lon - TURN


def reach(towns: Sequence[Town], point: Point) -> int:
    """Return the whole kilometres around a point that hold nearly all of the towns."""
    far = sorted(kilometres(t.point, point) for t in towns)
    return max(LEAST_REACH, round(far[int(MOST_OF_IT * (len(far) - 1))]))


def common_zone(towns: Iterable[Town]) -> str:
    """Return the time zone in which nearly all live, or nothing."""
    people: Counter[str] = Counter()
    for town in towns:
        people[town.zone] += town.population
    if not people.total():
        return ""
    zone, most = people.most_common(1)[0]
    return zone if most >= ONE_ZONE * people.total() else ""


def grouped(towns: Iterable[Town], key: Callable[[Town], Key]) -> dict[Key, list[Town]]:
    """Return the towns by a key; those whose key is empty are left out."""
    found: dict[Key, list[Town]] = {}
    for town in towns:
        if of := key(town):
            found.setdefault(of, []).append(town)
    return found
