"""Places by name: a compressed list built from GeoNames, and curated lists of our own."""

import unicodedata
from collections import defaultdict
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from claims.lexicon.place_file import HUNDREDTHS, KINDS, NOWHERE, PlaceFile, Record
from claims.lexicon.tables import listed, rows

FILE = "gazetteer.zip"
KEPT = 20_000  # places kept decoded: more than the articles of one case name
CURATED = ("waters.txt", "regions.txt", "bases.txt")
OWN_SOURCE = "own:"  # begins the identifiers of curated entries
SPELLINGS = {"saint": "st", "ste": "st", "mt": "mount", "ft": "fort"}
LETTERS = str.maketrans({"\u0131": "i", "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae"})
DROPPED = str.maketrans("-–_", "   ", ".'’‘`ʿʾʻ,")


class Entry(NamedTuple):
    """Hold a place as listed.

    `ident` begins with its source: 'geonames:98182', 'fips:01001', 'icao:KJFK', 'own:red-sea'; a
    region or county without a number is the path to it: 'admin1:JP.02', 'admin2:IE.M.clare'.
    """

    ident: str
    name: str
    kind: str
    country: str | None
    area: str | None  # first-level region: 'CA' of the United States
    lat: float | None
    lon: float | None
    population: int
    zone: str | None
    radius: float = 0.0  # km around the coordinates that hold nearly all of it; 0 of towns
    area_name: str | None = None  # 'California'
    county: str | None = None  # second-level region: 'Lamar County'


@lru_cache(maxsize=8192)  # an article says its names again and again
def fold(name: str) -> str:
    """Return a name as a key: no case, accents, full stops, apostrophes; one spelling of 'Saint'.

    >>> fold("Aţ Ţārmīyah"), fold("St. Louis"), fold("Ta’izz")
    ('at tarmiyah', 'st louis', 'taizz')
    """
    if not name.isascii():
        name = name.translate(LETTERS)
        parts = unicodedata.normalize("NFKD", name)
        name = "".join(c for c in parts if not unicodedata.combining(c))
    words = name.translate(DROPPED).casefold().split()
    return " ".join(SPELLINGS.get(word, word) for word in words)


def find_entries(key: str) -> tuple[Entry, ...]:
    """Return the entries of a folded name: curated first, then countries, regions, larger places.

    >>> [entry.area_name for entry in find_entries("bicester")]
    ['England']
    """
    ours = tuple(_curated().get(key, ()))
    return ours + tuple(_entry(number) for number in _file().numbers(key))


def is_name(key: str) -> bool:
    """Tell whether any place bears the folded name."""
    return key in _file() or key in _curated()


@cache
def _file() -> PlaceFile:
    with (files("claims.lexicon") / FILE).open("rb") as file:
        return PlaceFile(file)


@lru_cache(maxsize=KEPT)
def _entry(number: int) -> Entry:
    """Return a place with the names of what holds it."""
    place = _file().record(number)
    name, code = _file().name_and_code(place)
    kind = KINDS[place.kind]
    country, area, area_name = _codes(place) if kind != "country" else (code, None, None)
    if kind == "region":
        area, area_name = code or None, name
    somewhere = place.lat != NOWHERE
    return Entry(
        _ident(place, kind, _path(country, area, name if kind == "county" or not area else "")),
        name,
        kind,
        country,
        area,
        place.lat / HUNDREDTHS if somewhere else None,
        place.lon / HUNDREDTHS if somewhere else None,
        place.population,
        _file().zone(place),
        float(place.radius),
        area_name,
        _file().name_and_code(_file().record(place.county))[0] if place.county else None,
    )


def _codes(place: Record) -> tuple[str, str | None, str | None]:
    """Return the code of the country, and code and name of the region that hold a place."""
    _, country = _file().name_and_code(_file().record(place.country))
    if not place.region:
        return country, None, None
    name, code = _file().name_and_code(_file().record(place.region))
    return country, code, name or None


def _path(country: str, area: str | None, name: str) -> str:
    return ".".join(part for part in (country, area, fold(name).replace(" ", "-")) if part)


def _ident(place: Record, kind: str, path: str) -> str:
    """Return the identifier of a place: the number of its source, else the path of its names."""
    if kind in ("airport", "base"):
        return f"icao:{place.number.to_bytes(4, 'big').decode()}"
    if kind == "county":
        return f"fips:{place.number:05}" if place.number else f"admin2:{path}"
    return f"geonames:{place.number}" if place.number else f"admin1:{path}"


@cache
def _curated() -> dict[str, list[Entry]]:
    """Return the entries of the curated lists under all their names."""
    found: dict[str, list[Entry]] = defaultdict(list)
    for file in CURATED:
        for kind, name, lat, lon, country, radius, others, *_ in rows(file):
            ident = f"{OWN_SOURCE}{fold(name).replace(' ', '-')}"
            entry = Entry(
                ident,
                name,
                kind,
                country or None,
                None,
                float(lat),
                float(lon),
                0,
                None,
                float(radius),
            )
            for key in dict.fromkeys(fold(other) for other in (name, *listed(others))):
                found[key].append(entry)
    return dict(found)
