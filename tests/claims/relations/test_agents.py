"""Who did it, and who is no more than described."""

import pytest

from claims.model.value import Action, Fact
from claims.relations.agents import author_of, target_of
from claims.relations.entries import entries_of
from claims.relations.passages import passages_of
from tests.claims.making import article


def passage(*claims):
    return passages_of(entries_of([article("a", *claims)], (), ()))[0]


def told(agent, action, target):
    words = f"{agent} {action} {target}."
    start = len(f"{agent} {action} ")
    slots = {"agent": (0, len(agent)), "target": (start, start + len(target))}
    return (Action(agent=agent, action=action, target=target), {"words": words, "slots": slots})


@pytest.mark.parametrize(
    ("agent", "author"),
    [
        ("Boko Haram", "Boko Haram"),
        ("rebels", "rebels"),
        ("rockets", None),
        ("the camp", None),
        ("Russian bombs", None),
        ("Russian air force", "Russian air force"),
        ("the state-run Sana agency", None),
    ],
)
def test_an_author_bears_a_name_or_is_of_a_kind_that_acts(agent, author):
    found = author_of(passage(told(agent, "hit", "the bridge")))
    assert (found and found.name) == author


@pytest.mark.parametrize(
    ("words", "author"),
    [
        ("Hackers emptied the accounts of the bank.", "Hackers"),
        ("Norvik Lines dumped the oil.", "Norvik Lines"),
        ("Villagers dumped the oil.", None),
        ("The rebels admitted the raid.", None),
        ("The accounts of the bank were emptied.", None),
    ],
)
def test_a_party_that_opens_a_sentence_did_what_its_verb_says(words, author):
    found = author_of(passage((Fact(subject="", predicate=""), {"words": words})))
    assert (found and found.name) == author


@pytest.mark.parametrize(
    ("target", "struck"), [("Hezbollah trucks", True), ("armed rebels", True), ("a bridge", False)]
)
def test_those_struck_are_a_group_or_fighters(target, struck):
    assert (target_of(passage(told("jets", "bombed", target))) is not None) is struck
