"""What becomes of a quotation."""

import pytest

from claims.model.value import Statement
from tests.claims.making import article, compared, told


def said(quote, speaker="Ramil Tuazon", *, direct=True):
    return Statement(speaker=speaker, quote=quote, direct=direct)


WHOLE = said("We found 43 rifles under the floor.")


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (said("we found 43 rifles under the floor"), [("consistent", "R34")]),
        (said("found 43 rifles under the floor"), [("consistent", "R34")]),
        (said("We found 34 rifles under the floor."), [("contradiction", "R34")]),
        (said("We found 43 rifles beneath the floor."), []),
        (said("Nobody knows what became of them."), []),
        (said("We found 34 rifles under the floor.", "Ann Lee"), []),
        (said("We found 34 rifles under the floor.", direct=False), []),
    ],
)
def test_words_may_be_cut_and_numbers_may_not_change(other, expected):
    assert told(compared(article("a", WHOLE), article("b", other))) == expected


def test_a_lost_negation_is_a_contradiction():
    one, other = (
        said("We did not fire at the crowd there."),
        said("We did fire at the crowd there."),
    )
    assert told(compared(article("a", one), article("b", other))) == [("contradiction", "R34")]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("We met in Paris on Monday.", "We met in Madrid on Monday.", ["contradiction"]),
        ("We met in Paris on Monday.", "We met in Paris on Friday.", ["contradiction"]),
        ("The water here is safe.", "The water here is unsafe.", ["contradiction"]),
        ("She left at 6:41 p.m. by train.", "She left at 18:41 by train.", ["consistent"]),
        ("She left at 1.31pm by train.", "She left at 1:31 p.m. by train.", ["consistent"]),
        ("She left at 1.31pm by train.", "She left at 1.41pm by train.", ["contradiction"]),
        ("The color of the sea changed.", "The colour of the sea changed.", ["consistent"]),
        ("It’s a loss for all of us.", "It is a loss for all of us.", ["consistent"]),
        ("We lost twelve boats that night.", "We lost 12 boats that night.", ["consistent"]),
        ("We met the Army (IS) in Paris.", "We met the Army (ISIL) in Paris.", ["consistent"]),
        ("He gave us bread and water.", "He gave us bread and cheese.", []),
    ],
)
def test_what_may_change_is_the_spelling(one, other, expected):
    found = told(compared(article("a", said(one)), article("b", said(other))))
    assert [relation for relation, _ in found] == expected
