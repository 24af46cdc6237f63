"""Weekdays and relative days."""

import pytest

from claims.mentions.times.relative_days import is_plural_day, read_day_in_view, read_relative
from claims.model.expression import Base, Offset, Reference, Weekday
from claims.model.time import Granularity

DAY, WEEK, YEAR = Granularity.DAY, Granularity.WEEK, Granularity.YEAR


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Thursday", Weekday(day=3)),
        ("last Thursday", Weekday(day=3, step=-1)),
        ("next Monday", Weekday(day=0, step=1)),
        ("Monday last week", Weekday(day=0, week=-1)),
        ("the weekend", Weekday(day=5, weekend=True)),
        ("yesterday", Offset(amount=-1, unit=DAY)),
        ("the day before yesterday", Offset(amount=-2, unit=DAY)),
        ("two days ago", Offset(amount=-2, unit=DAY)),
        ("last week", Offset(amount=-1, unit=WEEK)),
        ("a year earlier", Offset(amount=-1, unit=YEAR, base=Base.CONTEXT)),
        ("three weeks later", Offset(amount=3, unit=WEEK, base=Base.CONTEXT)),
        ("the following day", Offset(amount=1, unit=DAY, base=Base.CONTEXT)),
        ("that day", Offset(amount=0, unit=DAY, base=Base.CONTEXT)),
        ("the day before", Offset(amount=-1, unit=DAY, base=Base.CONTEXT)),
        ("the second day", Offset(amount=None, unit=DAY, base=Base.CONTEXT)),
        ("the sixth straight day", Offset(amount=None, unit=DAY, base=Base.CONTEXT)),
        ("months ago", Reference(value="PAST_REF")),
        ("now", Reference(value="PRESENT_REF")),
    ],
)
def test_a_relative_day_says_from_what_it_counts(parse, text, day):
    (sentence,) = parse(text)
    piece = read_relative(sentence.tokens, 0)
    assert piece is not None
    assert (piece.day, piece.end) == (day, len(sentence.tokens))


@pytest.mark.parametrize(
    "text",
    [
        "the past",
        "the soldiers",
        "two days before the attack",
        "sat",
        "now that it is over",
        "Sun, a maker of computers",
    ],
)
def test_other_words_are_left(parse, text):
    (sentence,) = parse(text)
    assert read_relative(sentence.tokens, 0) is None


@pytest.mark.parametrize(("text", "found"), [("the day", True), ("the men", False)])
def test_the_day_in_view_is_read_where_it_is_asked_for(parse, text, found):
    (sentence,) = parse(text)
    assert (read_day_in_view(sentence.tokens, 0) is not None) is found


@pytest.mark.parametrize(
    ("text", "found"), [("Mondays", True), ("Monday", False), ("days", False)]
)
def test_a_weekday_may_be_told_again_and_again(parse, text, found):
    (sentence,) = parse(text)
    assert is_plural_day(sentence.tokens, 0) is found
