"""Noun phrases and their coordination."""

import pytest

from claims.clauses.noun_phrases import conjuncts, phrase


@pytest.mark.parametrize(
    ("text", "head", "expected"),
    [
        ("The old bridge at Karsk collapsed.", "bridge", "The old bridge at Karsk"),
        ("Rebels and soldiers met.", "Rebels", "Rebels"),
        ("The guards who slept were fired.", "guards", "The guards"),
        ("Ten miners, including two boys, died.", "miners", "Ten miners"),
    ],
)
def test_a_phrase_has_neither_clause_nor_further_conjunct(parse, text, head, expected):
    (sentence,) = parse(text)
    at = next(t.i for t in sentence.tokens if t.text == head)
    assert " ".join(sentence.tokens[i].text for i in phrase(sentence, at)) == expected


@pytest.mark.parametrize(
    ("text", "head", "expected"),
    [
        ("Police found rifles, mines and shells.", "rifles", ["rifles", "mines", "shells"]),
        ("Police found rifles.", "rifles", ["rifles"]),
    ],
)
def test_conjuncts_come_in_reading_order(parse, text, head, expected):
    (sentence,) = parse(text)
    at = next(t.i for t in sentence.tokens if t.text == head)
    assert [sentence.tokens[i].text for i in conjuncts(sentence, at)] == expected
