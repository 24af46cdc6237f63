"""What a sentence says, apart from who tells it."""

import pytest

from claims.relations.passages import plain_stem, stem


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


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [("reopened", "opens", True), ("raids", "raid", True), ("bombings", "raids", False)],
)
def test_a_plain_stem_keeps_words_of_like_meaning_apart(one, other, alike):
    assert (plain_stem(one) == plain_stem(other)) is alike
