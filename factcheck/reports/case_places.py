"""The places that a case speaks of, as GeoJSON: what is where, by whose word, since when."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from claims import (
    AssetClass,
    AssetLocation,
    Location,
    Place,
    PlaceUse,
    Polarity,
    Precision,
    Relation,
)
from factcheck.domain.article import Article
from factcheck.domain.claim import StoredClaim
from factcheck.domain.dossier import Dossier
from factcheck.domain.finding import FindingState
from factcheck.domain.status import Status
from factcheck.domain.value_words import choice_words, place_words, time_words
from factcheck.domain.wording import plain
from factcheck.reports.cartography.marks import Shape
from factcheck.reports.place_map import COUNTRY, MapPlace, MapWay
from factcheck.reports.place_parts import (
    NOT_YET,
    PlaceAbout,
    PlaceClaim,
    PlaceFeature,
    Places,
    Point,
    Way,
)
from factcheck.settings import CONFIDENCE_SHOWN

SOMEWHERE = (Precision.REGION, Precision.COUNTRY)
ONE_OF_A_KIND = (AssetClass.SHIP, AssetClass.UNIT)  # that can be in one place at a time only
MOST_NAMED = 3  # assets named at a mark

Key = tuple[str, str, str]  # which place, how closely known
Told = tuple[StoredClaim, AssetLocation | Location]


def case_places(dossier: Dossier) -> Places:
    """Return the places of a case: those on the map first, the most spoken of before others."""
    groups: dict[Key, list[Told]] = {}
    for told in _told(dossier):
        groups.setdefault(_key(told[1].place), []).append(told)
    order = sorted(groups.values(), key=lambda g: (g[0][1].place.lat is None, -len(g)))
    features = tuple(_feature(dossier, n, group) for n, group in enumerate(order, 1))
    numbers = {claim.id: n for n, group in enumerate(order, 1) for claim, _ in group}
    return Places(features=features, ways=tuple(_ways(dossier, order, numbers)))


def on_map(places: Places) -> tuple[list[MapPlace], list[MapWay]]:
    """Return what a map shows of the places."""
    shown = [_mark(f.properties, f.geometry) for f in places.features if f.geometry]
    numbers = {place.number for place in shown}
    ways = [
        MapWay(asset=w.asset, stops=stops, clash=w.clash, ordered=w.ordered)
        for w in places.ways
        for stops in [tuple(n for n in w.stops if n in numbers)]
        if len(stops) > 1
    ]
    return shown, ways


def _told(dossier: Dossier) -> Iterator[Told]:
    """Yield the claims that say where, if sure enough to be shown."""
    for claim in dossier.claims:
        value = claim.current.value
        sure = claim.current.confidence >= CONFIDENCE_SHOWN and claim.counts
        if not sure or claim.status is Status.DISMISSED:
            continue
        if isinstance(value, AssetLocation | Location) and value.place.use is PlaceUse.LITERAL:
            yield claim, value


def _key(place: Place) -> Key:
    """Return by what a place is known again: its entry, else its name in its country."""
    which = place.gazetteer or f"{place.name.casefold()}, {place.country}"
    where = "" if place.lat is None or place.lon is None else f"{place.lat:.2f} {place.lon:.2f}"
    return which, where, place.precision.value


def _feature(dossier: Dossier, number: int, group: Sequence[Told]) -> PlaceFeature:
    place = group[0][1].place
    located = place.lat is not None and place.lon is not None
    about = PlaceAbout(
        number=number,
        name=_name(place),
        kind=place.kind,
        country=place.country,
        precision=place.precision,
        radius_km=place.radius_km,
        chosen=choice_words(place),
        shape=_shape(group),
        claims=tuple(_claim(dossier.article(c.article_id), c, v) for c, v in group),
    )
    point = Point(coordinates=(place.lon or 0.0, place.lat or 0.0)) if located else None
    return PlaceFeature(geometry=point, properties=about)


def _name(place: Place) -> str:
    """Return the name of a place, which says so where no point is meant."""
    name = place.name if place.kind == COUNTRY else place_words(place)
    if place.precision in SOMEWHERE:
        return f"somewhere in {name}"
    if place.precision is Precision.NEAR:
        bare = place.name.casefold() == place.raw.casefold()
        return f"near {name}" if bare else place.raw  # such as '15 miles north of Baghdad'
    return name


def _mark(about: PlaceAbout, point: Point) -> MapPlace:
    lon, lat = point.coordinates
    there = (c for c in about.claims if c.asset and c.there and not c.denied)
    assets = list({claim.asset.casefold(): claim.asset for claim in there}.values())
    more = [f"and {len(assets) - MOST_NAMED} more"] if len(assets) > MOST_NAMED else []
    return MapPlace(
        number=about.number,
        label=about.name.partition(", ")[0],  # the map shows in what it lies
        details=(*assets[:MOST_NAMED], *more),
        lat=lat,
        lon=lon,
        precision=about.precision,
        radius_km=about.radius_km,
        kind=about.kind,
        shape=about.shape,
        count=len(about.claims),
    )


def _shape(group: Sequence[Told]) -> Shape:
    assets = any(isinstance(value, AssetLocation) and _there(value) for _, value in group)
    events = any(isinstance(v, Location) and c.current.event is not None for c, v in group)
    if assets:
        return Shape.BOTH if events else Shape.ASSET
    return Shape.EVENT if events else Shape.OTHER


def _there(value: AssetLocation | Location) -> bool:
    """Tell whether a claim puts anything at the place; what is aimed at it is not there."""
    return isinstance(value, Location) or value.relation is not Relation.TARGETED_AT


def _claim(article: Article, claim: StoredClaim, value: AssetLocation | Location) -> PlaceClaim:
    asset = value if isinstance(value, AssetLocation) else None
    return PlaceClaim(
        claim=claim.label,
        claim_id=claim.id,
        article=article.label,
        outlet=article.document.outlet,
        asset=asset.asset.name if asset else "",
        relation=plain(asset.relation) if asset else "",
        as_of=time_words(asset.as_of) if asset and asset.as_of else "",
        there=_there(value),
        denied=claim.current.polarity is Polarity.NEGATED,
        modality=claim.current.modality,
        printed=value.place.raw,
    )


def _ways(
    dossier: Dossier, order: Sequence[Sequence[Told]], numbers: dict[str, int]
) -> Iterator[Way]:
    """Yield the assets that are put at several places."""
    assets: dict[str, list[tuple[StoredClaim, AssetLocation]]] = {}
    for claim, value in (told for group in order for told in group):
        meant = claim.current.polarity is Polarity.AFFIRMED and _there(value)
        if isinstance(value, AssetLocation) and meant and claim.current.modality not in NOT_YET:
            name = value.asset.designation or value.asset.name
            assets.setdefault(name.casefold(), []).append((claim, value))
    clashing = _clashes(dossier)
    for told in assets.values():
        clash = any({c.id for c, _ in told} >= pair for pair in clashing)
        single = all(value.asset.asset_class in ONE_OF_A_KIND for _, value in told)
        if len({numbers[c.id] for c, _ in told}) > 1 and (clash or single):
            yield _way(dossier, told, numbers, clash=clash)


def _clashes(dossier: Dossier) -> list[set[str]]:
    return [
        set(found.claims)
        for found in dossier.findings
        if found.finding.relation.value == "contradiction"
        and found.current
        and found.state is not FindingState.DISMISSED
    ]


def _way(
    dossier: Dossier,
    told: Sequence[tuple[StoredClaim, AssetLocation]],
    numbers: dict[str, int],
    *,
    clash: bool,
) -> Way:
    """Return the stops in the order of the days for which they hold; each stay is one stop."""
    dated = [(_day(dossier, c, v), numbers[c.id], v) for c, v in told]
    dated.sort(key=lambda stay: stay[:2])
    stays = [next(stay) for _, stay in groupby(dated, key=lambda stay: stay[1])]
    days = [day for day, _, _ in stays]
    return Way(
        asset=stays[0][2].asset.name,
        stops=tuple(stop for _, stop, _ in stays),
        names=tuple(_name(v.place) for _, _, v in stays),
        as_of=tuple(time_words(v.as_of) if v.as_of else "" for _, _, v in stays),
        clash=clash,
        ordered="" not in days and len(set(days)) == len(days),
    )


def _day(dossier: Dossier, claim: StoredClaim, value: AssetLocation) -> str:
    """Return the day for which a claim puts an asset at a place; that of the article if unsaid."""
    said = value.as_of.start if value.as_of else None
    when = said or dossier.article(claim.article_id).document.published
    return str(when or "")[: len("2020-03-13")]
