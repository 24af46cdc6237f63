"""Places by name: a compressed list built from GeoNames, and curated lists of our own."""

import lzma
import unicodedata
from collections import defaultdict
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from claims.lexicon.tables import listed, rows

FILE = "gazetteer.xz"
NAMES_MARK = "--names--"
CURATED = ("waters.txt", "regions.txt", "bases.txt")
OWN_SOURCE = "own:"  # begins the identifiers of curated entries
SPELLINGS = {"saint": "st", "ste": "st", "mt": "mount", "ft": "fort"}
LETTERS = str.maketrans({"\u0131": "i", "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae"})
DROPPED = str.maketrans("-–_", "   ", ".'’‘`ʿʾʻ,")


class Entry(NamedTuple):
    """Hold a place as listed; `ident` is 'geonames:…', 'fips:…' or 'own:…'."""

    ident: str
    name: str
    kind: str
    country: str | None
    area: str | None  # first-level region: 'CA' of the United States
    lat: float | None
    lon: float | None
    population: int
    zone: str | None
    radius: float = 0.0  # km around the coordinates, of curated waters and regions
    area_name: str | None = None  # 'California'
    county: str | None = None  # second-level region: 'Lamar County'


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
    """Return the entries of a folded name: curated first, then countries, regions, larger towns.

    >>> [entry.country for entry in find_entries("baghdad")]
    ['IQ']
    """
    listed_at = _index().get(key)
    ours = tuple(_curated().get(key, ()))
    return ours + (tuple(_entry(int(at)) for at in listed_at.split(",")) if listed_at else ())


def is_name(key: str) -> bool:
    """Tell whether any place bears the folded name."""
    return key in _index() or key in _curated()


@cache
def _lines() -> tuple[list[str], list[str]]:
    """Return the lines of entries and those of names."""
    data = lzma.decompress((files("claims.lexicon") / FILE).read_bytes())
    entries, _, names = data.decode().partition(f"\n{NAMES_MARK}\n")
    return entries.split("\n"), names.split("\n")


@cache
def _index() -> dict[str, str]:
    return dict(line.split("\t", 1) for line in _lines()[1])


@cache
def _entry(at: int) -> Entry:
    ident, name, kind, country, area, lat, lon, people, zone = _lines()[0][at].split("\t")
    source = "fips" if ident.startswith("fips") else "geonames"
    return Entry(
        f"{source}:{ident.removeprefix('fips')}",
        name,
        kind,
        country,
        area or None,
        float(lat) if lat else None,
        float(lon) if lon else None,
        int(people),
        zone or None,
    )


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
            for other in (name, *listed(others)):
                found[fold(other)].append(entry)
    return dict(found)
