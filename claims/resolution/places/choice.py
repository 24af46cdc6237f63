"""Choose among the places that bear a name: from the sure to the unsure, in rounds."""

from collections.abc import Iterator, Sequence
from math import exp, log10
from typing import NamedTuple

from claims.lexicon.countries import country_of
from claims.lexicon.exonyms import exonyms
from claims.lexicon.gazetteer import OWN_SOURCE, Entry, fold
from claims.lexicon.place_forms import form_pairs, form_words
from claims.model.place import Grounds
from claims.resolution.places import weights
from claims.resolution.places.context import BLANK, Context, Known, gather, point_of
from claims.resolution.places.geography import holds
from claims.resolution.places.geometry import closeness, kilometres
from claims.resolution.places.home import NOWHERE, Home, choose_home
from claims.resolution.places.kin import Kin

LARGE = frozenset({"region", "continent"})
HAMLET = 5000  # people; the lists have most places above, and few below
ALONE = 0.6  # of the only hamlet of its name
ROUNDS = 3  # after these nothing changes but in articles on two far regions


class Toponym(NamedTuple):
    """Hold one name as one article uses it; names in different containers are two."""

    key: str
    text: str
    entries: tuple[Entry, ...]
    kinds: frozenset[str]  # what words beside it call it
    stated: tuple[Entry, ...]  # what the text says contains it
    shared: tuple[Entry, ...]
    inside: tuple[Entry, ...]  # what the text says it contains
    listed: frozenset[str]  # the kind of the names beside it in a list
    mentions: int
    mates: frozenset[str] = frozenset()  # the names beside it in a list
    dateline: bool = False  # it opens an article, in capitals, without a container


class Points(NamedTuple):
    """Hold the points of one candidate by what they are for."""

    prior: float
    contained: float
    home: float
    context: float
    near: float

    @property
    def total(self) -> float:
        """Return the sum of all."""
        return sum(self)


class Choice(NamedTuple):
    """Hold the candidates of a name, best first, and how sure the best is, 0 to 1."""

    ranked: tuple[Entry, ...]
    sure: float
    grounds: Grounds
    plausible: int = 1  # how many of them a reader could mean


class Outcome(NamedTuple):
    """Hold what the names of an article were taken for, and under which home and context."""

    choices: tuple[Choice, ...]
    home: Home
    context: Context


def choose(toponyms: Sequence[Toponym], homes: Sequence[tuple[Home, float]]) -> Outcome:
    """Return what each name is taken for, in the order given, and what decided."""
    kin = Kin(e for t in toponyms for e in t.entries)
    told = [[p._replace(near=weights.KIN * kin.of(e)) for e, p in _told(t)] for t in toponyms]
    outcome = Outcome((), NOWHERE, BLANK)
    for _ in range(ROUNDS):
        seen = [
            [_in_context(t, e, p, outcome.context) for e, p in zip(t.entries, own, strict=True)]
            for t, own in zip(toponyms, told, strict=True)
        ]
        home = _home_of(toponyms, seen, homes, outcome.context)
        pull = outcome.context.pull(home.country)
        choices = tuple(_choice(t, own, home, pull) for t, own in zip(toponyms, seen, strict=True))
        known = [
            Known(t.key, c.ranked[0], c.sure, t.mentions)
            for t, c in zip(toponyms, choices, strict=True)
            if c.ranked
        ]
        outcome = Outcome(choices, home, gather(known))
    return outcome


def _home_of(
    toponyms: Sequence[Toponym],
    seen: Sequence[Sequence[Points]],
    homes: Sequence[tuple[Home, float]],
    context: Context,
) -> Home:
    """Return the home under which the names of the article fit best."""
    return choose_home(homes, lambda h: _fit(toponyms, seen, h, context.pull(h.country)))


def _told(toponym: Toponym) -> Iterator[tuple[Entry, Points]]:
    """Yield each candidate with what its name tells; the best known is told by its name alone."""
    best = _best_known(toponym)
    for entry in toponym.entries:
        points = told_points(toponym, entry)
        if entry is best:
            seat = form_pairs("seat").get(toponym.key) == entry.country
            fame = weights.SEAT * seat + weights.DATELINE * toponym.dateline
            points = points._replace(prior=points.prior + fame)
        yield entry, points


def told_points(toponym: Toponym, entry: Entry) -> Points:
    """Return the points of a candidate that its name and the words beside it give."""
    contained = 0.0
    if any(holds(big, entry) for big in toponym.stated):
        contained += weights.CONTAINED
    elif any(holds(big, entry) for big in toponym.shared):
        contained += weights.SHARED
    if any(holds(entry, small) for small in toponym.inside):
        contained += weights.CONTAINED
    return Points(_prior(toponym, entry), contained, 0.0, 0.0, 0.0)


def _prior(toponym: Toponym, entry: Entry) -> float:
    """Return how likely news that says the name means this place, whatever the article."""
    own = entry.ident.startswith(OWN_SOURCE)
    if own and entry.kind in LARGE:
        division = entry.population > 0 and entry.radius < weights.SMALL_KM
        score = weights.OWN_SMALL if division else weights.OWN_REGION
    elif own:
        score = weights.OWN
    else:
        score = weights.KIND.get(entry.kind, 0.0) + log10(entry.population + 1)
        if entry.kind == "county":
            score = weights.KIND["county"] + min(weights.CAPPED, log10(entry.population + 1))
        if entry.kind == "region":
            score += weights.FEDERAL * (entry.country in weights.FEDERATIONS)
    if own or _is_called_so(toponym, entry):
        score += weights.SAME_SPELLING
    return score + _form(toponym, entry)


