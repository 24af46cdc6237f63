"""Whose dead are counted."""

import pytest

from claims.relations.losers import lost_by_two
from tests.claims.making import article, entries, killed, teller


def lost(words, number, speaker=None):
    start = words.index(number)
    slots = {"count": (start, start + len(number))}
    told = {"attribution": (teller(speaker),)} if speaker else {}
    return (killed(4, "fighters"), {"words": words, "slots": slots, **told})


ONE = lost("Kata'ib Hezbollah lost four fighters near the river.", "four")


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (lost("Asa'ib Ahl al-Haq has lost two fighters.", "two"), True),
        (lost("It lost two fighters, the group said.", "two", "Asa'ib Ahl al-Haq"), True),
        (lost("Kata'ib Hezbollah lost two fighters.", "two"), False),
        (lost("It lost two fighters.", "two"), False),
        (lost("Two fighters died near the river.", "Two"), False),
    ],
)
def test_two_parties_count_dead_of_their_own(other, expected):
    assert lost_by_two(*entries(article("a", ONE, other))) is expected
