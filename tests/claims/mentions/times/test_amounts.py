"""So many units of time."""

import pytest

from claims.mentions.times.amounts import read_amount


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("three days", 3, "day"),
        ("22 seconds", 22, "second"),
        ("half an hour", 0.5, "hour"),
        ("a year and a half", 1.5, "year"),
        ("a couple of hours", 2, "hour"),
        ("a few hours", None, "hour"),
        ("months", None, "month"),
        ("24-hour", 24, "hour"),
        ("a fortnight", 2, "week"),
        ("20 more years", 20, "year"),
    ],
)
def test_an_amount_of_time_is_read(parse, text, value, unit):
    (sentence,) = parse(text)
    amount = read_amount(sentence.tokens, 0)
    assert amount is not None
    assert (amount.value, amount.unit) == (value, unit)


@pytest.mark.parametrize("text", ["three soldiers", "half of them", "the second", "a ship"])
def test_other_amounts_are_left(parse, text):
    (sentence,) = parse(text)
    assert read_amount(sentence.tokens, 0) is None
