"""Rules on where: R23 place within place, R24 a thing that moves.

R31 is kept here for places: what one text puts somewhere another says is not there.
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from math import asin, cos, radians, sin, sqrt

from claims.events.names import fold
from claims.lexicon.waters import waters_around
from claims.lexicon.word_case import is_common
from claims.model.asset import AssetClass
from claims.model.claim import Modality, Polarity
from claims.model.finding import Finding, FindingRelation
from claims.model.place import Place, Precision
from claims.model.value import AssetLocation, Location, Relation
from claims.relations.entries import UNREAL, Entry, gap
from claims.relations.pairing import Gathering, blocks, pairs
from claims.relations.wording import Spot, Verdict

CONTRADICTION, UPDATE = FindingRelation.CONTRADICTION, FindingRelation.UPDATE
CONSISTENT = FindingRelation.CONSISTENT
STAYS = frozenset(
    (Relation.LOCATED_IN, Relation.BASED_AT, Relation.DEPLOYED_TO, Relation.TRANSITING)
)
MOVING = frozenset((AssetClass.SHIP, AssetClass.AIRCRAFT, AssetClass.UNIT))
KNOTS = {
    AssetClass.SHIP: 60.0,
    AssetClass.AIRCRAFT: 900.0,
    AssetClass.UNIT: 80.0,
}  # km/h, generous
SEA_WIDTH = (
    1500.0  # km by which the middles of two seas may lie apart and the ship on their border
)
OCEAN = "ocean"
SHORES = 3000.0  # km by which the shores of an ocean lie beyond a circle of its size
ONE_HOUR = timedelta(hours=1)
ONE_DAY = timedelta(days=1)  # within which what was said of a place still holds
EARTH = 6371.0


def compare_assets(entries: Sequence[Entry]) -> Iterator[Finding]:
    """Yield what is said of the whereabouts of each named asset."""
    for slot in blocks(entries, asset_named).values():
        gathering = Gathering("position", _asset_name(slot[0]))
        for earlier, later in pairs(slot):
            verdict = judge_positions(earlier, later)
            if verdict is not None:
                key = tuple(sorted(fold(_place(e).name) for e in (earlier, later)))
                gathering.add(verdict, (Spot(earlier), Spot(later)), key)
        yield from gathering.findings()


def _asset(entry: Entry) -> AssetLocation | None:
    value = entry.claim.value
    told = entry.affirmed or _is_denied(entry)
    return value if isinstance(value, AssetLocation) and told else None


def _is_denied(entry: Entry) -> bool:
    """Tell whether a claim says that something is not so, as a fact."""
    claim = entry.claim
    denied = claim.modality is Modality.DENIED or claim.polarity is Polarity.NEGATED
    return denied and claim.modality not in UNREAL


def _asset_name(entry: Entry) -> str:
    value = _asset(entry)
    return value.asset.name if value else ""


def _place(entry: Entry) -> Place:
    value = entry.claim.value
    assert isinstance(value, AssetLocation | Location)  # noqa: S101  # slots let no other through
    return value.place


def asset_named(entry: Entry) -> str | None:
    """Return the name of an asset of which there is one: a ship or a numbered unit."""
    value = _asset(entry)
    if value is None or value.relation not in STAYS or value.asset.asset_class not in MOVING:
        return None
    single = value.asset.count is None or value.asset.count.best in (None, 1)
    proper = value.asset.asset_class is not AssetClass.AIRCRAFT and _is_proper(value.asset.name)
    return fold(value.asset.name) if single and proper else None


def _is_proper(name: str) -> bool:
    """Tell whether a thing has a name: in upper case 'FISHING BOAT' is none."""
    kind = name.isupper() and all(is_common(word) for word in name.lower().split())
    return name[:1].isupper() and not kind


def judge_positions(earlier: Entry, later: Entry) -> Verdict | None:
    """Return what two positions of one asset say of each other."""
    one, other = _place(earlier), _place(later)
    two_texts = earlier.document.id != later.document.id
    if _is_denied(earlier) or _is_denied(later):
        return _denial(earlier, later) if two_texts else None
    if one.name == other.name:
        same = Verdict(CONSISTENT, "R07", "same place", "low", "this is one place")
        return same if two_texts else None
    if within(one, other) or within(other, one):
        return Verdict(CONSISTENT, "R23", "place within place", "low", "one place holds the other")
    passed = gap(earlier, later)
    return None if passed is None or not two_texts else _apart(earlier, later, passed)


def _denial(earlier: Entry, later: Entry) -> Verdict | None:
    """Judge a denial: it contradicts whoever puts the thing there, or within, at that time."""
    no, yes = (earlier, later) if _is_denied(earlier) else (later, earlier)
    passed = gap(earlier, later)
    there = _place(yes).name == _place(no).name or within(_place(yes), _place(no))
    if _is_denied(yes) or not there or (passed is not None and passed > ONE_DAY):
        return None
    why = "one text puts it there and the other says that it is not"
    return Verdict(CONTRADICTION, "R31", "polarity", "high", why)


def _apart(earlier: Entry, later: Entry, passed: timedelta) -> Verdict | None:
    """Judge two places that exclude each other by the time between the reports."""
    away = distance(_place(earlier), _place(later))
    if away is not None and _washes(_place(earlier), _place(later), away):
        return None
    if away is None or _reachable(earlier, away, passed):
        return _moved(passed)
    if passed <= ONE_HOUR:
        why = "one thing cannot be in two places at one time"
        return Verdict(CONTRADICTION, "R24", "two places at one time", "high", why)
    why = f"{away:.0f} km lie between, too far for the time"
    return Verdict(CONTRADICTION, "R24", "too far for the time between", "medium", why)


def _washes(one: Place, other: Place, away: float) -> bool:
    """Tell whether an ocean may reach the other place: its middle says little of its shores."""
    reach = max((p.radius_km or 0.0 for p in (one, other) if p.kind == OCEAN), default=0.0)
    return reach > 0 and away - reach <= SHORES


def _moved(passed: timedelta) -> Verdict | None:
    if passed <= ONE_HOUR:
        return None
    return Verdict(
        UPDATE, "R24", "a thing that moves", "low", "it moves, and the later report holds"
    )


def _reachable(entry: Entry, away: float, passed: timedelta) -> bool:
    value = _asset(entry)
    speed = KNOTS.get(value.asset.asset_class, 0.0) if value else 0.0
    return passed > ONE_HOUR and away - SEA_WIDTH <= speed * (passed / ONE_HOUR)


def within(inner: Place, outer: Place) -> bool:
    """Tell whether one place lies in another, as far as the gazetteer knows."""
    if outer.name in inner.within or outer.name in waters_around(inner.name):
        return True
    country = outer.precision is Precision.COUNTRY and outer.country is not None
    return country and inner.country == outer.country and inner.precision is not Precision.COUNTRY


def distance(one: Place, other: Place) -> float | None:
    """Return the kilometres between the middles of two places.

    >>> near = Place(raw="a", name="A", lat=0, lon=0)
    >>> round(distance(near, Place(raw="b", name="B", lat=0, lon=1)) or 0)
    111
    """
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return None
    a, b, c, d = map(radians, (one.lat, one.lon, other.lat, other.lon))
    chord = sin((c - a) / 2) ** 2 + cos(a) * cos(c) * sin((d - b) / 2) ** 2
    return 2 * EARTH * asin(min(1.0, sqrt(chord)))


def compare_scenes(entries: Sequence[Entry]) -> Iterator[Finding]:
    """Yield R23 on the places of one event: one within the other, told by two texts."""
    for slot in blocks(entries, _scene).values():
        gathering = Gathering("place")
        for one, other in pairs(slot):
            a, b = _place(one), _place(other)
            nested = a.name != b.name and (within(a, b) or within(b, a))
            if nested and one.document.id != other.document.id:
                verdict = Verdict(
                    CONSISTENT, "R23", "place within place", "low", "one place holds the other"
                )
                gathering.add(verdict, (Spot(one), Spot(other)), tuple(sorted((a.name, b.name))))
        yield from gathering.findings()


def _scene(entry: Entry) -> str | None:
    return entry.event if isinstance(entry.claim.value, Location) and entry.affirmed else None
