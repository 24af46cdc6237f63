"""The arguments that stand in a clause itself."""

import pytest

from claims.clauses.build import find_clauses


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels shelled the town.", [("agent", None, "Rebels"), ("patient", None, "town")]),
        (
            "The town was shelled by rebels.",
            [("patient", None, "town"), ("agent", "by", "rebels")],
        ),
        ("Nine miners died.", [("patient", None, "miners")]),
        ("The pilots slept.", [("agent", None, "pilots")]),
        (
            "The count rose from 4 to 13.",
            [("patient", None, "count"), ("oblique", "from", "4"), ("oblique", "to", "13")],
        ),
        (
            "Guards gave the envoy a letter.",
            [("agent", None, "Guards"), ("recipient", None, "envoy"), ("patient", None, "letter")],
        ),
        (
            "Shells hit a school and a clinic.",
            [("agent", None, "Shells"), ("patient", None, "school"), ("patient", None, "clinic")],
        ),
    ],
)
def test_roles_are_the_same_in_every_voice(parse, text, expected):
    (sentence,) = parse(text)
    clause = next(c for c in find_clauses(sentence) if c.kind.value == "main")
    found = [(a.role.value, a.preposition, sentence.tokens[a.head].text) for a in clause.arguments]
    assert found == expected
