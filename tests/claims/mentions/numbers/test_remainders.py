"""What is left of a whole."""

import pytest

from claims.mentions.numbers.remainders import read_remainder, starts_remainder


@pytest.mark.parametrize(
    ("text", "at", "left"),
    [
        ("Most of the 40 houses burned.", 0, (21, 40)),
        ("The majority of the 41 houses burned.", 1, (21, 41)),
        ("All but three of the 40 houses burned.", 0, (37, 37)),
        ("All but three burned.", 0, (0, 0)),
    ],
)
def test_what_is_left_is_worked_out_where_the_whole_is_told(parse, text, at, left):
    (sentence,) = parse(text)
    rest = read_remainder(sentence.tokens, at)
    assert rest is not None
    assert (rest.least, rest.most) == left
    assert (rest.whole is None) == (left == (0, 0))


@pytest.mark.parametrize(
    "text",
    [
        "Most of the houses burned.",
        "Most of 40 percent burned.",
        "All of the 40 houses burned.",
        "All but a few burned.",
    ],
)
def test_other_words_leave_nothing(parse, text):
    (sentence,) = parse(text)
    assert read_remainder(sentence.tokens, 0) is None


def test_it_starts_with_few_words():
    assert "most" in starts_remainder()
    assert "some" not in starts_remainder()
