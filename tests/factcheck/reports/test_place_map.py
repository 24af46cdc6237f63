"""A map of places."""

import re
from itertools import combinations
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims import Precision
from factcheck.reports.cartography.marks import Hold, Shape
from factcheck.reports.place_map import NOWHERE, MapPlace, MapWay, Theme, place_map
from tests.factcheck.reports.conftest import HOSTILE

SPACE = "{http://www.w3.org/2000/svg}"


def place(number=1, label="Taji", lat=33.5, lon=44.3, precision=Precision.EXACT, **more):
    return MapPlace(number=number, label=label, lat=lat, lon=lon, precision=precision, **more)


def drawn(places, ways=(), **more):
    return ET.fromstring(place_map(places, ways, title="A case", **more))  # noqa: S314


def classes(tree, tag=""):
    nodes = tree.iter(f"{SPACE}{tag}") if tag else tree.iter()
    return [node.get("class", "") for node in nodes]


def words(tree):
    return [node.text for node in tree.iter(f"{SPACE}text")]


RED_SEA = place(1, "Red Sea", 20, 38.5, Precision.SEA, kind="sea", shape=Shape.ASSET)
ARABIAN_SEA = place(2, "Arabian Sea", 15, 65, Precision.SEA, kind="sea", shape=Shape.ASSET)
IRAQ = place(3, "somewhere in Iraq", 33, 44, Precision.COUNTRY, kind="country")


def test_it_is_a_picture_with_words_for_whom_it_is_read_out_to():
    tree = drawn([place(count=7), RED_SEA.but(number=2)])
    assert tree.get("role") == "img"
    assert tree.find(f"{SPACE}title").text == "A case"
    told = tree.find(f"{SPACE}desc").text
    assert told == "A map with 2 places. 1: Taji (7 claims). 2: Red Sea (1 claim)."


def test_several_claims_at_a_place_are_one_mark_with_their_number():
    tree = drawn([place(count=7)])
    assert classes(tree).count("mark other point") == 1 + 1  # on the map and in its key
    assert "Taji · 7 claims" in words(tree)


@pytest.mark.parametrize(
    ("precision", "hold"),
    [
        (Precision.EXACT, Hold.POINT),
        (Precision.SETTLEMENT, Hold.POINT),
        (Precision.NEAR, Hold.ABOUT),
        (Precision.SEA, Hold.AREA),
        (Precision.REGION, Hold.AREA),
        (Precision.COUNTRY, Hold.AREA),
        (Precision.UNKNOWN, Hold.AREA),
    ],
)
def test_only_what_is_known_as_a_point_is_drawn_as_one(precision, hold):
    found = place(precision=precision, shape=Shape.EVENT)
    assert found.hold is hold
    assert f"mark event {hold.value}" in classes(drawn([found]))


@pytest.mark.parametrize(
    ("found", "edge"),
    [
        (place(precision=Precision.NEAR, radius_km=15), "around other"),
        (place(precision=Precision.NEAR), "around other"),
        (RED_SEA.but(radius_km=400), "around asset"),
        (RED_SEA, "haze asset"),
        (place(), None),
    ],
)
def test_an_edge_is_drawn_where_the_radius_is_known_and_a_haze_where_not(found, edge):
    seen = {c for c in classes(drawn([found])) if c.startswith(("around", "haze"))}
    assert seen == ({edge} if edge else set())


def test_a_country_is_tinted_instead_of_a_dot_in_its_middle():
    tree = drawn([IRAQ])
    assert "tint" in classes(tree, "path")
    assert not [c for c in classes(tree) if c.startswith(("haze", "around"))]


def test_places_of_one_asset_at_odds_are_joined_and_said_to_be():
    way = MapWay(asset="USS Nimitz", stops=(1, 2), clash=True)
    tree = drawn([RED_SEA, ARABIAN_SEA], [way])
    assert "way clash" in classes(tree, "line")
    assert "≠" in words(tree)
    assert "cannot all be right" in tree.find(f"{SPACE}desc").text
    assert "≠" not in words(drawn([RED_SEA, ARABIAN_SEA], [way.but(clash=False)]))


def test_a_case_without_places_says_so():
    tree = drawn([])
    assert words(tree) == [NOWHERE]


def test_hostile_words_are_words():
    places = [place(n, label, lon=44 + n, details=(label,)) for n, label in enumerate(HOSTILE, 1)]
    text = place_map(places, [MapWay(asset=HOSTILE[0], stops=(1, 2))], title=HOSTILE[1])
    tree = ET.fromstring(text)  # noqa: S314
    tags = {node.tag.removeprefix(SPACE) for node in tree.iter()}
    assert tags <= {
        *("svg", "title", "desc", "style", "rect", "path", "circle", "line", "polygon", "text")
    }
    names = {name for node in tree.iter() for name in node.attrib}
    assert not [name for name in names if name.startswith("on") or "href" in name]
    assert not re.search(r"@import|<script|<img|<!--|\u202e", text)


@pytest.mark.parametrize("theme", Theme)
def test_the_same_places_give_the_same_text(theme):
    places = [place(), RED_SEA.but(number=2)]
    assert place_map(places, title="A", theme=theme) == place_map(places, title="A", theme=theme)


def test_only_the_map_that_follows_its_reader_knows_both_grounds():
    dark = "prefers-color-scheme"
    told = {theme: dark in place_map([place()], title="A", theme=theme) for theme in Theme}
    assert told == {Theme.LIGHT: False, Theme.DARK: False, Theme.AUTO: True}


@settings(max_examples=25)
@given(st.lists(st.tuples(st.floats(-70, 75), st.floats(-180, 180)), min_size=1, max_size=12))
def test_every_place_has_its_number_on_the_map_and_no_two_marks_cover_each_other(points):
    tree = drawn([place(n, "A", lat, lon) for n, (lat, lon) in enumerate(points, 1)])
    digits = [n for n in tree.iter(f"{SPACE}text") if n.get("class").startswith("digits")]
    assert [node.text for node in digits] == [str(n) for n in range(1, len(points) + 1)]
    spots = [(float(n.get("x")), float(n.get("y"))) for n in digits]
    assert all(max(abs(a[0] - b[0]), abs(a[1] - b[1])) > 18 for a, b in combinations(spots, 2))
