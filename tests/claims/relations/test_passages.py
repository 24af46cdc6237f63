"""What a sentence says, apart from who tells it."""

import pytest

from claims.relations.passages import stem


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("bombings", "raids", True),
        ("Turkish", "Turkey", True),
        ("closed", "closes", True),
        ("school", "barracks", False),
        ("Turkish", "Libyan", False),
        ("attackers", "gunmen", True),
        ("attackers", "attacks", False),
        ("officers", "office", False),
    ],
)
def test_forms_of_a_word_share_their_stem(one, other, alike):
    assert (stem(one) == stem(other)) is alike
