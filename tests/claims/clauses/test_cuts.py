"""All that one clause says, in as few words as it takes."""

import pytest

from claims.clauses.build import find_clauses
from claims.clauses.cuts import cuts
from claims.model.clause import ClauseKind

VERBLESS = (ClauseKind.NOMINAL, ClauseKind.APPOSITION)


def said(tree, made):
    shared = " ".join(tree.tokens[i].text for i in made.shared)
    words = " ".join(tree.tokens[i].text for i in made.words)
    opening = f"[{shared}{f' {made.link}' if made.link else ''}] " if shared else ""
    return f"{opening}{words}{f' [{made.tail}]' if made.tail else ''}"


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        (
            "Rebels burned the hall in Karsk.",
            "burned",
            ["Rebels burned the hall", "Rebels burned the hall in Karsk"],
        ),
        (
            "Tom Hale and Ann Roe were murdered.",
            "murdered",
            [
                "Tom Hale and Ann Roe were murdered",
                "[Tom Hale was] murdered",
                "[Ann Roe was] murdered",
            ],
        ),
        ("The firm will buy and sell boats.", "sell", ["[The firm will] sell boats"]),
        ("Police met a man jailed in Karsk.", "jailed", ["[a man was] jailed in Karsk"]),
        ("Rebels sold or burned the boats.", "burned", []),
        ("Two were Americans and the third was British.", "was", ["the third was British"]),
        (
            "Two of the dead were Americans and the third was British, a man told the Post.",
            "was",
            [],
        ),
        (
            "Rockets hit Camp Taji in Iraq, killing two Americans and a Briton",
            "hit",
            ["Rockets hit Camp Taji in Iraq killing two Americans and a Briton"],
        ),
        (
            "His mother was not at home, but his uncle and three sisters were.",
            "were",
            ["his uncle and three sisters were"],
        ),
        ("He said rockets hit the camp.", "hit", ["rockets hit the camp"]),
        ("He was charged with burning the hall.", "burning", []),
    ],
)
def test_each_cut_is_a_sentence(parse, text, verb, expected):
    (tree,) = parse(text)
    clauses = find_clauses(tree)
    [clause] = [c for c in clauses if tree.tokens[c.predicate].text == verb]
    verbal = {c.predicate: c for c in clauses if c.kind not in VERBLESS}
    found = [said(tree, made) for made in cuts(tree, clause, verbal)]
    assert [f for f in found if f in expected] == expected
    assert bool(found) is bool(expected)
