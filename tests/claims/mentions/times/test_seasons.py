"""Seasons and holidays."""

import pytest

from claims.mentions.times.seasons import read_season, step_before
from claims.model.expression import Calendar, Reference
from claims.model.time import Granularity

SEASON = Granularity.SEASON


def read(parse, text, word):
    (sentence,) = parse(text)
    at = next(t.i for t in sentence.tokens if t.text == word)
    piece = read_season(sentence.tokens, at)
    return None if piece is None else (piece.day, sentence.tokens[piece.end - 1].text)


@pytest.mark.parametrize(
    ("text", "word", "day", "last"),
    [
        ("It fell last spring.", "last", Calendar(part="SP", unit=SEASON, step=-1), "spring"),
        ("It fell this past spring.", "this", Calendar(part="SP", unit=SEASON, step=-1), "spring"),
        (
            "It fell in the summer of 2014.",
            "the",
            Calendar(year=2014, part="SU", unit=SEASON),
            "2014",
        ),
        ("It fell over the summer.", "the", Calendar(part="SU", unit=SEASON), "summer"),
        ("He won this season.", "this", Reference(value="PRESENT_REF"), "season"),
        ("He won last season.", "last", Reference(value="PAST_REF"), "season"),
        ("He missed the rest of the season.", "of", None, None),
        ("It fell on Christmas Day.", "Christmas", Calendar(month=12, day=25), "Day"),
        ("It fell on New Year's Eve.", "New", Calendar(month=12, day=31), "Eve"),
        (
            "It fell on Christmas Eve 2016.",
            "Christmas",
            Calendar(year=2016, month=12, day=24),
            "2016",
        ),
        ("It fell on Easter Sunday.", "Easter", Calendar(holiday="easter"), "Sunday"),
        (
            "He fell last Thanksgiving.",
            "last",
            Calendar(holiday="thanksgiving", step=-1),
            "Thanksgiving",
        ),
        ("It fell over the Christmas season.", "Christmas", Calendar(month=12, day=25), "season"),
    ],
)
def test_a_season_or_a_holiday_is_read(parse, text, word, day, last):
    found = read(parse, text, word)
    assert found == (None if day is None else (day, last))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("They fall back.", "fall"),
        ("Two died in fall from a cliff.", "fall"),
        ("The office Christmas party was loud.", "Christmas"),
        ("The season finale was good.", "The"),
        ("It fell in the day-after-Christmas rush.", "Christmas"),
        ("The easter bonnet fell.", "easter"),
    ],
)
def test_other_words_are_left(parse, text, word):
    assert read(parse, text, word) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [("last May", (-1, 1)), ("this past May", (-1, 2)), ("early May", (None, 0))],
)
def test_the_step_before_a_name_is_read(parse, text, found):
    (sentence,) = parse(text)
    assert step_before(sentence.tokens, 0) == found
