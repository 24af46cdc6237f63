"""So many units of time."""

import pytest

from claims.mentions.times.amounts import read_amount, read_few


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
        ("2 1/2 years", 2.5, "year"),
        ("eight trading days", 8, "day"),
        ("12 to 18 months", 12, "month"),
        ("two or three days", 2, "day"),
        ("3-5 days", 3, "day"),
    ],
)
def test_an_amount_of_time_is_read(parse, text, value, unit):
    (sentence,) = parse(text)
    amount = read_amount(sentence.tokens, 0)
    assert amount is not None
    assert (amount.value, amount.unit) == (value, unit)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("half an hour", "PT30M"),
        ("two and a half hours", "PT2H30M"),
        ("a year and a half", "P1Y6M"),
        ("2 1/2 weeks", "P2.5W"),
        ("three months", "P3M"),
        ("two decades", "P20Y"),
        ("decades", "PXDE"),
        ("a million years", "P1000000Y"),
        ("hours", "PTXH"),
    ],
)
def test_a_half_is_said_in_the_finer_unit(parse, text, value):
    (sentence,) = parse(text)
    assert read_amount(sentence.tokens, 0).timex() == value


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a month or two", 4),
        ("two years or so", 4),
        ("weeks or months", 3),
        ("a day or the night", 2),
    ],
)
def test_words_that_leave_an_amount_open_belong_to_it(parse, text, words):
    (sentence,) = parse(text)
    assert read_amount(sentence.tokens, 0).end == words


@pytest.mark.parametrize(
    "text", ["three soldiers", "half of them", "the second", "a ship", "zero-day"]
)
def test_other_amounts_are_left(parse, text):
    (sentence,) = parse(text)
    assert read_amount(sentence.tokens, 0) is None


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("few weeks", None, "week"),
        ("couple of years", None, "year"),
        ("two quarters", 2, "quarter"),
    ],
)
def test_a_vague_amount_behind_the_past_is_read(parse, text, value, unit):
    (sentence,) = parse(text)
    amount = read_few(sentence.tokens, 0)
    assert (amount.value, amount.unit, amount.end) == (value, unit, len(sentence.tokens))


@pytest.mark.parametrize("text", ["few soldiers", "two thirds", "two weeks"])
def test_other_amounts_are_not_read_so(parse, text):
    (sentence,) = parse(text)
    assert read_few(sentence.tokens, 0) is None
