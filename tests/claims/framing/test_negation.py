"""Which negations reach a claim."""

import pytest

from claims.framing.negation import is_negated, negation_of
from claims.framing.scope import clauses_around
from claims.model.reading import Draft
from claims.model.value import Action, Fact


def draft_at(reading, word, value):
    (sentence,) = reading.sentences
    head = next(t.i for t in sentence.sentence.tokens if t.text == word)
    return sentence, Draft(value, 0, sentence.sentence.span, {}, head)


@pytest.mark.parametrize(
    ("text", "word", "negated"),
    [
        ("Rebels did not attack the base.", "attack", True),
        ("Neither the army nor the police attacked the base.", "attacked", True),
        ("At no time did the troops enter the base.", "enter", True),
        ("The plant no longer makes steel.", "makes", True),
        ("The ship left without firing a missile.", "firing", True),
        ("Police stopped him from entering the hall.", "entering", True),
        ("Police do not think that rebels attacked the base.", "attacked", True),
        ("The train narrowly missed hitting a lorry.", "hitting", True),
        ("The train almost hit a lorry.", "hit", True),
        ("Rebels did not fail to attack the base.", "attack", False),
        ("Police did not say that rebels attacked the base.", "attacked", False),
        ("Police did not arrest the man until Friday.", "arrest", False),
        ("Not just soldiers looted the shops.", "looted", False),
        ("Prices nearly doubled.", "doubled", False),
        ("Rebels attacked the base.", "attacked", False),
    ],
)
def test_an_odd_number_of_negations_negates(read, text, word, negated):
    sentence, draft = draft_at(read(text), word, Action(action=word))
    clauses = tuple(clauses_around(sentence, draft.head))
    assert is_negated(sentence, draft, clauses) is negated


@pytest.mark.parametrize(
    ("text", "mark"),
    [("Neither side won.", "Neither"), ("Nobody won.", "Nobody"), ("Both sides won.", None)],
)
def test_the_token_that_negates_may_be_the_first(read, text, mark):
    sentence, draft = draft_at(read(text), "won", Fact(subject="it", predicate="won"))
    (clause,) = clauses_around(sentence, draft.head)
    found = negation_of(sentence, clause)
    assert (None if found is None else sentence.sentence.tokens[found].text) == mark
