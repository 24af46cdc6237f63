"""The places that a case speaks of, as GeoJSON: what is where, by whose word, since when."""

from collections.abc import Iterator, Sequence

from claims import (
    AssetLocation,
    Location,
    Place,
    PlaceUse,
    Polarity,
    Precision,
    Relation,
    country_name,
)
from factcheck.domain.article import Article
from factcheck.domain.claim import StoredClaim
from factcheck.domain.dossier import Dossier
from factcheck.domain.place_words import choice_words, place_words, relative
from factcheck.domain.status import Status
from factcheck.domain.time_words import time_words
from factcheck.domain.wording import plain
from factcheck.reports.asset_ways import Told, asset_ways
from factcheck.reports.cartography.marks import Shape
from factcheck.reports.map_parts import MapPlace, MapWay
from factcheck.reports.place_parts import (
    PlaceAbout,
    PlaceClaim,
    PlaceFeature,
    Places,
    Point,
)
from factcheck.settings import CONFIDENCE_SHOWN

SOMEWHERE = (Precision.REGION, Precision.COUNTRY)
MOST_NAMED = 3  # assets named at a mark

NOT_THERE = (Relation.TARGETED_AT, Relation.DEPARTED)
Key = tuple[str, str, str]  # which place, how closely known


def case_places(dossier: Dossier) -> Places:
    """Return the places of a case: those on the map first, the most spoken of before others."""
    groups: dict[Key, list[Told]] = {}
    for told in _told(dossier):
        groups.setdefault(_key(told[1].place), []).append(told)
    order = sorted(groups.values(), key=lambda g: (g[0][1].place.lat is None, -len(g)))
    features = tuple(_feature(dossier, n, group) for n, group in enumerate(order, 1))
    numbers = {claim.id: n for n, group in enumerate(order, 1) for claim, _ in group}
    return Places(
        features=features,
        ways=tuple(asset_ways(dossier, [told for group in order for told in group], numbers)),
    )


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
    name = place_words(place)
    if relative(place):  # such as '15 miles north of Baghdad', 'off Yorkshire'
        return name
    if place.precision in SOMEWHERE:
        return f"somewhere in {name}"
    return f"near {name}" if place.precision is Precision.NEAR else name


def _mark(about: PlaceAbout, point: Point) -> MapPlace:
    lon, lat = point.coordinates
    meant = [c for c in about.claims if c.asset and not c.denied]
    told = [c.asset for c in meant if c.there]
    told += [f"{c.asset} (left)" for c in meant if c.left]
    assets = list({asset.casefold(): asset for asset in told}.values())
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
        land=country_name(about.country) or "",
        shape=about.shape,
        count=len(about.claims),
    )


def _shape(group: Sequence[Told]) -> Shape:
    assets = any(isinstance(value, AssetLocation) and _there(value) for _, value in group)
    events = any(isinstance(v, Location) and c.current.event is not None for c, v in group)
    if assets:
        return Shape.BOTH if events else Shape.ASSET
    if events:
        return Shape.EVENT
    left = any(isinstance(v, AssetLocation) and v.relation is Relation.DEPARTED for _, v in group)
    held = any(isinstance(value, Location) for _, value in group)
    return Shape.LEFT if left and not held else Shape.OTHER


def _there(value: AssetLocation | Location) -> bool:
    """Tell whether a claim puts anything at the place; what is aimed at it or left it is not."""
    return isinstance(value, Location) or value.relation not in NOT_THERE


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
        left=asset is not None and asset.relation is Relation.DEPARTED,
        denied=claim.current.polarity is Polarity.NEGATED,
        modality=claim.current.modality,
        printed=value.place.raw,
    )
