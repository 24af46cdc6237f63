"""Build airports and air bases out of the list of airportsdata."""

import re
from collections.abc import Iterator

import airportsdata

from claims.lexicon.countries import countries
from claims.lexicon.gazetteer import fold
from scripts.gazetteer.places import Key, Place

MILITARY = re.compile(
    r"\b(?:Air ?(?:Base|Force|Station)|AFB|AAF|AB|MCAS|MCAF|NAS|NAF|Naval|Navy|Army|Military|"
    r"Marine Corps|RAF|RAAF|RNZAF|CFB|JASDF|JMSDF|JGSDF)\b|\bRNAS\b"
)
WRITTEN_OUT = (
    (re.compile(r"\bAFB\b"), "Air Force Base"),
    (re.compile(r"\bAB\b"), "Air Base"),
    (re.compile(r"\bNAS\b"), "Naval Air Station"),
    (re.compile(r"\bMCAS\b"), "Marine Corps Air Station"),
    (re.compile(r"\bAAF\b"), "Army Airfield"),
)
SHORTER = (
    (re.compile(r" International Airport$"), " Airport"),
    (re.compile(r" Air Force Base$"), " AFB"),
    (re.compile(r" Air Base$"), " Airbase"),
    (re.compile(r" Naval Air Station$"), " NAS"),
    (re.compile(r"^Naval Air Station "), "NAS "),
)
RADIUS = 3  # km


def airport_places(regions: dict[tuple[str, str], Key]) -> Iterator[Place]:
    """Yield airports with scheduled traffic and military fields; regions are by folded name."""
    for about in sorted(airportsdata.load("ICAO").values(), key=lambda a: a["icao"]):
        military = MILITARY.search(about["name"]) is not None
        if about["country"] not in countries() or not (about["iata"] or military):
            continue
        names = names_of(about["name"], about["city"])
        yield Place(
            "base" if military else "airport",
            about["name"],
            names,
            (about["lat"], about["lon"]),
            about["country"],
            region=regions.get((about["country"], fold(about["subd"])), ()),
            number=int.from_bytes(about["icao"].encode(), "big"),
            radius=RADIUS,
            zone=about["tz"],
        )


def names_of(name: str, city: str) -> tuple[str, ...]:
    """Return the names of an airfield that cannot be mistaken: in full, with short words."""
    full = name
    for short, long in WRITTEN_OUT:
        full = short.sub(long, full)
    found = [full, name, *(rule.sub(other, full) for rule, other in SHORTER)]
    if city and full == f"{city} International Airport":
        found.append(f"{city} International")
    return tuple(dict.fromkeys(n for n in found if " " in n))
