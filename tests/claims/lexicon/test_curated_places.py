"""The curated lists of waters, regions and bases: every line can be checked by a reader."""

import re
from collections import Counter

import pytest

from claims.lexicon.countries import countries
from claims.lexicon.gazetteer import CURATED, find_entries, fold
from claims.lexicon.tables import listed, rows

SOURCE = re.compile(
    r"natural-earth:\S.*|geonames:\d+|icao:[A-Z]{4}|un:M49|us-census:regions|wikipedia:[^a-z\s].*"
)
FEWEST = {"waters.txt": 400, "regions.txt": 800, "bases.txt": 900}
WIDEST = 6500  # km around a point: an ocean


@pytest.mark.parametrize(
    "source",
    ["geonames:", "icao:OT", "common knowledge", "", "wikipedia:", "natural-earth: ", "own:taji"],
)
def test_a_source_that_leads_nowhere_is_none(source):
    assert not SOURCE.fullmatch(source)


@pytest.mark.parametrize("file", CURATED)
def test_every_line_says_where_it_can_be_checked(file):
    assert [row[1] for row in rows(file) if len(row) != 8 or not SOURCE.fullmatch(row[7])] == []


@pytest.mark.parametrize("file", CURATED)
def test_every_point_lies_on_the_globe_and_has_a_reach(file):
    off = [
        name
        for _, name, lat, lon, _, radius, *_ in rows(file)
        if abs(float(lat)) > 90 or abs(float(lon)) > 180 or not 0 < float(radius) <= WIDEST
    ]
    assert off == []


@pytest.mark.parametrize("file", CURATED)
def test_every_country_is_known(file):
    assert {row[4] for row in rows(file)} - {"", *countries()} == set()


@pytest.mark.parametrize("file", CURATED)
def test_a_name_stands_once_in_its_list(file):
    names = Counter(
        key for row in rows(file) for key in {fold(name) for name in (row[1], *listed(row[6]))}
    )
    assert [name for name, count in names.items() if count > 1] == []


@pytest.mark.parametrize("file", CURATED)
def test_the_lists_do_not_shrink(file):
    assert len(rows(file)) >= FEWEST[file]


def test_only_airfields_are_placed_by_their_airfield():
    placed = {row[0] for file in CURATED for row in rows(file) if row[7].startswith("icao:")}
    assert placed == {"base", "facility"}


@pytest.mark.parametrize(
    ("name", "kind", "lat", "lon"),
    [
        ("Al Udeid", "base", 25.12, 51.32),
        ("RAF Lakenheath", "base", 52.41, 0.56),
        ("Fort Liberty", "base", 35.14, -79.0),
        ("Hmeimim", "base", 35.40, 35.95),
        ("T4 airbase", "base", 34.52, 37.63),
        ("Tower 22", "base", 33.31, 38.70),
        ("Punggye-ri", "facility", 41.28, 129.09),
        ("Fordo", "facility", 34.88, 50.99),
        ("Pine Gap", "base", -23.80, 133.74),
        ("Air Base 201", "base", 16.95, 8.07),
        ("Snake Island", "region", 45.26, 30.20),
        ("Abu Musa", "region", 25.87, 55.03),
        ("Diaoyu Islands", "region", 25.75, 123.5),
        ("the Sahel", "region", 15.0, 5.0),
        ("Donbass", "region", 48.2, 38.0),
        ("Bab al-Mandab", "strait", 12.58, 43.33),
        ("Kakhovka Reservoir", "lake", 47.4, 34.1),
        ("Siverskyi Donets", "river", 49.0, 37.8),
    ],
)
def test_a_name_that_news_uses_leads_to_its_point(name, kind, lat, lon):
    keys = (fold(name), fold(name.removeprefix("the ")))
    found = [entry for key in keys for entry in find_entries(key) if entry.kind == kind]
    assert (round(lat), round(lon)) in [(round(e.lat), round(e.lon)) for e in found]


@pytest.mark.parametrize(
    "name", ["Clark", "Alert", "Swat", "Shape", "Tindal", "Negros", "Blue Line"]
)
def test_words_that_mostly_mean_something_else_are_left_out(name):
    curated = [entry for entry in find_entries(fold(name)) if entry.ident.startswith("own:")]
    assert curated == []
