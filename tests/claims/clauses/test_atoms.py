"""Cores and adjuncts of clauses."""

import pytest

from claims.clauses.atoms import agrees, cut, is_alternative, is_closed, is_narrow
from claims.clauses.build import find_clauses
from claims.model.clause import ClauseKind

VERBLESS = (ClauseKind.NOMINAL, ClauseKind.APPOSITION)


def said(tree, positions):
    return " ".join(tree.tokens[i].text for i in positions)


def atom_of(parse, text, verb):
    (tree,) = parse(text)
    clauses = find_clauses(tree)
    [clause] = [c for c in clauses if tree.tokens[c.predicate].text == verb]
    verbs = {c.predicate: c for c in clauses if c.kind not in VERBLESS}
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
    ("text", "verb", "expected"),
    [
        ("Rebels took the bridge and burned the hall.", "burned", True),
        ("The rebels in the hall stood up and was seen.", "seen", False),
    ],
)
def test_a_subject_from_elsewhere_agrees_with_the_verb(parse, text, verb, expected):
    tree, clause, atom = atom_of(parse, text, verb)
    assert agrees(tree, clause, atom) is expected


@pytest.mark.parametrize(
    ("text", "verb", "closed", "narrow", "alternative"),
    [
        ("Rebels held the bridge.", "held", False, False, False),
        ("Rebels never held the bridge.", "held", True, True, False),
        ("Rebels refused the offer of peace.", "refused", False, True, False),
        ("Rebels sold or burned the boats.", "burned", False, False, True),
        ("Rebels sold and burned the boats.", "burned", False, False, False),
    ],
)
def test_what_holds_only_whole_is_known(parse, text, verb, closed, narrow, alternative):
    (tree,) = parse(text)
    [clause] = [c for c in find_clauses(tree) if tree.tokens[c.predicate].text == verb]
    assert is_closed(tree, clause) is closed
    assert is_narrow(tree, clause) is narrow
    assert is_alternative(tree, clause.predicate) is alternative
