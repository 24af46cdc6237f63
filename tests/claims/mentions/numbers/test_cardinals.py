"""What number words say."""

import pytest

from claims.mentions.numbers.cardinals import read_glued_range, read_numeral
from claims.model.sentence import Token


def tokens(text):
    return [
        Token(i, 9 * i, 9 * i + 8, w, w.lower(), w.lower(), "NOUN", "NNS", "", i, "")
        for i, w in enumerate(text.split())
    ]


@pytest.mark.parametrize(
    ("text", "value", "length"),
    [
        ("12 people", 12, 1),
        ("2,500 people", 2500, 1),
        ("3.5 million", 3_500_000, 2),
        ("10k", 10_000, 1),
        ("5bn", 5_000_000_000, 1),
        ("2½", 2.5, 1),
        ("Thirty rockets", 30, 1),
        ("twenty - eight men", 28, 3),
        ("two hundred and five men", 205, 4),
        ("two hundred and five thousand three hundred and one", 205_301, 9),
        ("one thousand two hundred", 1200, 4),
        ("a hundred men", 100, 2),
        ("a dozen", 12, 2),
        ("dozen dead", 12, 1),
        ("two dozen", 24, 2),
        ("three score", 60, 2),
        ("half a dozen", 6, 3),
        ("a half - dozen", 6, 4),
        ("half a million", 500_000, 3),
        ("two and a half million", 2_500_000, 5),
        ("two - and - a - half million", 2_500_000, 8),
        ("half of them", 50, 1),
        ("a third of them", 100 / 3, 2),
        ("three - quarters", 75, 3),
        ("a pair of jets", 2, 2),
        ("twin blasts", 2, 1),
        ("nine others", 9, 1),
        ("a score of men", 20, 2),
        ("both men", 2, 1),
        ("2.3 bn", 2_300_000_000, 2),
    ],
)
def test_a_number_is_read_as_far_as_it_goes(text, value, length):
    numeral = read_numeral(tokens(text), 0)
    assert numeral is not None
    assert numeral.value == pytest.approx(value)
    assert numeral.last - numeral.first + 1 == length


@pytest.mark.parametrize(
    "text",
    [
        "F-16 jets",
        "B1 bombers",
        "53rd Brigade",
        "third man",
        "a third man",
        "007",
        "0130",
        "1:00",
        "9/11",
        "1990s",
        "half an hour",
        "a man",
        "dozens",
        "½-size",
        "twenty - third man",
        "one hundred and fifth man",
        "a score - 1",
    ],
)
def test_what_is_no_number_is_left(text):
    assert read_numeral(tokens(text), 0) is None


def test_behind_the_last_word_there_is_no_number():
    assert read_numeral(tokens("12"), 1) is None


@pytest.mark.parametrize(("word", "ends"), [("10–15", (10, 15)), ("1,000-1,200", (1000, 1200))])
def test_a_range_in_one_token_has_two_ends(word, ends):
    found = read_glued_range(tokens(word), 0)
    assert found is not None
    assert (found[0].value, found[1].value) == ends


@pytest.mark.parametrize("word", ["15–10", "3-3", "CVN-75", "10", "2020-03-13"])
def test_what_does_not_rise_is_no_range(word):
    assert read_glued_range(tokens(word), 0) is None
