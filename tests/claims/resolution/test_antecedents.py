"""Whom a pronoun can mean."""

import pytest

from claims.resolution.antecedents import Antecedents, nouns_of
from claims.resolution.full_names import Roster


def certain(read, text, word):
    reading = read(text)
    last = reading.sentences[-1]
    head = next(t.i for t in last.sentence.tokens if t.lower == word)
    found = Antecedents(reading, Roster(reading)).certain(last, head)
    return found and found.text


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Anna Keller came to the town. She left on Monday.", "she", "Anna Keller"),
        ("Anna Keller met Tom Hale. She left on Monday.", "she", "Anna Keller"),
        ("Anna Keller met Jane Hale. She left on Monday.", "she", None),
        ("Anna Keller came. A woman fell. She left on Monday.", "she", None),
        ("Tom Hale came. The bridge fell. He left on Monday.", "he", "Tom Hale"),
        ("Tom Hale came. The officer fell. He left on Monday.", "he", None),
        ("Tom Hale fell. Emboldened in his job, Peter Roe fought on.", "his", "Peter Roe"),
        ("Tom Hale came. He played Peter Roe's song. He left.", "he", None),
        ("Tom Hale spoke. Nobody named the victim or his family.", "his", None),
        ("The town was dark. He left on Monday.", "he", None),
    ],
)
def test_nobody_is_meant_where_two_can_be(read, text, word, expected):
    assert certain(read, text, word) == expected


def test_the_nearest_subject_is_preferred_where_somebody_has_to_be_named(read):
    reading = read("Tom Hale met Peter Roe. He left on Monday.")
    found = Antecedents(reading, Roster(reading)).nearest(reading.sentences[-1], 0)
    assert found is not None
    assert found.text == "Tom Hale"


def test_a_spokesman_for_the_army_is_no_army():
    assert nouns_of("spokesman for the army") == ["spokesman"]
    assert nouns_of(None) == []
