"""The words of a source."""

import pytest

from claims.model.span import Span
from claims.resolution.source_phrases import (
    is_several,
    likeliest,
    role_beside,
    source_phrase,
)


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("The ministry, quoted by AFP, said it rained.", "ministry", "The ministry"),
        ("The army's claim was new.", "army", "The army"),
        ("A spokesman for the army said it rained.", "spokesman", "A spokesman for the army"),
    ],
)
def test_a_source_ends_before_an_aside(read, text, word, expected):
    tree = read(text).sentences[0].sentence
    head = next(t.i for t in tree.tokens if t.lower == word)
    assert tree.quoted(tree.over(source_phrase(tree, head))) == expected


def test_a_role_is_what_a_name_stands_beside(read):
    tree = read("A neighbor, Anna Roe, said it rained.").sentences[0].sentence
    assert role_beside(tree, 1, 4) == "neighbor"
    assert role_beside(tree, 1, 1) is None


def test_two_who_are_coordinated_are_several(read):
    tree = read("Anna Roe and Tom Hale said it rained.").sentences[0].sentence
    assert is_several(tree, 1)
    assert not is_several(tree, 4)


def test_what_is_told_is_no_part_of_the_source(read):
    tree = read("Two killed in Karsk blast: officials\n\nTwo died.").sentences[0].sentence
    head = len(tree.tokens) - 1
    told = [tree.over(range(head - 1))]
    assert tree.quoted(tree.over(source_phrase(tree, head, told))) == "officials"


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("Briefing newsmen", "Anna Roe", "Anna Roe"),
        ("The army", "Anna Roe", "The army"),
    ],
)
def test_a_piece_that_names_nobody_is_no_source(read, first, second, expected):
    text = f"{first} on Monday, {second} said it rained."
    tree = read(text).sentences[0].sentence
    at = text.index(second)
    pieces = (Span(start=0, end=len(first)), Span(start=at, end=at + len(second)))
    found = likeliest(tree, pieces)
    assert found is not None
    assert found.of(text) == expected
    assert likeliest(tree, ()) is None
