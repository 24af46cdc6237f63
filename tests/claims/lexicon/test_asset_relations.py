import pytest

from claims.lexicon.asset_relations import place_prepositions, relation_of
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
        ("fire", "at", Relation.TARGETED_AT),
        ("strike", "in", None),
        ("keep", "because", None),
    ],
)
def test_verb_and_preposition_say_the_relation(verb, preposition, relation):
    assert relation_of(verb, preposition) is relation


def test_the_object_of_a_verb_is_no_preposition():
    assert "through" in place_prepositions()
    assert "object" not in place_prepositions()
