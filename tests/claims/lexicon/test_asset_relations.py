import pytest

from claims.lexicon.asset_relations import (
    Theme,
    frame_nouns,
    frames_of,
    place_prepositions,
)
from claims.model.asset import AssetClass
from claims.model.value import Relation


@pytest.mark.parametrize(
    ("verb", "preposition", "relation"),
    [
        ("have", "in", Relation.LOCATED_IN),
        ("keep", "in", Relation.BASED_AT),
        ("send", "to", Relation.DEPLOYED_TO),
        ("sail", "through", Relation.TRANSITING),
        ("leave", "object", Relation.DEPARTED),
        ("withdraw", "from", Relation.DEPARTED),
        ("launch", "from", Relation.LAUNCHED_FROM),
        ("aim", "at", Relation.TARGETED_AT),
        ("kill", "in", None),
        ("keep", "because", None),
    ],
)
def test_verb_and_preposition_say_the_relation(verb, preposition, relation):
    relations = [frame.relation for frame in frames_of(verb, preposition)]
    assert relations[:1] == ([relation] if relation else [])


def test_what_is_struck_somewhere_is_hardware_and_the_object():
    frame = frames_of("seize", "in")[0]
    assert frame.theme is Theme.OBJECT
    assert AssetClass.SHIP in frame.classes
    assert AssetClass.PEOPLE not in frame.classes


def test_nouns_say_where_as_verbs_do():
    assert {"arrival", "transit"} <= frame_nouns()
    assert "murder" not in frame_nouns()


def test_the_object_of_a_verb_is_no_preposition():
    assert "through" in place_prepositions()
    assert "object" not in place_prepositions()
