"""The lines between the places of a case: where an asset went, and which reports are at odds."""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from claims import Asset, AssetClass, AssetLocation, Location, Polarity, Relation
from factcheck.domain.claim import StoredClaim
from factcheck.domain.dossier import Dossier
from factcheck.domain.finding import FindingState
from factcheck.domain.place_words import place_words
from factcheck.domain.time_words import time_words
from factcheck.reports.place_parts import NOT_YET, Way

ONE_OF_A_KIND = (AssetClass.SHIP, AssetClass.UNIT)  # that can be in one place at a time only
SEVERAL = 2

Told = tuple[StoredClaim, AssetLocation | Location]


class Stay(NamedTuple):
    """Hold one claim of where an asset is or was, with the day and the number of the place."""

    day: str
    held: bool  # so that what was left that day sorts before where it is then
    number: int
    claim: str
    value: AssetLocation


def asset_ways(dossier: Dossier, told: Sequence[Told], numbers: dict[str, int]) -> Iterator[Way]:
    """Yield the places at odds, by the findings that say so, then where each asset went.

    What is at odds with another report is no part of where an asset went.
    """
    stays = list(_stays(dossier, told, numbers))
    contested: set[str] = set()
    for clashing in _clashes(dossier):
        named = [stay for stay in stays if stay.claim in clashing and stay.held]
        if len({stay.number for stay in named}) >= SEVERAL:
            contested |= clashing
            yield _way(sorted(named, key=_order), clash=True)
    moved: dict[str, list[Stay]] = {}
    for stay in stays:
        asset = stay.value.asset
        if stay.claim not in contested and asset.asset_class in ONE_OF_A_KIND and named_one(asset):
            moved.setdefault((asset.designation or asset.name).casefold(), []).append(stay)
    for found in moved.values():
        route = _route(found)
        if len({stay.number for stay in route}) >= SEVERAL:
            yield _way(route, clash=False)


def named_one(asset: Asset) -> bool:
    """Tell whether an asset has a name of its own; of 'the carrier' there may be several."""
    kind = {word.casefold() for word in (asset.type or "").split()}
    words = [word for word in asset.name.split() if word[:1].isupper() or word[:1].isdigit()]
    common = (
        word.casefold() in kind or word.casefold().removesuffix("s") in kind for word in words
    )
    return asset.designation is not None or not all(common)


def _stays(dossier: Dossier, told: Sequence[Told], numbers: dict[str, int]) -> Iterator[Stay]:
    for claim, value in told:
        if not isinstance(value, AssetLocation) or value.relation is Relation.TARGETED_AT:
            continue
        current = claim.current
        if current.polarity is Polarity.AFFIRMED and current.modality not in NOT_YET:
            held = value.relation is not Relation.DEPARTED
            yield Stay(_day(dossier, claim, value), held, numbers[claim.id], claim.id, value)


def _day(dossier: Dossier, claim: StoredClaim, value: AssetLocation) -> str:
    """Return the day for which a claim puts an asset at a place; that of the article if unsaid."""
    said = value.as_of.start if value.as_of else None
    when = said or dossier.article(claim.article_id).document.published
    return str(when or "")[: len("2020-03-13")]


def _clashes(dossier: Dossier) -> list[set[str]]:
    """Return the claims of each contradiction that stands, each set once."""
    found = [
        frozenset(found.claims)
        for found in dossier.findings
        if found.finding.relation.value == "contradiction"
        and found.current
        and found.state is not FindingState.DISMISSED
    ]
    return [set(claims) for claims in dict.fromkeys(found)]


def _order(stay: Stay) -> tuple[str, bool, int]:
    return stay.day, stay.held, stay.number


def _route(stays: Sequence[Stay]) -> list[Stay]:
    """Return the stays in the order of their days, one a place in a row.

    A place that was left is where a way starts: at the end of one it leads nowhere.
    """
    runs = (list(run) for _, run in groupby(sorted(stays, key=_order), key=lambda s: s.number))
    route = [next((stay for stay in run if stay.held), run[0]) for run in runs]
    while route and not route[-1].held:
        route.pop()
    return route


def _way(stays: Sequence[Stay], *, clash: bool) -> Way:
    """Return the line through the places of some stays, each place once in a row."""
    once = [next(run) for _, run in groupby(stays, key=lambda stay: stay.number)]
    days = [stay.day for stay in once]
    after = all(a.day < b.day or (a.day == b.day and not a.held) for a, b in pairwise(once))
    return Way(
        asset=once[0].value.asset.name,
        stops=tuple(stay.number for stay in once),
        names=tuple(place_words(stay.value.place) for stay in once),
        as_of=tuple(time_words(s.value.as_of) if s.value.as_of else "" for s in once),
        left=tuple(not stay.held for stay in once),
        clash=clash,
        ordered=not clash and "" not in days and after,
    )
