"""Cores and adjuncts of clauses."""

import pytest

from claims.clauses.atoms import agrees, cut, renames
from claims.clauses.build import find_clauses
from claims.model.clause import ClauseKind

VERBLESS = (ClauseKind.NOMINAL, ClauseKind.APPOSITION)


def said(tree, positions):
    return " ".join(tree.tokens[i].text for i in positions)


def atom_of(parse, text, verb):
    (tree,) = parse(text)
    clauses = find_clauses(tree)
    [clause] = [c for c in clauses if tree.tokens[c.predicate].text == verb]
    verbs = {c.predicate for c in clauses if c.kind not in VERBLESS}
    return tree, clause, cut(tree, clause, verbs)


@pytest.mark.parametrize(
    ("text", "verb", "core", "adjuncts", "shared"),
    [
        ("Rebels held the bridge.", "held", "Rebels held the bridge", [], ""),
        (
            "Rebels held the bridge in Karsk on Monday.",
            "held",
            "Rebels held the bridge",
            ["in Karsk", "on Monday"],
            "",
        ),
        (
            "Rebels did not hold the bridge on Monday.",
            "hold",
            "Rebels did not hold the bridge on Monday",
            [],
            "",
        ),
        (
            "Only rebels held the bridge on Monday.",
            "held",
            "Only rebels held the bridge on Monday",
            [],
            "",
        ),
        (
            "Rebels took the bridge and burned the town hall.",
            "burned",
            "burned the town hall",
            [],
            "Rebels",
        ),
        ("The man who burned the hall fled.", "fled", "The man fled", [], ""),
        (
            "People who burned the hall fled.",
            "fled",
            "People who burned the hall fled",
            [],
            "",
        ),
        ("The man who burned the hall fled.", "burned", "burned the hall", [], "The man"),
        (
            "Tom Hale, a retired farmer, burned the hall.",
            "burned",
            "Tom Hale burned the hall",
            [],
            "",
        ),
        (
            "Rebels held the hall according to police.",
            "held",
            "Rebels held the hall according to police",
            [],
            "",
        ),
    ],
)
def test_what_is_left_out_changes_no_truth(parse, text, verb, core, adjuncts, shared):
    tree, _, atom = atom_of(parse, text, verb)
    assert said(tree, atom.core) == core
    assert [said(tree, a) for a in atom.adjuncts] == adjuncts
    assert said(tree, atom.shared) == shared
    assert set(atom.whole()) == {*atom.core, *(i for a in atom.adjuncts for i in a)}


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Tom Hale, a retired farmer, burned the hall.", "farmer", True),
        ("Rebels burned the hall in Karsk, Zavia.", "Zavia", False),
        ("Tom Hale, 55, burned the hall.", "55", False),
    ],
)
def test_a_place_and_an_age_are_parts_of_the_phrase(parse, text, word, expected):
    (tree,) = parse(text)
    [at] = [t.i for t in tree.tokens if t.text == word]
    assert renames(tree, at) is expected


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Rebels took the bridge and burned the hall.", "burned", True),
        ("The rebels in the hall stood up and was seen.", "seen", False),
    ],
)
def test_a_subject_from_elsewhere_agrees_with_the_verb(parse, text, verb, expected):
    tree, clause, atom = atom_of(parse, text, verb)
    assert agrees(tree, clause, atom) is expected
