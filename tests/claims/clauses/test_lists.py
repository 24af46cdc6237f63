"""The items of a list, one by one."""

import pytest

from claims.clauses.build import find_clauses
from claims.clauses.lists import items


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Rebels burned the hall and the bridge.", "burned", ["the hall", "the bridge"]),
        ("Rebels burned the hall or the bridge.", "burned", []),
        ("Rebels burned the hall.", "burned", []),
        ("Tom Hale and Ann Roe met in Karsk.", "met", []),
        ("Tom Hale and Ann Roe left Karsk.", "left", ["Tom Hale", "Ann Roe"]),
    ],
)
def test_an_item_is_taken_where_it_holds_alone(parse, text, verb, expected):
    (tree,) = parse(text)
    [clause] = [c for c in find_clauses(tree) if tree.tokens[c.predicate].text == verb]
    every = range(len(tree.tokens))
    found = [sorted(i.own) for i in items(tree, clause, every, lambda _: False)]
    assert [" ".join(tree.tokens[i].text for i in own) for own in found] == expected
    assert not list(items(tree, clause, every, lambda _: True))
