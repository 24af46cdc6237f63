"""Pieces that make one time."""

import pytest

from claims.mentions.times.joining import read_moment
from claims.model.time import TimeMod


def read(parse, text):
    """The time at the start of a text, and whether it covers the text."""
    (sentence,) = parse(text)
    piece = read_moment(sentence, 0)
    return piece, piece is not None and piece.end == len(sentence.tokens)


@pytest.mark.parametrize(
    "text",
    [
        "1:00 a.m., Baghdad time",
        "23:20 GMT on Tuesday",
        "Friday at 2 a.m.",
        "Friday, March 13",
        "Sunday evening New York time",
        "the evening of March 12",
        "overnight into Friday",
        "six o'clock in the evening",
        "yesterday at about 6 p.m.",
        "Saturday around 12:30 p.m.",
    ],
)
def test_pieces_in_any_order_make_one_time(parse, text):
    assert read(parse, text)[1]


@pytest.mark.parametrize(
    "text", ["Friday and Saturday", "this week, at 23:20 GMT", "2003 at noon", "Friday, six men"]
)
def test_pieces_that_do_not_belong_together_stay_apart(parse, text):
    assert not read(parse, text)[1]


@pytest.mark.parametrize(
    ("text", "mod"),
    [
        ("early Friday", TimeMod.START),
        ("late on Thursday", TimeMod.END),
        ("mid-April", TimeMod.MID),
        ("the end of May", TimeMod.END),
        ("earlier this week", TimeMod.BEFORE),
        ("later that day", TimeMod.AFTER),
        ("nearly two years ago", TimeMod.LESS_THAN),
        ("more than four hours", TimeMod.MORE_THAN),
        ("Friday", None),
    ],
)
def test_what_goes_before_shades_the_time(parse, text, mod):
    piece, whole = read(parse, text)
    assert whole
    assert piece.mod is mod


@pytest.mark.parametrize("text", ["soldiers", "late arrivals", "about soldiers", "the end of it"])
def test_other_words_make_none(parse, text):
    assert read(parse, text)[0] is None
