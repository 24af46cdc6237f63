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
