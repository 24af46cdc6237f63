"""Names of several words."""

import pytest

from claims.lexicon.name_phrases import by_first_word, known_phrases, phrase_at


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["islamic", "state", "of", "iraq", "and", "syria"], "Islamic State of Iraq and Syria"),
        (["white", "house"], "White House"),
        (["white", "houses"], None),
        (["the", "times"], None),
    ],
)
def test_the_longest_known_name_is_found(words, found):
    phrase = phrase_at(known_phrases(), words, 0)
    assert (" ".join(phrase) if phrase else None) == found


def test_a_name_of_one_word_is_no_phrase():
    assert by_first_word(iter(["Hamas"])) == {}
