"""Numbers in digits."""

import pytest

from claims.mentions.numbers.digits import (
    read_digits,
    short_multiplier,
    value_of,
)


@pytest.mark.parametrize(
    ("text", "value", "end"),
    [
        ("12 450 600 men left.", 12_450_600, 3),
        ("12\u202f450 men left.", 12_450, 2),
        ("12 105 mm guns fired.", 12, 1),
        ("7 737 jets left.", 7, 1),
        ("7 737 men left.", 7_737, 2),
        ("2, 000 men left.", 2_000, 3),
        ("12, 300 fled.", 12, 1),
        ("1.300 men left.", 1_300, 1),
        ("1.300 kg were lost.", 1.3, 1),
        ("12,5 percent were lost.", 12.5, 1),
        ("2 1/2 tonnes were lost.", 2.5, 2),
        ("2 ½ men left.", 2.5, 2),
        ("12 45 men left.", 12, 1),
        ("12 450 mm guns left.", 12, 1),
    ],
)
def test_groups_of_three_are_one_number(parse, text, value, end):
    (sentence,) = parse(text)
    assert read_digits(sentence.tokens, 0) == (value, end)


@pytest.mark.parametrize("word", ["F-16", "007", "1:00", "53rd", "", "²"])
def test_other_words_have_no_value(word):
    assert value_of(word) is None


@pytest.mark.parametrize(
    ("text", "word", "value"),
    [
        ("It cost $5m then.", "m", 1_000_000),
        ("About 5m people left.", "m", 1_000_000),
        ("The wall is 5m high.", "m", 0),
        ("Some 5 bn were lost.", "bn", 1_000_000_000),
    ],
)
def test_a_short_multiplier_needs_money_or_people(parse, text, word, value):
    (sentence,) = parse(text)
    at = next(t.i for t in sentence.tokens if t.text == word)
    assert short_multiplier(sentence.tokens, at - 1, at) == value
