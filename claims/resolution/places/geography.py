"""Tell which of two listed places holds the other."""

from claims.lexicon.gazetteer import Entry, fold
from claims.resolution.places.geometry import kilometres

IRREGULAR = 1.3  # regions are no circles: towns lie as far beyond their radius
SMALLEST_KM = 50.0  # of a region whose radius is not known
COUNTY_KM = 60.0
TOWN_KM = 30.0
INNER_KINDS = frozenset({"city", "county", "region", "base", "facility", "area", "airport"})


def holds(big: Entry, small: Entry) -> bool:
    """Tell whether the first place holds the second."""
    if big.ident == small.ident or small.country is None or big.country != small.country:
        return False
    if big.kind == "country":
        return small.kind != "country"
    if small.kind not in INNER_KINDS:
        return False
    if big.kind in ("region", "county"):
        return _region_holds(big, small) if big.kind == "region" else _county_holds(big, small)
    return big.kind == "city" and small.kind != "region" and _is_near(big, small, TOWN_KM)


def _region_holds(big: Entry, small: Entry) -> bool:
    if big.area and small.area:
        return big.area == small.area and small.kind != "region"
    return _is_near(big, small, max(big.radius * IRREGULAR, SMALLEST_KM))


def _county_holds(big: Entry, small: Entry) -> bool:
    if small.kind in ("county", "region") or big.area != small.area:
        return False
    if small.county:
        return fold(small.county) == fold(big.name)
    return _is_near(big, small, COUNTY_KM)


def _is_near(a: Entry, b: Entry, limit: float) -> bool:
    if a.lat is None or a.lon is None or b.lat is None or b.lon is None:
        return False
    return kilometres((a.lat, a.lon), (b.lat, b.lon)) <= limit
