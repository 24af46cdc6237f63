"""Clauses that say who did it."""

import pytest

from claims.extractors.responsibilities.deeds import find_deeds


def told(sentence):
    tokens = sentence.sentence.tokens
    return [
        ([tokens[a.head].text for a in deed.actors], tokens[deed.event].text, deed.role.value)
        for deed in find_deeds(sentence)
    ]


@pytest.mark.parametrize(
    ("text", "actors", "event", "role"),
    [
        ("Rebels attacked the base.", ["Rebels"], "attacked", "perpetrator"),
        ("Rebels carried out the attack.", ["Rebels"], "attack", "perpetrator"),
        ("Rebels were behind the blast.", ["Rebels"], "blast", "perpetrator"),
        ("Rebels were responsible for the blast.", ["Rebels"], "blast", "perpetrator"),
        ("The blast was the work of rebels.", ["rebels"], "blast", "perpetrator"),
        ("Rebels had a hand in the blast.", ["Rebels"], "blast", "perpetrator"),
        ("Rebels were involved in the raid.", ["Rebels"], "raid", "perpetrator"),
        ("The colonel ordered the massacre.", ["colonel"], "massacre", "ordered_by"),
        ("Iran financed the attack.", ["Iran"], "attack", "sponsor"),
        ("It was rebels who attacked the base.", ["rebels"], "attacked", "perpetrator"),
    ],
)
def test_a_clause_says_who_did_it(sentence, text, actors, event, role):
    assert (actors, event, role) in told(sentence(text))


@pytest.mark.parametrize(
    "text",
    [
        "The chair was behind the desk.",
        "Rebels were responsible for the parks.",
        "The president ordered the strike.",
        "The gunman shot himself.",
        "Rebels will attack the base.",
        "He had a hand in the design.",
    ],
)
def test_other_clauses_say_nothing_of_it(sentence, text):
    assert told(sentence(text)) == []


@pytest.mark.parametrize(
    ("text", "undone", "weak"),
    [
        ("Rebels had nothing to do with the blast.", True, False),
        ("Rebels used poison gas.", False, True),
        ("Rebels attacked the base.", False, False),
    ],
)
def test_a_deed_may_be_undone_or_no_crime_by_itself(sentence, text, undone, weak):
    deed = next(find_deeds(sentence(text)))
    assert (deed.undone, deed.weak) == (undone, weak)
