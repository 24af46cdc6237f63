"""Who can have done it, and how he is named."""

import pytest

from claims.clauses.noun_phrases import phrase
from claims.extractors.responsibilities.actors import (
    actor_span,
    body_of,
    can_act,
    is_nameable,
    named,
)
from claims.model.clause import Argument, Role


def argument(sentence, at):
    return Argument(Role.AGENT, at, phrase(sentence.sentence, at))


@pytest.mark.parametrize(
    ("text", "head", "acts", "nameable"),
    [
        ("Gunmen shot him.", "Gunmen", True, True),
        ("The Karsk Front shot him.", "Front", True, True),
        ("The heat killed him.", "heat", False, True),
        ("Rockets killed him.", "Rockets", False, False),
        ("The blast killed him.", "blast", False, False),
        ("They killed him.", "They", False, False),
        ("No group killed him.", "group", False, False),
        ("Hurricane Odra killed him.", "Odra", False, True),
    ],
)
def test_people_groups_and_states_act(sentence, word, text, head, acts, nameable):
    read = sentence(text)
    at = word(read, head)
    assert (can_act(read, at), is_nameable(read, at)) == (acts, nameable)


@pytest.mark.parametrize(
    ("text", "head", "name"),
    [
        ("A gang called the Harrow Boys shot him.", "gang", "Harrow Boys"),
        ("A group calling itself the Red Lamp shot him.", "group", "Red Lamp"),
        ("A new group, the Sons of Marl, shot him.", "group", "Sons of Marl"),
        ("A front [FPM] of rebels shot him.", "front", "front"),
        ("The army alone was responsible for the blast.", "army", "army"),
        ("A group of masked men shot him.", "group", "group of masked men"),
    ],
)
def test_an_actor_is_named_by_his_name(sentence, word, text, head, name):
    read = sentence(text)
    tree = read.sentence
    assert tree.quoted(actor_span(tree, named(tree, argument(read, word(read, head))))) == name


@pytest.mark.parametrize(
    ("text", "head", "body"),
    [
        ("A spokesman for the Karsk Front denied it.", "spokesman", "Front"),
        ("A Pentagon spokesman denied it.", "spokesman", "Pentagon"),
        ("A spokesman denied it.", "spokesman", "spokesman"),
        ("A doctor for the Karsk Front denied it.", "doctor", "doctor"),
    ],
)
def test_a_spokesman_stands_for_his_body(sentence, word, text, head, body):
    read = sentence(text)
    tree = read.sentence
    assert tree.tokens[body_of(tree, argument(read, word(read, head))).head].text == body
