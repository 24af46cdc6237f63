"""The parts from which times are joined."""

import pytest

from claims.mentions.times.pieces import (
    Piece,
    first_words,
    glued,
    is_telling,
    lower,
    may_start,
    phrase_at,
    says_unit,
)
from claims.model.expression import Clock, Weekday

FRIDAY, SIX = Piece(1, day=Weekday(day=4)), Piece(3, clock=Clock(hour=18))


def test_pieces_join_where_no_role_is_filled_twice():
    assert FRIDAY.fits(SIX)
    assert not FRIDAY.fits(Piece(2, day=Weekday(day=5)))
    assert FRIDAY.joined(SIX) == Piece(3, day=FRIDAY.day, clock=SIX.clock)


@pytest.mark.parametrize(("at", "length"), [(1, 3), (0, 0), (5, 0)])
def test_the_longest_phrase_counts(parse, at, length):
    (sentence,) = parse("in the near future")
    assert phrase_at(sentence.tokens, at, "references") == length


def test_beyond_the_ends_there_is_nothing(parse):
    (sentence,) = parse("B-1B jets")
    assert lower(sentence.tokens, 99) == lower(sentence.tokens, -1) == ""
    assert not glued(sentence.tokens, 0, 99)


@pytest.mark.parametrize(
    ("word", "may"), [("yesterday", True), ("twenty", True), ("soldiers", False)]
)
def test_only_words_of_time_and_number_may_start_a_time(word, may):
    assert (word in first_words()) is may


@pytest.mark.parametrize(
    ("word", "starts", "tells"),
    [
        ("the", True, False),
        ("1990s", True, True),
        ("mid-1990s", True, True),
        ("sept.", True, True),
        ("monday", True, True),
        ("century", True, True),
        ("soldiers", False, False),
        ("u.s.", False, False),
    ],
)
def test_a_time_starts_with_some_words_and_needs_one_that_tells_it(word, starts, tells):
    assert (may_start(word), is_telling(word)) == (starts, tells)


@pytest.mark.parametrize(
    ("word", "says"),
    [("weeks", True), ("1990s", True), ("late", True), ("12", False), ("two", False)],
)
def test_a_number_alone_says_no_unit(word, says):
    assert says_unit(word) is says
