"""Parts of the day."""

import pytest

from claims.mentions.times.parts_of_day import read_part
from claims.model.expression import Base


@pytest.mark.parametrize(
    ("text", "hours", "amount", "base"),
    [
        ("tonight", (18, 24), 0, Base.ANCHOR),
        ("this morning", (0, 12), 0, Base.ANCHOR),
        ("last night", (18, 30), -1, Base.ANCHOR),
        ("that evening", (18, 24), 0, Base.CONTEXT),
        ("the next morning", (0, 12), 1, Base.CONTEXT),
        ("overnight", (-6, 8), None, None),
        ("the early hours", (0, 8), None, None),
        ("dawn", (4, 8), None, None),
    ],
)
def test_a_part_of_the_day_has_its_hours_and_may_have_its_day(parse, text, hours, amount, base):
    (sentence,) = parse(text)
    piece = read_part(sentence.tokens, 0)
    assert piece is not None
    assert (piece.part.start, piece.part.end) == hours
    assert (piece.day and piece.day.amount, piece.day and piece.day.base) == (amount, base)


@pytest.mark.parametrize("text", ["this man", "last week", "the early days"])
def test_other_words_are_left(parse, text):
    (sentence,) = parse(text)
    assert read_part(sentence.tokens, 0) is None
