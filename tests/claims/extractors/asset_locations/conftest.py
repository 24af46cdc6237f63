"""Sentences with their things and places, for the tests of where things are."""

import pytest

from claims.extractors.asset_locations.grounds import find_grounds, fronted
from claims.extractors.asset_locations.pairs import Setting
from claims.extractors.asset_locations.scene import Scene
from claims.extractors.asset_locations.things import find_things


@pytest.fixture
def scene(read):
    def of(text):
        return Scene(read(text).sentences[-1])

    return of


@pytest.fixture
def setting(read):
    def of(text):
        before = []
        for sentence in read(text).sentences:
            scene = Scene(sentence)
            things = find_things(scene, before)
            before = things
        return Setting(scene, things, [*find_grounds(scene), *fronted(scene)])

    return of


@pytest.fixture
def told(setting):
    """Return what one way of pairing says of a text: (thing, relation, place)."""

    def of(pairs, text):
        return {
            (p.thing.asset.surface, p.relation.value, p.ground.place.text)
            for p in pairs(setting(text))
        }

    return of
