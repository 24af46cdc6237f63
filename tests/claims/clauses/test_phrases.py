"""Which words are one phrase."""

import pytest

from claims.clauses.phrases import below, entity_span, noun_phrase, runs, trimmed, unbroken
from claims.model.clause import Argument, Role


def at(sentence, word):
    return next(t.i for t in sentence.tokens if t.text == word)


@pytest.mark.parametrize(
    ("text", "head", "expected"),
    [
        ("The old ministry, which is large, spoke.", "ministry", "The old ministry"),
        ("Soldiers and two police officers fled.", "Soldiers", "Soldiers"),
        ("It rained.", "It", "It"),
    ],
)
def test_a_noun_phrase_has_no_clause_and_no_conjunct(parse, text, head, expected):
    (sentence,) = parse(text)
    found = noun_phrase(sentence, at(sentence, head))
    assert sentence.quoted(sentence.over(found)) == expected


@pytest.mark.parametrize(
    ("text", "head", "expected"),
    [
        ("The rebels attacked coalition forces in Karsk.", "forces", "coalition forces"),
        ("The rebels attacked the Karsk Front (KF) depots.", "depots", "Karsk Front (KF) depots"),
        ("No group spoke.", "group", "No group"),
    ],
)
def test_an_entity_is_named_without_article_and_place(parse, text, head, expected):
    (sentence,) = parse(text)
    i = at(sentence, head)
    span = entity_span(sentence, Argument(Role.PATIENT, i, tuple(noun_phrase(sentence, i))))
    assert sentence.quoted(span) == expected


def test_runs_end_without_punctuation(parse):
    (sentence,) = parse("Two, he said, died.")
    texts = [sentence.quoted(span) for span in runs(sentence, [0, 1, 5, 6])]
    assert texts == ["Two", "died"]
    assert trimmed(sentence, [1]) == []


def test_labels_can_be_left_out(parse):
    (sentence,) = parse("Men who ran fell.")
    men = at(sentence, "Men")
    assert below(sentence, men, without=("relcl",)) == [men]
    assert len(below(sentence, men)) > 1


@pytest.mark.parametrize(
    ("positions", "runs"),
    [([], []), ([3], [[3]]), ([1, 2, 4], [[1, 2], [4]]), ([0, 1, 2], [[0, 1, 2]])],
)
def test_neighbours_are_one_run(positions, runs):
    assert unbroken(positions) == runs
