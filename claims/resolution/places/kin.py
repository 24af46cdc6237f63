"""Find counties and the towns in them that one article names both."""

from collections.abc import Iterable

from claims.lexicon.gazetteer import Entry, fold

County = tuple[str | None, str | None, str]


class Kin:
    """Know which candidates of an article are a county and a town in it.

    >>> town = Entry("a", "Paris", "city", "US", "TX", 33.7, -95.6, 0, None, county="Lamar County")
    >>> county = Entry("b", "Lamar County", "county", "US", "TX", 33.7, -95.5, 0, None)
    >>> Kin([town, county]).of(town), Kin([town]).of(town)
    (True, False)
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        known = list(entries)
        self._named = {_itself(e) for e in known if e.kind == "county"}
        self._holding = {_around(e) for e in known if e.county and e.kind == "city"}

    def of(self, entry: Entry) -> bool:
        """Tell whether another name of the article may be the county or a town of this place."""
        if entry.kind == "county":
            return _itself(entry) in self._holding
        return entry.kind == "city" and bool(entry.county) and _around(entry) in self._named


def _itself(county: Entry) -> County:
    return county.country, county.area, fold(county.name)


def _around(town: Entry) -> County:
    return town.country, town.area, fold(town.county or "")