def _best_known(toponym: Toponym) -> Entry | None:
    """Return the greatest town of a name, where it is one that readers know without its state."""
    towns = [e for e in toponym.entries if e.kind == "city"]
    best = max(towns, key=lambda e: e.population, default=None)
    return best if best and best.population >= weights.WELL_KNOWN else None


def _is_called_so(toponym: Toponym, entry: Entry) -> bool:
    """Tell whether the name is the place's own in English, and no mere other spelling."""
    listed = fold(entry.name) == toponym.key or (entry.country, toponym.key) in exonyms()
    return listed or (entry.kind == "country" and country_of(toponym.text) == entry.country)


def _has_namesake(toponym: Toponym, region: Entry) -> bool:
    """Tell whether a town in or beside a region bears its name: 'Lima', 'Baghdad'."""
    for e in toponym.entries:
        if e.kind == "city" and e.country == region.country:
            a, b = point_of(e), point_of(region._replace(radius=1.0))
            if holds(region, e) or (a and b and kilometres(a, b) <= weights.NEAR_KM):
                return True
    return False


def _form(toponym: Toponym, entry: Entry) -> float:
    """Return what the words of and beside the name say of its kind."""
    if entry.kind in toponym.kinds:
        return weights.DIVISION
    score = 0.0
    if entry.kind in toponym.listed:
        score += weights.LISTED
    elif entry.kind == "region" and toponym.key in form_words("city_first"):
        score += weights.CITY_FIRST
    elif entry.kind == "region" and entry.country not in weights.FEDERATIONS:
        score += weights.TOWN_OF_NAME * _has_namesake(toponym, entry)
    if entry.kind == "county" and fold(entry.name) != toponym.key:
        score += weights.BARE_COUNTY
    return score


def home_points(entry: Entry, home: Home, pull: float) -> float:
    """Return the points of a candidate for lying where the outlet's readers live."""
    if home.country is None or entry.country != home.country or entry.kind == "country":
        return 0.0
    score = weights.HOME_COUNTRY
    if home.area and entry.area == home.area:
        score += weights.HOME_AREA
    if home.point and (point := point_of(entry)):
        score += weights.HOME_NEAR * closeness(point, home.point, weights.HOME_KM)
    if home.ident == entry.ident:
        score += weights.HOME_NAME
    return score * pull


def _in_context(toponym: Toponym, entry: Entry, points: Points, context: Context) -> Points:
    """Add the points for the countries and regions of the article, and for what is near."""
    score = weights.COUNTRY * context.country_share(toponym.key, entry.country)
    narrow = (entry.country, entry.area_name) not in weights.WIDE_AREAS
    area = context.area_share(toponym.key, entry.country, entry.area)
    mates = toponym.mates - form_words("capital")  # 'London and Washington' are far apart
    land, state = context.mate_shares(mates, entry)
    score += weights.MATE * land + (weights.AREA * area + weights.MATE_AREA * state) * narrow
    point = point_of(entry)
    near = points.near
    if point:
        near += weights.NEAR * context.nearness(toponym.key, point)
    if entry.kind == "country" and entry.lat is not None and entry.lon is not None:
        near = weights.NEIGHBOUR * context.neighbourhood(toponym.key, (entry.lat, entry.lon))
    return points._replace(context=score, near=near)


def _choice(toponym: Toponym, seen: Sequence[Points], home: Home, pull: float) -> Choice:
    scored = [
        (points._replace(home=home_points(entry, home, pull)), entry)
        for entry, points in zip(toponym.entries, seen, strict=True)
    ]
    scored.sort(key=lambda pair: -pair[0].total)
    ranked = tuple(entry for _, entry in scored)
    if len(ranked) < len(("best", "second")):
        return Choice(ranked, _sure_alone(ranked), Grounds.ONLY)
    first, second = scored[0][0], scored[1][0]
    plausible = sum(p.total >= first.total - weights.PLAUSIBLE for p, _ in scored)
    return Choice(ranked, 1 - exp(second.total - first.total), _grounds(first, second), plausible)


def _sure_alone(ranked: Sequence[Entry]) -> float:
    """Return how sure the only candidate is: a hamlet may share its name with an unlisted one."""
    small = ranked and ranked[0].kind == "city" and ranked[0].population < HAMLET
    return ALONE if small else 1.0


def _grounds(first: Points, second: Points) -> Grounds:
    """Return what lifts the best above the next: the part of the sum that adds most."""
    gains = {
        Grounds.CONTAINED: first.contained - second.contained,
        Grounds.HOME: first.home - second.home,
        Grounds.CONTEXT: first.context - second.context,
        Grounds.NEAR: first.near - second.near,
        Grounds.KNOWN: first.prior - second.prior,
    }
    return max(gains, key=lambda ground: gains[ground])


def _fit(
    toponyms: Sequence[Toponym], seen: Sequence[Sequence[Points]], home: Home, pull: float
) -> float:
    """Return how well all names agree with a home: the sum of their best points under it.

    Its own name agrees with every town that bears it.
    """
    total = 0.0
    for toponym, own in zip(toponyms, seen, strict=True):
        if toponym.key == home.key:
            continue
        sums = (
            p.total + home_points(e, home, pull) for e, p in zip(toponym.entries, own, strict=True)
        )
        total += max(sums, default=0.0)
    return total
