"""Countries by name, abbreviation and demonym."""

from dataclasses import dataclass
from functools import cache, lru_cache

from claims.lexicon.tables import listed, rows

FILE = "countries.txt"
NO_CODE = "-"  # adjectives of several countries
SHORT = 4  # names such as 'UAE' or 'ROK' are abbreviations: their case counts


@dataclass(frozen=True, slots=True)
class Country:
    """Hold a country as the list has it; coordinates are of its middle, in degrees."""

    code: str
    name: str
    lat: float
    lon: float
    names: tuple[str, ...]
    demonyms: tuple[str, ...]


@cache
def countries() -> dict[str, Country]:
    """Return the countries by ISO 3166 alpha-2 code."""
    return {
        code: Country(code, name, float(lat), float(lon), (name, *listed(others)), listed(people))
        for code, name, lat, lon, others, people in rows(FILE)
        if name
    }


def country_of(name_or_demonym: str) -> str | None:
    """Return the alpha-2 code of a country's name or demonym, 'the' and plural allowed.

    Words in lower case name no country: 'turkey', 'us', 'polish'.

    >>> country_of("the U.S."), country_of("Britons"), country_of("us")
    ('US', 'GB', None)
    """
    word = plain(name_or_demonym)
    if word in _names():
        return _names()[word]
    code = _lookup(_folded_names(), word) or _demonym(word)
    return None if code == NO_CODE else code


def country_name(code: str | None) -> str | None:
    """Return the name of a country by its ISO 3166 alpha-2 code; null where none has it.

    >>> country_name("QA"), country_name("XX"), country_name(None)
    ('Qatar', None, None)
    """
    found = countries().get(code or "")
    return found.name if found else None


@lru_cache(maxsize=1 << 14)  # the words of a few articles
def is_demonym(word: str) -> bool:
    """Tell whether the word is an adjective or noun of a people: 'British', 'Iraqis', 'African'.

    >>> is_demonym("Iraqis"), is_demonym("Iraq")
    (True, False)
    """
    return not word.islower() and _demonym(plain(word)) is not None


def plain(name: str) -> str:
    """Return a name with plain spaces and apostrophes and without article or possessive."""
    words = name.replace("’", "'").replace("‘", "'").removesuffix("'s").removesuffix("'").split()
    return " ".join(words[1:] if words and words[0].lower() == "the" else words)


def _demonym(word: str) -> str | None:
    return _lookup(_demonyms(), word) or _lookup(_demonyms(), word.removesuffix("s"))


def _lookup(table: dict[str, str], word: str) -> str | None:
    return table.get(word.casefold()) if word[:1].isupper() else None


def _abbreviated(name: str) -> bool:
    return name.isupper() and len(name.replace(".", "").replace(" ", "")) <= SHORT


@cache
def _names() -> dict[str, str]:
    """Return the codes of all names as written."""
    return {name: c.code for c in countries().values() for name in c.names}


@cache
def _folded_names() -> dict[str, str]:
    return {name.casefold(): code for name, code in _names().items() if not _abbreviated(name)}


@cache
def _demonyms() -> dict[str, str]:
    """Return the codes of demonyms; the first country that claims a word keeps it."""
    found: dict[str, str] = {}
    for code, *_, people in rows(FILE):
        for word in listed(people):
            found.setdefault(word.casefold(), code)
    return found
