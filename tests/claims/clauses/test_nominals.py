"""Event nouns and appositions."""

import pytest

from claims.clauses.build import find_clauses


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("The death of 12 miners shocked us.", "death", [("patient", "miners")]),
        (
            "Rebels launched a rocket attack against the camp.",
            "attack",
            [("oblique", "rocket"), ("patient", "camp"), ("agent", "Rebels")],
        ),
        ("The attack on Monday failed.", "attack", [("oblique", "Monday")]),
        ("They condemned the attack on Karsk.", "attack", [("patient", "Karsk")]),
    ],
)
def test_an_event_noun_has_arguments(parse, text, noun, expected):
    (sentence,) = parse(text)
    clause = next(
        c
        for c in find_clauses(sentence)
        if sentence.tokens[c.predicate].text == noun and c.kind.value == "nominal"
    )
    assert [(a.role.value, sentence.tokens[a.head].text) for a in clause.arguments] == expected


def test_an_ordinary_noun_is_no_clause(parse):
    (sentence,) = parse("Workers painted the roof of the house.")
    assert [c.kind.value for c in find_clauses(sentence)] == ["main"]


def test_an_apposition_says_what_its_noun_is(parse):
    (sentence,) = parse("The Falcons, a militia group, shelled the town.")
    clause = next(c for c in find_clauses(sentence) if c.kind.value == "apposition")
    assert clause.lemma == "group"
    assert [sentence.tokens[a.head].text for a in clause.arguments] == ["Falcons", "group"]
