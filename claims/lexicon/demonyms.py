"""The places of which words for a people speak: regions and towns as well as countries."""

from functools import cache

from claims.lexicon.countries import countries, country_of, is_demonym, plain
from claims.lexicon.gazetteer import fold
from claims.lexicon.tables import listed, rows

FILE = "demonyms.txt"


def demonym_of(words: str) -> str | None:
    """Return the folded name of the place whose people or things are called so, plural allowed.

    `find_entries` takes the name. The nearest place counts: 'Scottish' is of Scotland, while
    `country_of` gives the United Kingdom. Words in lower case are no demonyms.

    >>> demonym_of("Texans"), demonym_of("Scottish"), demonym_of("Iraqi"), demonym_of("polish")
    ('texas', 'scotland', 'iraq', None)
    """
    word = plain(words)
    if not word[:1].isupper():
        return None
    key = word.casefold()
    if found := _places().get(key) or _places().get(key.removesuffix("s")):
        return found
    code = country_of(word) if is_demonym(word) else None
    return fold(countries()[code].name) if code else None


@cache
def _places() -> dict[str, str]:
    """Return folded names of places by demonym; the first place that claims a word keeps it."""
    found: dict[str, str] = {}
    for place, people in rows(FILE):
        for word in listed(people):
            found.setdefault(word.casefold(), fold(place))
    return found
