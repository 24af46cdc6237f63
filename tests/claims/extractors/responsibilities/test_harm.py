"""Words that name harm."""

import pytest

from claims.extractors.responsibilities.harm import (
    harm_in,
    is_deed,
    is_harm,
    is_hostile_noun,
    is_mere_strike,
    objects_of,
    own_agents,
)
from claims.model.clause import ClauseKind


@pytest.mark.parametrize(
    ("text", "noun", "harm", "hostile", "strike"),
    [
        ("Police spoke of the bombing.", "bombing", True, True, False),
        ("Police spoke of the deaths.", "deaths", True, False, False),
        ("Police spoke of the airstrike.", "airstrike", True, False, True),
        ("Police spoke of the budget.", "budget", False, False, False),
    ],
)
def test_a_noun_names_harm_or_not(sentence, word, text, noun, harm, hostile, strike):
    read = sentence(text)
    at = word(read, noun)
    found = is_harm(read, at), is_hostile_noun(read, at), is_mere_strike(read, at)
    assert found == (harm, hostile, strike)


@pytest.mark.parametrize(
    ("text", "start", "harm"),
    [
        ("He spoke of one of the bombings.", "one", "bombings"),
        ("He faced two counts of murder.", "counts", "murder"),
        ("He faced murder charges.", "charges", "charges"),
        ("He spoke of the cause of the bombings.", "cause", None),
    ],
)
def test_harm_is_found_behind_words_that_count_it(sentence, word, text, start, harm):
    read = sentence(text)
    at = harm_in(read, word(read, start))
    assert (at if at is None else read.sentence.tokens[at].text) == harm


def test_objects_are_nouns_and_gerunds_behind_a_preposition(sentence):
    tree = sentence("He was blamed for the blast and for killing a guard.").sentence
    blamed = next(t.i for t in tree.tokens if t.text == "blamed")
    assert [tree.tokens[i].text for i in objects_of(tree, blamed, "for")][:1] == ["blast"]
    assert not list(objects_of(tree, blamed, "on"))


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        ("Rebels attacked the base.", ["attack"]),
        ("Rebels carried out the attack.", ["carry out"]),
        ("The attack by the rebels failed.", ["attack"]),
        ("Rebels launched strikes on a depot.", []),
        ("Rebels launched strikes that killed six.", ["launch", "strike", "kill"]),
        ("The conflict erupted in May.", []),
        ("Six members killed fighting in Odra", []),
        ("The senator harshly attacked the minister.", []),
        ("Rebels opened a school.", []),
    ],
)
def test_a_clause_tells_of_a_deed(sentence, text, deeds):
    read = sentence(text)
    found = [c.lemma for c in read.clauses if is_deed(read, c)]
    assert set(found) <= set(deeds)
    assert bool(found) is bool(deeds)


@pytest.mark.parametrize(
    ("text", "agents"), [("The attack by rebels failed.", 1), ("The siege of Odra failed.", 0)]
)
def test_who_is_besieged_is_no_agent(sentence, text, agents):
    nominal = next(c for c in sentence(text).clauses if c.kind is ClauseKind.NOMINAL)
    assert len(own_agents(nominal)) == agents
