"""Periods of reporting."""

import pytest

from claims.mentions.times.periods import read_period
from claims.model.expression import Base, Calendar, Length, Offset
from claims.model.time import Granularity, TimeMod

QUARTER, YEAR = Granularity.QUARTER, Granularity.YEAR


def read(parse, text, word):
    (sentence,) = parse(text)
    at = next(t.i for t in sentence.tokens if t.text == word)
    piece = read_period(sentence, at)
    return None if piece is None else (piece.day, sentence.tokens[piece.end - 1].text)


@pytest.mark.parametrize(
    ("text", "word", "day", "last"),
    [
        ("It fell in the third quarter.", "the", Calendar(part="Q3", unit=QUARTER), "quarter"),
        ("The third-quarter loss grew.", "third", Calendar(part="Q3", unit=QUARTER), "quarter"),
        (
            "It fell in the third quarter of 1998.",
            "the",
            Calendar(year=1998, part="Q3", unit=QUARTER),
            "1998",
        ),
        (
            "It fell in the 1988 first half.",
            "the",
            Calendar(year=1988, part="H1", unit=QUARTER),
            "half",
        ),
        (
            "It fell in the last half of 1988.",
            "the",
            Calendar(year=1988, part="H2", unit=QUARTER),
            "1988",
        ),
        (
            "It fell in this year's first quarter.",
            "this",
            Calendar(part="Q1", unit=QUARTER, year_step=0),
            "quarter",
        ),
        (
            "It fell in the third quarter of last year.",
            "the",
            Calendar(part="Q3", unit=QUARTER, year_step=-1),
            "year",
        ),
        (
            "It fell in the fiscal first quarter.",
            "the",
            Calendar(part="Q1", unit=QUARTER),
            "quarter",
        ),
        ("It fell in the 1988 period.", "the", Calendar(year=1988, unit=QUARTER), "period"),
        ("It fell in fiscal 1989.", "fiscal", Calendar(year=1989, unit=YEAR), "1989"),
        ("It fell in fiscal year 1989.", "fiscal", Calendar(year=1989, unit=YEAR), "1989"),
        (
            "It fell in the latest quarter.",
            "the",
            Offset(amount=0, unit=QUARTER, base=Base.PERIOD),
            "quarter",
        ),
        (
            "It fell in the quarter.",
            "the",
            Offset(amount=0, unit=QUARTER, base=Base.PERIOD),
            "quarter",
        ),
        ("It fell in the current quarter.", "the", Offset(amount=0, unit=QUARTER), "quarter"),
        (
            "It fell from the year-ago period.",
            "the",
            Offset(amount=-1, unit=YEAR, base=Base.PERIOD),
            "period",
        ),
        (
            "It fell from a year-earlier profit.",
            "year",
            Offset(amount=-1, unit=YEAR, base=Base.PERIOD),
            "earlier",
        ),
        (
            "It grew from the same period last year.",
            "the",
            Offset(amount=-1, unit=YEAR, base=Base.PERIOD),
            "year",
        ),
        ("It grew in the current fiscal year.", "the", Offset(amount=0, unit=YEAR), "year"),
        ("It grew last fiscal year.", "last", Offset(amount=-1, unit=YEAR), "year"),
        ("It grew in the full year.", "the", Offset(amount=0, unit=YEAR), "year"),
        ("It grew for the year.", "the", Offset(amount=0, unit=YEAR), "year"),
        ("It grew in the year ended March 31.", "the", Length(value="P1Y", unit=YEAR), "year"),
        (
            "It grew from the year-earlier nine months.",
            "the",
            Length(value="P9M", unit=Granularity.MONTH),
            "months",
        ),
    ],
)
def test_a_period_is_read_with_its_year(parse, text, word, day, last):
    assert read(parse, text, word) == (day, last)


@pytest.mark.parametrize(
    ("text", "word"), [("It closes by year-end.", "year"), ("It closes by the year's end.", "the")]
)
def test_the_end_of_the_year_is_its_last_part(parse, text, word):
    (sentence,) = parse(text)
    piece = read_period(sentence, next(t.i for t in sentence.tokens if t.text == word))
    assert (piece.day, piece.mod) == (Offset(amount=0, unit=YEAR), TimeMod.END)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("He lives in the French Quarter.", "the"),
        ("He scored a touchdown in the fourth quarter.", "the"),
        ("They led in the first half.", "the"),
        ("A quarter of the votes were lost.", "A"),
        ("He was the player of the year.", "the"),
        ("They changed to a fiscal year.", "a"),
        ("The third-quarter loss grew.", "The"),
        ("It was a bad period.", "a"),
        ("The year-end bonus was paid.", "year"),
    ],
)
def test_other_quarters_and_years_are_left(parse, text, word):
    assert read(parse, text, word) is None
