"""What is told beside a figure."""

import pytest

from claims import extract
from claims.model.value import Casualty
from claims.relations.surroundings import Side, side_of, side_of_attack, surroundings_of


def beside(text):
    claims = extract(text, published="2021-06-07").claims
    told = surroundings_of(claims)
    return next(told[c.id] for c in claims if isinstance(c.value, Casualty))


@pytest.mark.parametrize(
    ("text", "places", "days", "listed"),
    [
        ("Shelling killed nine in Idlib on Sunday.", ["Idlib"], ["Sunday"], False),
        ("Shelling killed nine in Idlib and Hama.", ["Idlib"], [], True),
        ("Shelling killed nine in Syria.", [], [], False),
        (
            "Shelling killed nine. The nine were killed in Idlib on Sunday.",
            ["Idlib"],
            ["Sunday"],
            False,
        ),
        ("Shelling killed nine. Two were killed in Idlib on Sunday.", [], [], False),
    ],
)
def test_a_figure_has_the_places_and_days_of_its_sentences(text, places, days, listed):
    told = beside(text)
    assert [p.name for p in told.places][:1] == places
    assert [t.raw for t in told.days] in ([f"on {d}" for d in days], days)
    assert told.listed is listed


@pytest.mark.parametrize(
    ("actor", "side"),
    [
        ("the regime's forces", Side.STATE),
        ("government troops", Side.STATE),
        ("jihadist fighters", Side.ARMED_GROUP),
        ("government troops and rebels", None),
        ("a lorry driver", None),
    ],
)
def test_common_nouns_tell_the_side(actor, side):
    assert side_of(actor) is side


@pytest.mark.parametrize(
    ("sentence", "side"),
    [
        ("Nine died in terrorist rocket attacks on the market.", Side.ARMED_GROUP),
        ("Regime air strikes killed nine.", Side.STATE),
        ("Nine died in a rebel-held town.", None),
        ("Soldiers found nine dead.", None),
    ],
)
def test_the_word_before_an_attack_tells_whose_it_is(sentence, side):
    assert side_of_attack(sentence) is side
