"""The map as files."""

import json
from xml.etree import ElementTree as ET

import pytest

from claims import Event, Location, Place
from factcheck.reports.contents import contents_of
from factcheck.reports.map_files import map_data, map_picture, map_title
from factcheck.reports.place_map import NOWHERE

HOSTILE = '</text><script>alert(1)</script>" \ud800'


@pytest.fixture
def located(unworked):
    first, *rest = unworked.claims
    value = Location(place=Place(raw=HOSTILE, name=HOSTILE, lat=33, lon=44, precision="exact"))
    machine = first.machine.model_copy(update={"value": value, "event": Event(key="e")})
    return contents_of(unworked.but(claims=(first.but(machine=machine), *rest)))


def test_the_picture_is_valid_and_hostile_names_are_words(located):
    told = map_picture(located)
    tree = ET.fromstring(told)  # noqa: S314  # our own drawing
    assert "<script" not in told
    assert any("alert(1)" in (node.text or "") for node in tree.iter())
    assert map_title(located) in told


def test_the_data_reads_back_with_keys_sorted(located):
    told = json.loads(map_data(located))
    assert list(told) == sorted(told)
    assert told["features"][0]["geometry"]["coordinates"] == [44, 33]


def test_a_case_without_places_has_a_picture_that_says_so(unworked):
    contents = contents_of(unworked)
    assert NOWHERE in map_picture(contents)
    assert json.loads(map_data(contents))["features"] == []
