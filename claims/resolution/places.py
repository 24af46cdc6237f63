"""Say which place a name means: by what contains it, what is near it, how well known it is."""

import re
from collections import Counter
from collections.abc import Sequence
from math import asin, cos, degrees, log10, radians, sin, sqrt
from typing import NamedTuple, TypeVar

from claims.lexicon.countries import countries, country_of
from claims.lexicon.gazetteer import OWN_SOURCE, Entry, find_entries, fold
from claims.lexicon.load import table
from claims.lexicon.place_words import bearings
from claims.model.document import Document
from claims.model.mention import Mention
from claims.model.place import Place, PlaceUse, Precision

K = TypeVar("K")

EARTH_KM = 6371
IRREGULAR = 1.3  # regions are no circles: towns lie as far beyond their radius
MILE_KM = 1.609
CONTAINED = 8.0  # 'Paris, Texas' outweighs any population
SAME_SPELLING = 2.0  # 'Paris' against a town whose other spelling it is
KIND_WEIGHT = {"country": 9.0, "region": 6.5, "city": 0.0, "county": 3.0}
OWN_WEIGHT = 7.0  # curated waters, regions and bases are there because news means them
CITY_FIRST = frozenset({"washington", "new york"})  # the city, unless the text says the state
CITY_FIRST_LOSS = 10.0
COUNTRY_SHARE = 4.0  # weight of all mentions of a candidate's country, together
AREA_SHARE = 5.0  # the same of its state or province
CLEAR_WEIGHT = 4  # a name of one country alone tells more than one of several
NEARBY_KM = 150
NEARBY = 1.5
CONTAINER_GAP = re.compile(
    r"(?:\s*[,(]\s*(?:in\s+)?|\s+in\s+)(?:the\s+)?(?:(?:north|south|east|west|central)\w*\s+)?"
)
DISTANCE = re.compile(
    r"(?P<all>(?P<number>\d+(?:\.\d+)?|[a-z]+(?:-[a-z]+)?)[\s-]*"
    r"(?P<unit>miles?|mi|kilomet(?:er|re)s?|km)\s+(?:to the\s+)?)?"
    r"(?P<bearing>(?:north|south|east|west)(?:-?(?:east|west))?)(?:ern)?\s+of\s+"
    r"(?:the\s+(?:\w+\s+){0,2})?$",
    re.IGNORECASE,
)
LOOK_BACK = 70  # characters before a name in which a distance may stand
PRECISION = {
    "country": Precision.COUNTRY,
    "city": Precision.SETTLEMENT,
    "base": Precision.EXACT,
    "facility": Precision.EXACT,
    **dict.fromkeys(("sea", "ocean", "gulf", "bay", "strait"), Precision.SEA),
}


class Context(NamedTuple):
    """Hold what the whole article says of where things are; shares add up to 1."""

    countries: dict[str, float]
    areas: dict[tuple[str, str], float]
    points: tuple[tuple[float, float], ...]


def resolve_places(
    document: Document, mentions: Sequence[Mention[Place]]
) -> tuple[Mention[Place], ...]:
    """Return the mentions with what each means; one that is not known leaves the rest alone."""
    containers = _containers(document, mentions)
    blank = Context({}, {}, ())
    context = _context(mentions, containers, _context(mentions, containers, blank))
    chosen: dict[str, Entry | None] = {}
    for m, container in zip(mentions, containers, strict=True):
        if container is not None:
            chosen.setdefault(fold(m.text), _best(m, container, context))
    resolved = []
    for m, container in zip(mentions, containers, strict=True):
        known = chosen.get(fold(m.text)) if container is None else None
        entry = known or _best(m, container, context)
        resolved.append(_filled(document, m, entry, container))
    return tuple(resolved)


