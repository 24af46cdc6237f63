"""A map of places."""

import re
from math import dist
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims import Precision
from factcheck.reports.cartography.marks import Hold, Shape
from factcheck.reports.cartography.projection import Spot, view_of
from factcheck.reports.map_parts import MapPlace, MapWay
from factcheck.reports.place_map import NOWHERE, WIDTH, Theme, place_map
from tests.factcheck.reports.conftest import HOSTILE

SPACE = "{http://www.w3.org/2000/svg}"


def place(number=1, label="Taji", lat=33.5, lon=44.3, precision=Precision.EXACT, **more):
    return MapPlace(number=number, label=label, lat=lat, lon=lon, precision=precision, **more)


def drawn(places, ways=(), **more):
    return ET.fromstring(place_map(places, ways, title="A case", **more))  # noqa: S314  # our own drawing


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
    tree = ET.fromstring(text)  # noqa: S314  # our own drawing
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


CROWD = [
    *((30 + n, 44 + n % 3) for n in range(9)),
    (33.3, 44.4),
    (33.5, 44.3),
    (35.9, 43.9),
    (36.2, 44.0),
    (24.2, 54.5),
    (25.1, 51.3),
]
FAR = [(-33.9, 151.2), (40.7, -74.0), (35.3, 139.7), (-12.0, -77.0), (26.5, 56.3), (25.0, 58.0)]


def test_a_crowded_part_is_drawn_again_enlarged_and_bears_its_letter_twice():
    places = [place(n, "A", *at) for n, at in enumerate([*CROWD, *FAR], 1)]
    tree = drawn(places)
    letters = [node.text for node in tree.iter(f"{SPACE}text") if node.get("class") == "letter"]
    assert letters.count("A") == 2
    assert len(classes(tree, "rect")) > 1
    alone = drawn([place(n, "A", *at) for n, at in enumerate(FAR[:4], 1)])
    assert "letter" not in classes(alone)


def numbers(tree):
    """The numbers of all badges, those of a run one by one."""
    badges = [n for n in tree.iter(f"{SPACE}text") if n.get("class").startswith("digits")]
    told = [part for node in badges for part in node.text.split(", ")]
    ends = [[int(end) for end in part.split("–")] for part in told]
    return sorted(number for found in ends for number in range(found[0], found[-1] + 1))


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.floats(-70, 75), st.floats(-180, 180)), min_size=1, max_size=14))
def test_every_place_has_its_number_once_and_a_dot_at_its_point(points):
    places = [place(n, "A", lat, lon) for n, (lat, lon) in enumerate(points, 1)]
    tree = drawn(places)
    assert numbers(tree) == list(range(1, len(points) + 1))
    whole = view_of([Spot(p.lon, p.lat) for p in places], width=WIDTH)
    dots = [
        (float(node.get("cx")), float(node.get("cy")))
        for node in tree.iter(f"{SPACE}circle")
        if node.get("class").startswith("dot")
    ]
    for found in places:
        at = whole.at(found.lon, found.lat)
        assert min(dist(at, dot) for dot in dots) < 0.2
