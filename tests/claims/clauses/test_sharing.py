"""Arguments borrowed from another clause."""

import pytest

from claims.clauses.build import find_clauses


@pytest.mark.parametrize(
    ("text", "verb", "role", "expected"),
    [
        ("Rebels shelled the town, killing two guards.", "killing", "agent", ["Rebels"]),
        ("The men who fled were caught.", "fled", "agent", ["men"]),
        ("They fixed the bridge that they bombed.", "bombed", "patient", ["bridge"]),
        ("Police tried to stop them.", "stop", "agent", ["Police"]),
        ("A gunman shot and killed two clerks.", "shot", "patient", ["clerks"]),
        ("A gunman shot and killed two clerks.", "killed", "agent", ["gunman"]),
        ("The army answered by shelling the hill.", "shelling", "agent", ["army"]),
        ("The storm left nine people dead.", "dead", "patient", ["people"]),
        ("The rebels left when guards fired.", "fired", "agent", []),
        ("Rebels left Karsk after a raid by guards killed ten men.", "killed", "agent", ["raid"]),
        ("Rebels left Karsk after a raid near it killed ten men.", "killed", "agent", ["raid"]),
        ("Rebels left Karsk after the raid and killed ten men.", "killed", "agent", ["Rebels"]),
        ("Rebels left Karsk after killing ten men.", "killing", "agent", ["Rebels"]),
    ],
)
def test_a_clause_borrows_what_it_leaves_out(parse, text, verb, role, expected):
    (sentence,) = parse(text)
    clause = next(c for c in find_clauses(sentence) if sentence.tokens[c.predicate].text == verb)
    shared = [
        sentence.tokens[a.head].text for a in clause.arguments if a.shared and a.role.value == role
    ]
    assert shared == expected
