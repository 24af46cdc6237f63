"""The words that number words are made of."""

import pytest

from claims.mentions.numbers.numeral import joined, lower, number_words, small_numbers


def test_small_numbers_are_below_a_hundred():
    assert small_numbers()["twenty"] == 20
    assert max(small_numbers().values()) < 100 <= number_words()["multipliers"]["hundred"]


@pytest.mark.parametrize(("i", "word"), [(0, "rockets"), (-1, ""), (9, "")])
def test_beyond_the_ends_there_is_no_word(parse, i, word):
    (sentence,) = parse("Rockets fell.")
    assert lower(sentence.tokens, i) == word


@pytest.mark.parametrize(("i", "by", "expected"), [(0, 1, True), (1, 0, True), (2, 0, False)])
def test_a_gap_between_two_words_is_told(parse, i, by, expected):
    (sentence,) = parse("Rockets fell.")
    assert joined(sentence.tokens, i, by=by) is expected