def kilometres(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Return the distance of two points of degrees north and east.

    >>> round(kilometres((33.34, 44.40), (33.53, 44.26)))
    25
    """
    (north, east), (north2, east2) = a, b
    half = (
        sin(radians(north2 - north) / 2) ** 2
        + cos(radians(north)) * cos(radians(north2)) * sin(radians(east2 - east) / 2) ** 2
    )
    return 2 * EARTH_KM * asin(sqrt(min(1.0, half)))


def _containers(
    document: Document, mentions: Sequence[Mention[Place]]
) -> list[Mention[Place] | None]:
    """Return, for each mention, the next one where it says what contains it: 'Taji, Iraq'."""
    found: list[Mention[Place] | None] = []
    following: Sequence[Mention[Place] | None] = [*mentions[1:], None]
    for m, after in zip(mentions, following, strict=False):
        gap = document.text[m.span.end : after.span.start] if after else ""
        holds = after is not None and CONTAINER_GAP.fullmatch(gap) and _contains(after, m)
        found.append(after if holds else None)
    return found


def _contains(outer: Mention[Place], inner: Mention[Place]) -> bool:
    """Tell whether some place of the outer name holds some place of the inner name."""
    if outer.value.use is PlaceUse.DEMONYM or inner.value.use is PlaceUse.DEMONYM:
        return False
    return any(
        _holds(big, small) for big in find_entries(fold(outer.text)) for small in _entries(inner)
    )


def _holds(big: Entry, small: Entry) -> bool:
    if big.ident == small.ident or small.country is None or big.country != small.country:
        return False
    if big.kind == "country":
        return small.kind != "country"
    if small.kind not in ("city", "county", "base", "facility", "area"):
        return False
    if big.kind == "region":
        return (
            big.area == small.area
            if big.area
            else _is_near(big, small, max(big.radius * IRREGULAR, 50.0))
        )
    return big.kind in ("city", "county") and big.area == small.area and _is_near(big, small, 60.0)


def _is_near(a: Entry, b: Entry, limit: float) -> bool:
    if a.lat is None or a.lon is None or b.lat is None or b.lon is None:
        return False
    return kilometres((a.lat, a.lon), (b.lat, b.lon)) <= limit


def _entries(m: Mention[Place]) -> tuple[Entry, ...]:
    return find_entries(fold(m.text))


def _context(
    mentions: Sequence[Mention[Place]],
    containers: Sequence[Mention[Place] | None],
    known: Context,
) -> Context:
    """Return which countries, regions and points the article speaks of."""
    lands: Counter[str] = Counter()
    areas: Counter[tuple[str, str]] = Counter()
    points = []
    for m, container in zip(mentions, containers, strict=True):
        if m.value.country and m.value.use is PlaceUse.DEMONYM:
            lands[m.value.country] += 1
        elif entry := _best(m, container, known):
            clear = container is not None or len({e.country for e in _entries(m)}) == 1
            lands[entry.country or ""] += CLEAR_WEIGHT if clear else 1
            alone = container is not None or entry.kind == "region" or len(_entries(m)) == 1
            if entry.area and entry.country and alone:
                areas[entry.country, entry.area] += 1
            sure = container is not None or len(_entries(m)) == 1
            if sure and entry.kind == "city" and entry.lat is not None and entry.lon is not None:
                points.append((entry.lat, entry.lon))
    return Context(_shares(lands), _shares(areas), tuple(dict.fromkeys(points)))


def _shares(counts: Counter[K]) -> dict[K, float]:
    total = counts.total() or 1
    return {name: number / total for name, number in counts.items()}


def _best(m: Mention[Place], container: Mention[Place] | None, context: Context) -> Entry | None:
    """Return the entry that fits best, or none where the lists do not know the name."""
    if m.value.country and m.value.country in countries():
        known = countries()[m.value.country].name
        return next((e for e in find_entries(fold(known)) if e.kind == "country"), None)
    entries = _entries(m)
    if m.value.use is PlaceUse.DEMONYM:  # 'European' means Europe; 'Arab' means no town
        entries = tuple(e for e in entries if e.ident.startswith(OWN_SOURCE))
    if not entries:
        return None
    outer = _entries(container) if container else ()
    return max(entries, key=lambda e: _score(e, m, outer, context))


def _score(entry: Entry, m: Mention[Place], outer: tuple[Entry, ...], context: Context) -> float:
    score = KIND_WEIGHT.get(entry.kind, OWN_WEIGHT) + log10(entry.population + 1)
    if entry.kind == "region" and entry.ident.startswith(OWN_SOURCE):
        score = OWN_WEIGHT + 2
    if entry.kind == "region" and fold(m.text) in CITY_FIRST:
        score -= CITY_FIRST_LOSS
    if fold(entry.name) == fold(m.text) or country_of(m.text) == entry.country:
        score += SAME_SPELLING
    if any(_holds(big, entry) for big in outer):
        score += CONTAINED
    score += COUNTRY_SHARE * context.countries.get(entry.country or "", 0.0)
    if entry.country and entry.area:
        score += AREA_SHARE * context.areas.get((entry.country, entry.area), 0.0)
    if entry.lat is not None and entry.lon is not None:
        here = (entry.lat, entry.lon)
        near = any(0 < kilometres(here, point) <= NEARBY_KM for point in context.points)
        score += NEARBY * near
    return score


def _filled(
    document: Document,
    m: Mention[Place],
    entry: Entry | None,
    container: Mention[Place] | None,
) -> Mention[Place]:
    """Return the mention with coordinates, country and names of what holds it."""
    if entry is None:
        land = country_of(container.text) if container else None
        return _with(m, country=land, within=_within(None, land, container)) if land else m
    found = _with(
        m,
        name=_name(m.text, entry),
        kind=entry.kind,
        country=entry.country,
        lat=entry.lat,
        lon=entry.lon,
        zone=entry.zone,
        precision=PRECISION.get(entry.kind, Precision.REGION),
        gazetteer=entry.ident,
        candidates=len(_entries(m)),
        within=_within(entry, entry.country, container),
    )
    return found if m.value.use is not PlaceUse.LITERAL else _displaced(document, found)


def _name(words: str, entry: Entry) -> str:
    """Return a town's name as printed, since GeoNames has accents; of all else the listed name."""
    if entry.kind != "city":
        return entry.name
    if words.isupper():
        return entry.name if fold(entry.name) == fold(words) else words.title()
    return words


def _with(m: Mention[Place], **fields: object) -> Mention[Place]:
    return Mention(m.layer, m.span, m.text, m.value.model_copy(update=fields), m.sentence, m.head)


def _within(
    entry: Entry | None, land: str | None, container: Mention[Place] | None
) -> tuple[str, ...]:
    """Return the names of what holds the place, innermost first."""
    names = [container.text] if container else []
    if entry and entry.area and entry.kind != "region" and entry.country == "US":
        names.append(entry.area)
    country = countries().get(land or "")
    if country and not (entry and entry.kind == "country"):
        names = [n for n in names if country_of(n) != land]
        names.append(country.name)
    return tuple(names)


def _displaced(document: Document, m: Mention[Place]) -> Mention[Place]:
    """Move a place by the distance that stands before it: '15 miles northwest of Baghdad'."""
    start = max(0, m.span.start - LOOK_BACK)
    before = DISTANCE.search(document.text[start : m.span.start])
    if before is None:
        return m
    raw = document.text[start + before.start() : m.span.end]
    lat, lon = m.value.lat, m.value.lon
    steps = _kilometres_said(before)
    if steps is None or lat is None or lon is None:
        return _with(m, precision=Precision.NEAR, kind="area")
    north, east = bearings()[before["bearing"].lower().replace("-", "")]
    lat2 = lat + degrees(north * steps / EARTH_KM)
    lon2 = lon + degrees(east * steps / EARTH_KM / max(0.1, cos(radians(lat))))
    within = (m.value.name, *m.value.within)
    return _with(
        m,
        raw=raw,
        kind="area",
        lat=round(lat2, 2),
        lon=round(lon2, 2),
        precision=Precision.NEAR,
        gazetteer=None,
        within=within,
    )


def _kilometres_said(found: re.Match[str]) -> float | None:
    if not found["all"]:
        return None
    number = _number(found["number"].lower())
    if number is None:
        return None
    return number * (1.0 if found["unit"].lower().startswith("k") else MILE_KM)


def _number(words: str) -> float | None:
    """Return the number of digits or words: '15', 'fifteen', 'twenty-five'."""
    if words[0].isdigit():
        return float(words)
    known = {**table("numbers")["units"], **table("numbers")["tens"]}
    parts = [known.get(word) for word in words.split("-")]
    return None if None in parts else float(sum(part for part in parts if part))
