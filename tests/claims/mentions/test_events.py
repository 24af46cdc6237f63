"""Which words name happenings."""

import pytest

from claims.mentions.events import find_triggers, singular
from claims.model.event import EventType


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The group launched a rocket attack on the base.",
            [("rocket attack", "attack", "rocket")],
        ),
        ("Thirty rockets were fired by the militia.", [("fired", "attack", "rocket")]),
        ("Drones hit the depot on Monday.", [("hit", "attack", "drone")]),
        ("The army carried out air strikes.", [("air strikes", "strike", "aircraft")]),
        (
            "An earthquake shook the town.",
            [("earthquake", "disaster", None), ("shook", "disaster", None)],
        ),
        ("Two guards were killed.", [("killed", "other", None)]),
        ("The bus plunged into a ravine.", [("plunged", "accident", None)]),
        ("Teachers began a hunger strike.", []),
        ("Nurses went on strike.", []),
        ("The storm warning came too late.", []),
        ("A guard opened fire.", [("fire", "attack", None)]),
        ("The two sides exchanged fire.", [("fire", "clash", None)]),
        ("A fire burned two houses.", [("fire", "accident", None)]),
        ("Men set fire to two houses.", [("fire", "other", None)]),
        ("An attack helicopter landed in the town.", []),
        ("Militia Kills 3 Soldiers In The North", [("Kills", "other", None)]),
        ("The song hit the charts.", []),
        ("The mayor opened the library.", []),
    ],
)
def test_a_sentence_yields_its_event_words(text, expected, parse):
    (sentence, *_) = parse(text)
    found = [(m.text, m.value.type.value, m.value.weapon) for m in find_triggers(sentence, ())]
    assert found == expected


def test_a_mention_quotes_its_place(parse):
    text = "After the two explosions, police arrested a man."
    (sentence, *_) = parse(text)
    found = list(find_triggers(sentence, ()))
    assert [m.span.of(text) for m in found] == ["explosions", "arrested"]
    assert found[0].value.definite
    assert found[0].value.plural
    assert found[1].value.type is EventType.ARREST


def test_a_name_in_the_plural_has_its_singular(parse):
    (sentence, *_) = parse("The Strikes continued.")
    assert singular(sentence.tokens[1]) == "strike"
    assert singular(sentence.tokens[0]) == "the"
