"""What a clause holds without."""

import pytest

from claims.clauses.adjuncts import is_adjunct
from claims.clauses.build import find_clauses


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Rebels held the bridge in Karsk.", "in", True),
        ("Rebels lived in Karsk for years.", "in", False),
        ("Rebels put the money in a bag.", "in", False),
        ("Rebels returned to work during the strike.", "during", True),
        ("The team took the lead despite the rain.", "despite", True),
        ("The raid came after a storm.", "after", False),
        ("The hall is in Karsk.", "in", False),
        ("Rebels fled as the army came.", "came", True),
        ("Rebels fled if the army came.", "came", False),
        ("Rebels held the bridge.", "bridge", False),
    ],
)
def test_a_clause_holds_without_its_adjuncts(parse, text, word, expected):
    (tree,) = parse(text)
    [token] = [t for t in tree.tokens if t.text == word]
    [clause] = [c for c in find_clauses(tree) if tree.tokens[c.predicate].dep == "ROOT"]
    assert is_adjunct(tree, clause, token) is expected
