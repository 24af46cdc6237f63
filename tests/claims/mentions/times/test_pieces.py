"""The parts from which times are joined."""

import pytest

from claims.mentions.times.pieces import Piece, first_words, glued, lower, phrase_at
from claims.model.expression import Clock, Weekday

FRIDAY, SIX = Piece(1, day=Weekday(day=4)), Piece(3, clock=Clock(hour=18))


def test_pieces_join_where_no_role_is_filled_twice():
    assert FRIDAY.fits(SIX)
    assert not FRIDAY.fits(Piece(2, day=Weekday(day=5)))
    assert FRIDAY.joined(SIX) == Piece(3, day=FRIDAY.day, clock=SIX.clock)


@pytest.mark.parametrize(("at", "length"), [(0, 2), (1, 0), (5, 0)])
def test_the_longest_phrase_counts(parse, at, length):
    (sentence,) = parse("more than a day")
    assert phrase_at(sentence.tokens, at, frozenset({"more", "more than"})) == length


def test_beyond_the_ends_there_is_nothing(parse):
    (sentence,) = parse("B-1B jets")
    assert lower(sentence.tokens, 99) == lower(sentence.tokens, -1) == ""
    assert not glued(sentence.tokens, 0, 99)


@pytest.mark.parametrize(
    ("word", "may"), [("yesterday", True), ("twenty", True), ("soldiers", False)]
)
def test_only_words_of_time_and_number_may_start_a_time(word, may):
    assert (word in first_words()) is may
