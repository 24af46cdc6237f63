"""Move a place by what stands before it: '15 miles northwest of Baghdad', 'near Kirkuk'."""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from claims.lexicon.load import table
from claims.lexicon.place_forms import form_words
from claims.lexicon.place_words import bearings
from claims.model.document import Document
from claims.model.mention import Mention
from claims.model.place import Place, PlaceUse, Precision
from claims.resolution.places.geometry import kilometres, middle, shifted

MILE_KM = 1.609
NAUTICAL_KM = 1.852
LOOK_BACK = 80  # characters before a name in which a distance may stand
UNSURE = 0.2  # of a distance told: reporters round, and measure from anywhere in a town
NEAR_KM = 25.0  # what 'near' and 'outside' leave open around a town's own size
OFFSHORE_KM = 50.0
BETWEEN_KM = 400.0  # towns farther apart are the ends of a journey
VAGUE = {
    "few": 3.0,
    "several": 5.0,
    "couple": 2.0,
    "dozen": 12.0,
    "dozens": 36.0,
    "hundred": 100.0,
}
BEARING = r"(?P<bearing>(?:north|south|east|west)(?:-?(?:east|west))?)(?:ern)?(?:ward)?"
DISTANCE = re.compile(
    r"\b(?:(?P<number>\d+(?:[.,]\d+)*|[a-z]+(?:-[a-z]+)?)[\s-]*(?:of\s+)?"
    r"(?P<unit>nautical\s+miles?|miles?|mi|kilomet(?:er|re)s?|kms?)\s+)"
    rf"(?:(?:(?:to\s+)?the\s+)?{BEARING}\s+(?:of|from)|(?:away\s+)?from|outside(?:\s+of)?|off)\s+"
    r"(?:the\s+(?:\w+\s+){0,2}?(?:of\s+)?)?$",
    re.IGNORECASE,
)
DIRECTION = re.compile(rf"\b{BEARING}\s+of\s+(?:the\s+(?:\w+\s+){{0,2}})?$", re.IGNORECASE)
OFFSHORE = re.compile(
    r"\boff\s+(?:of\s+)?(?:the\s+(?:\w+\s+)?(?:coasts?|shores?)\s+of\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
WORD_BEFORE = re.compile(r"([\w-]+)\s+$")
BETWEEN = re.compile(r"\bbetween\s+(?:the\s+\w+\s+of\s+)?$", re.IGNORECASE)
AND = re.compile(r"\s+and\s+")


class Step(NamedTuple):
    """Hold how far away something is; a distance told without direction only widens."""

    start: int  # where the words begin in the text
    km: float | None
    bearing: str | None
    loose_km: float  # how far off it may be
    offshore: bool = False  # beside a country, at sea


def displace(document: Document, mentions: Sequence[Mention[Place]]) -> list[Mention[Place]]:
    """Return the mentions moved by the words before them; only literal ones move."""
    moved = [_moved(document, m) for m in mentions]
    for i in range(len(mentions) - 1):
        if halves := _between(document, mentions[i], mentions[i + 1]):
            moved[i], moved[i + 1] = halves
    return moved


def _moved(document: Document, m: Mention[Place]) -> Mention[Place]:
    place = m.value
    if place.use is not PlaceUse.LITERAL or place.lat is None or place.lon is None:
        return m
    step = _step(document, m)
    if step is None:
        return _part(document, m)
    land = place.precision is Precision.COUNTRY
    large = land or place.precision is Precision.REGION
    if large and step.bearing is None and not step.offshore:
        return m  # 'near Iraq' leaves the country as good a place as any
    lat, lon = place.lat, place.lon
    if step.km is not None and step.bearing:
        north, east = bearings()[step.bearing]
        lat, lon = shifted((lat, lon), north * step.km, east * step.km)
    return _with(
        m,
        raw=document.text[step.start : m.span.end],
        kind="area",
        lat=lat,
        lon=lon,
        precision=Precision.REGION if land and step.offshore else Precision.NEAR,
        radius_km=_rounded(step.loose_km + (place.radius_km or 0.0)),
        gazetteer=None if step.bearing and step.km is not None else place.gazetteer,
        within=(place.name, *place.within),
    )


def _part(document: Document, m: Mention[Place]) -> Mention[Place]:
    """Return a country of which only a part is meant as a region: 'eastern Ukraine'."""
    before = WORD_BEFORE.search(document.text[max(0, m.span.start - LOOK_BACK) : m.span.start])
    parted = before and before[1].lower() in form_words("side") | form_words("part")
    whole = m.value.precision is not Precision.COUNTRY
    return m if whole or not parted else _with(m, precision=Precision.REGION)


def _step(document: Document, m: Mention[Place]) -> Step | None:
    """Return what the words right before a name say of the distance to it."""
    start = max(0, m.span.start - LOOK_BACK)
    before = document.text[start : m.span.start]
    if found := DISTANCE.search(before):
        km = _kilometres_said(found)
        bearing = _plain(found["bearing"])
        if km is not None:
            loose = km * UNSURE if bearing else km
            return Step(start + found.start(), km, bearing, loose)
    if found := DIRECTION.search(before):
        return Step(start + found.start(), None, _plain(found["bearing"]), NEAR_KM)
    if found := OFFSHORE.search(before):
        return Step(start + found.start(), None, None, OFFSHORE_KM, offshore=True)
    if found := _near().search(before):
        return Step(start + found.start(), None, None, NEAR_KM)
    return None


def _plain(bearing: str | None) -> str | None:
    return bearing.lower().replace("-", "") if bearing else None


@cache
def _near() -> re.Pattern[str]:
    words = "|".join(re.escape(w) for w in sorted(form_words("near")))
    return re.compile(rf"\b(?:{words})\s+(?:the\s+(?:\w+\s+){{1,2}}of\s+)?$", re.IGNORECASE)


def _between(
    document: Document, one: Mention[Place], other: Mention[Place]
) -> tuple[Mention[Place], Mention[Place]] | None:
    """Return both towns moved to the middle: 'between Mosul and Erbil' is one place."""
    a, b = one.value, other.value
    if not all(p.use is PlaceUse.LITERAL and p.kind in ("city", "base") for p in (a, b)):
        return None
    if a.lat is None or a.lon is None or b.lat is None or b.lon is None:
        return None
    before = document.text[max(0, one.span.start - LOOK_BACK) : one.span.start]
    found = BETWEEN.search(before)
    away = kilometres((a.lat, a.lon), (b.lat, b.lon))
    gap = document.text[one.span.end : other.span.start]
    if found is None or not AND.fullmatch(gap) or not 0 < away <= BETWEEN_KM:
        return None
    lat, lon = middle((a.lat, a.lon), (b.lat, b.lon))
    start = one.span.start - len(before) + found.start()
    shared = tuple(name for name in a.within if name in b.within)
    both = {
        "raw": document.text[start : other.span.end],
        "kind": "area",
        "lat": lat,
        "lon": lon,
        "precision": Precision.NEAR,
        "radius_km": _rounded(away / 2),
        "gazetteer": None,
        "country": a.country if a.country == b.country else None,
        "within": shared,
    }
    return _with(one, **both), _with(other, **both)


def _with(m: Mention[Place], **fields: object) -> Mention[Place]:
    return Mention(m.layer, m.span, m.text, m.value.model_copy(update=fields), m.sentence, m.head)


def _rounded(km: float) -> float:
    return max(1.0, round(km))


def _kilometres_said(found: re.Match[str]) -> float | None:
    number = _number(found["number"].lower())
    if number is None:
        return None
    unit = found["unit"].lower()
    if unit.startswith("k"):
        return number
    return number * (NAUTICAL_KM if unit.startswith("n") else MILE_KM)


def _number(words: str) -> float | None:
    """Return the number of digits or words: '15', 'fifteen', 'twenty-five', 'few'."""
    if words[0].isdigit():
        return float(words.replace(",", ""))
    if words in VAGUE:
        return VAGUE[words]
    known = {**table("numbers")["units"], **table("numbers")["tens"]}
    parts = [known.get(word) for word in words.split("-")]
    return None if None in parts else float(sum(part for part in parts if part))
