"""The words of a source."""

import pytest

from claims.resolution.source_phrases import is_several, role_beside, source_phrase


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
