"""What hangs loosely on a phrase."""

import pytest

from claims.clauses.asides import describes, renames, thinned


def at(tree, word):
    return next(t.i for t in tree.tokens if t.text == word)


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
    ("text", "word", "expected"),
    [
        ("Tom Hale, a retired farmer, burned the hall.", "farmer", True),
        ("The hall, a wooden ruin, burned.", "ruin", True),
        ("Rebels burned the hall in Karsk, Zavia.", "Zavia", False),
        ("Tom Hale, 55, burned the hall.", "55", False),
    ],
)
def test_an_apposition_can_be_said_with_is(parse, text, word, expected):
    (tree,) = parse(text)
    assert describes(tree, at(tree, word)) is expected


@pytest.mark.parametrize(
    ("text", "word", "strict", "core", "extras"),
    [
        ("Police met a man from Karsk.", "man", False, "a man", ["from Karsk"]),
        ("Police met a man from Karsk.", "man", True, "a man from Karsk", []),
        ("Police saw the end of the war.", "end", False, "the end of the war", []),
        ("Rebels gained access to the port.", "access", False, "access to the port", []),
        ("Zavian driver Tom Hale fled.", "Hale", True, "Zavian driver Tom Hale", []),
        ("His brother Tom Hale fled.", "brother", True, "His brother Tom Hale", []),
        ("Only driver Tom Hale fled.", "Hale", False, "Only driver Tom Hale", []),
        ("Mr Tom Hale fled.", "Hale", False, "Mr Tom Hale", []),
        ("Tom Hale, 55, fled.", "Hale", False, "Tom Hale , ,", []),
    ],
)
def test_a_phrase_is_thinned_where_it_keeps_its_sense(parse, text, word, strict, core, extras):
    (tree,) = parse(text)
    part = thinned(tree, at(tree, word), strict=strict)
    assert " ".join(tree.tokens[i].text for i in sorted(part.core)) == core
    assert [" ".join(tree.tokens[i].text for i in sorted(e)) for e in part.extras] == extras
