"""Write down what a name was taken for."""

from collections.abc import Sequence
from math import pi, sqrt

from claims.lexicon.countries import countries, country_of
from claims.lexicon.gazetteer import Entry, fold
from claims.model.mention import Mention
from claims.model.place import Candidate, Place, Precision
from claims.resolution.places.candidates import Named
from claims.resolution.places.choice import Choice
from claims.resolution.places.geometry import kilometres
from claims.resolution.places.weights import FEDERATIONS

MOST_ALTERNATIVES = 3
PEOPLE_KM2 = 1500  # in the built-up area of a town of any size
SMALLEST_KM = 1.0
SITES = frozenset({"base", "airport", "facility"})
SAME_KM = 15.0  # two records of one place lie this near, as lists round and measure
COUNTY_KM = 30.0  # where the list does not say how far a county reaches
PRECISION = {
    "country": Precision.COUNTRY,
    "city": Precision.SETTLEMENT,
    "base": Precision.EXACT,
    "airport": Precision.EXACT,
    "facility": Precision.EXACT,
    **dict.fromkeys(("sea", "ocean", "gulf", "bay", "strait"), Precision.SEA),
}


def fill(
    m: Mention[Place],
    named: Named,
    choice: Choice,
    container: Entry | None,
) -> Mention[Place]:
    """Return the mention with where it is, what holds it, and what else bears the name."""
    if not choice.ranked:
        return m
    entry, *others = _distinct(choice.ranked)
    meant = _distinct(choice.ranked[: max(1, choice.plausible)])[1:]
    value = m.value.model_copy(
        update={
            "name": m.text if named.partial else _name(m.text, entry),
            "kind": "area" if named.partial else entry.kind,
            "country": entry.country,
            "lat": entry.lat,
            "lon": entry.lon,
            "zone": entry.zone,
            "precision": Precision.REGION
            if named.partial
            else PRECISION.get(entry.kind, Precision.REGION),
            "gazetteer": entry.ident,
            "radius_km": reach(entry),
            "candidates": 1 + len(others),
            "grounds": choice.grounds,
            "alternatives": tuple(_candidate(e) for e in meant[:MOST_ALTERNATIVES]),
            "within": within_names(entry, entry.country, container),
        }
    )
    return Mention(m.layer, m.span, m.text, value, m.sentence, m.head)


def _distinct(ranked: Sequence[Entry]) -> list[Entry]:
    """Return the candidates, a place once where several lists or spellings know it."""
    kept: list[Entry] = []
    for entry in ranked:
        if not any(_is_same(entry, other) for other in kept):
            kept.append(entry)
    return kept


def _is_same(a: Entry, b: Entry) -> bool:
    """Tell whether two records are of one place: of one kind or spelling, and side by side."""
    if a.lat is None or a.lon is None or b.lat is None or b.lon is None:
        return False
    alike = a.kind == b.kind or {a.kind, b.kind} <= SITES or fold(a.name) == fold(b.name)
    return alike and kilometres((a.lat, a.lon), (b.lat, b.lon)) <= SAME_KM


def reach(entry: Entry) -> float | None:
    """Return how many kilometres around its point a place reaches, where that is known."""
    if entry.radius:
        return entry.radius
    if entry.kind == "city":
        return max(SMALLEST_KM, float(round(sqrt(entry.population / PEOPLE_KM2 / pi))))
    if entry.kind in SITES:
        return SMALLEST_KM
    return COUNTY_KM if entry.kind == "county" else None


def _name(words: str, entry: Entry) -> str:
    """Return a town's name as printed, since lists have accents; of all else the listed name."""
    if entry.kind != "city":
        return entry.name
    if words.isupper():
        return entry.name if fold(entry.name) == fold(words) else words.title()
    return words


def _candidate(entry: Entry) -> Candidate:
    return Candidate(
        name=entry.name,
        kind=entry.kind,
        country=entry.country,
        within=within_names(entry, entry.country, None),
        lat=entry.lat,
        lon=entry.lon,
        gazetteer=entry.ident,
    )


def _is_federal(entry: Entry) -> bool:
    """Tell whether readers know a place by its state or province."""
    return entry.country in FEDERATIONS and entry.kind != "region"


def within_names(
    entry: Entry | None, land: str | None, container: Entry | None
) -> tuple[str, ...]:
    """Return the names of what holds the place, innermost first."""
    names = [container.name] if container else []
    for known in (container, entry):
        if known and known.area_name and _is_federal(known):
            names += [known.area_name]
    country = countries().get(land or "")
    if country and not (entry and entry.kind == "country"):
        names = [n for n in names if country_of(n) != land]
        names.append(country.name)
    return tuple(dict.fromkeys(names))
