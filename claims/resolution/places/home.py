"""Find out where an article's outlet writes from."""

from collections.abc import Callable, Iterable
from math import log10
from typing import NamedTuple

from claims.lexicon.gazetteer import Entry, find_entries, fold
from claims.lexicon.outlets import Outlet, outlet_of
from claims.lexicon.place_forms import form_words
from claims.model.document import Document
from claims.resolution.places.context import point_of
from claims.resolution.places.geometry import Point
from claims.resolution.places.sites import SiteWords, read_words
from claims.resolution.places.weights import SAME_SPELLING

SAME_COUNTRY = 6.0  # points for a town in the country of the address's ending
ENGLISH = 2.0  # an address that tells no country: a town where papers write English
AMERICAN = 1.5  # most of those are of the United States
SAME_AREA = 5.0
LAND = -4.0  # papers named for a whole country are listed; 'Lebanon News' is of a town
MOST = 25  # towns of one name that are tried
TOWNLIKE = frozenset({"city", "county", "region", "country"})


class Home(NamedTuple):
    """Hold where readers of an outlet live; what is not known is none."""

    country: str | None = None
    area: str | None = None
    point: Point | None = None
    key: str | None = None  # the folded name of its town
    ident: str | None = None


NOWHERE = Home()


def possible_homes(document: Document, told: Iterable[str]) -> tuple[tuple[Home, float], ...]:
    """Return where an outlet may be at home, with points; the article has to decide.

    `told` are the folded names of the article.
    """
    listed = outlet_of(document.url, document.outlet)
    if listed is not None:
        return ((_listed_home(listed), 0.0),)
    words = read_words(document.url, document.outlet, told)
    homes = tuple(
        (_home_at(e)._replace(key=key), _points(e, key, words))
        for key in words.keys
        for e in find_entries(key)[:MOST]
        if e.kind in TOWNLIKE
    )
    if homes:
        return homes
    if words.country or words.area:
        return ((Home(words.country or "US", words.area), 0.0),)
    return ()


def choose_home(homes: Iterable[tuple[Home, float]], fit: Callable[[Home], float]) -> Home:
    """Return the home under which the names of the article agree best."""
    known = list(homes)
    if not known:
        return NOWHERE
    if len(known) == 1:
        return known[0][0]
    return max(known, key=lambda pair: pair[1] + fit(pair[0]))[0]


def _listed_home(outlet: Outlet) -> Home:
    if outlet.town is None:
        return Home(outlet.country)
    key = fold(outlet.town)
    towns = [e for e in find_entries(key) if e.country == outlet.country and e.kind == "city"]
    area = fold(outlet.area or "")
    inside = [e for e in towns if fold(e.area_name or "") == area] or _by_state(towns, area)
    best = max(inside or towns, key=lambda e: e.population, default=None)
    return _home_at(best)._replace(key=key) if best else Home(outlet.country)


def _by_state(towns: list[Entry], area: str) -> list[Entry]:
    """Return the towns of the region of that name, by its code."""
    codes = {(e.country, e.area) for e in find_entries(area) if e.kind == "region" and e.area}
    return [e for e in towns if (e.country, e.area) in codes]


def _home_at(entry: Entry) -> Home:
    point = point_of(entry) if entry.kind in ("city", "county") else None
    return Home(entry.country, entry.area, point, fold(entry.name), entry.ident)


def _points(entry: Entry, key: str, words: SiteWords) -> float:
    points = log10(entry.population + 1) + LAND * (entry.kind == "country")
    points += SAME_SPELLING * (fold(entry.name) == key)
    if words.country:
        points += SAME_COUNTRY * (entry.country == words.country)
    elif entry.country in form_words("home"):
        points += ENGLISH + AMERICAN * (entry.country == "US")
    return points + SAME_AREA * (words.area is not None and entry.area == words.area)
