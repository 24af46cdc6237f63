"""Say where a happening was, from the location claims that speak of it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from claims.events.anchors import Anchors
from claims.model.event import EventType
from claims.model.place import Place, Precision
from claims.model.reading import Draft
from claims.model.value import Location
from claims.resolution.places import kilometres

ELSEWHERE = frozenset(("antecedent", "inherited"))  # flags: the place stands in another sentence
INHERITED = "inherited"
WIDE = (Precision.COUNTRY, Precision.REGION, Precision.SEA, Precision.NEAR)
AROUND = (Precision.EXACT, Precision.SETTLEMENT, Precision.NEAR)
FAR = 100.0  # km: nobody calls a place 'near' a town that lies so far from it
MINOR_SHARE = 0.5  # people die in hospitals far from where they were hit
FADING = 0.85  # a sentence further down tells less of where it was
FAINTEST = 0.3


class Told(NamedTuple):
    """Hold a place of a happening and how much is to be made of it."""

    place: Place
    weight: float


Key = tuple[int, int]  # sentence and token of an event word


def told_places(
    drafts: Sequence[Draft], anchors: Mapping[int, Anchors]
) -> dict[Key, tuple[Told, ...]]:
    """Return the places that location claims give to event words, surest first."""
    found: dict[Key, list[Told]] = defaultdict(list)
    for draft, key in _located(drafts, anchors):
        if INHERITED not in draft.flags and isinstance(draft.value, Location):
            found[key].append(Told(draft.value.place, draft.confidence))
    return {key: tuple(sorted(told, key=lambda t: -t.weight)) for key, told in found.items()}


def inherited_at(drafts: Sequence[Draft], anchors: Mapping[int, Anchors]) -> dict[Key, Place]:
    """Return the place that an event word has from the article as a whole."""
    return {
        key: draft.value.place
        for draft, key in _located(drafts, anchors)
        if INHERITED in draft.flags and isinstance(draft.value, Location)
    }


def _located(
    drafts: Sequence[Draft], anchors: Mapping[int, Anchors]
) -> Iterable[tuple[Draft, Key]]:
    for draft in drafts:
        known = anchors.get(draft.sentence)
        if isinstance(draft.value, Location) and draft.trigger is not None and known is not None:
            head = draft.trigger
            yield draft, (draft.sentence, known.named(head) if head in known.triggers else head)


def weight_of(told: Told, *, order: int, kind: EventType) -> float:
    """Return what a place told in the nth sentence of a happening is worth."""
    share = MINOR_SHARE if kind is EventType.OTHER else 1.0
    return told.weight * share * max(FAINTEST, FADING**order)


def best_place(told: Sequence[Told]) -> Place | None:
    """Return the place told most, and within it the one told most closely.

    'An attack in Syria … the attack in Douma' was in Douma; of two towns it was in the one that
    is told first and oftenest.
    """
    weights: dict[str, float] = defaultdict(float)
    places: dict[str, Place] = {}
    for place, weight in told:
        weights[place.name] += weight
        places.setdefault(place.name, place)
    chosen: Place | None = None
    while rest := {
        n: w for n, w in weights.items() if chosen is None or _lies_in(places[n], chosen)
    }:
        name = max(rest, key=rest.__getitem__)
        chosen = places[name]
        del weights[name]
        if chosen.precision not in WIDE:
            break
    return chosen


def _lies_in(inner: Place, outer: Place) -> bool:
    """Tell whether one place is known to lie in another."""
    if inner.name == outer.name:
        return False
    if outer.name in inner.within or outer.raw in inner.within:
        return True
    return outer.precision is Precision.COUNTRY and (inner.country == outer.country)


def are_far(one: Place, other: Place) -> bool:
    """Tell whether two places, in or near a town each, cannot be one: 'near Basra', 'in Erbil'."""
    if one.precision not in AROUND or other.precision not in AROUND:
        return False
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return False
    return kilometres((one.lat, one.lon), (other.lat, other.lon)) > FAR
