"""Decades and centuries."""

import pytest

from claims.mentions.times.eras import read_era
from claims.model.time import TimeMod


@pytest.mark.parametrize(
    ("text", "at", "year", "step", "mod", "said"),
    [
        ("in the 1990s they left", 1, 1990, None, None, "the 1990s"),
        ("in the '80s they left", 1, 1980, None, None, "the '80s"),
        ("in the nineties they left", 1, 1990, None, None, "the nineties"),
        ("in the 19th century they left", 1, 1800, None, None, "the 19th century"),
        (
            "in the late 18th century they left",
            1,
            1700,
            None,
            TimeMod.END,
            "the late 18th century",
        ),
        ("in the twentieth century they left", 1, 1900, None, None, "the twentieth century"),
        ("in the mid-1990s they left", 1, 1990, None, TimeMod.MID, "the mid-1990s"),
        ("they left last century", 2, None, -1, None, "last century"),
    ],
)
def test_an_era_is_read_with_its_years(parse, text, at, year, step, mod, said):
    [sentence] = parse(text)
    piece = read_era(sentence.tokens, at)
    assert (piece.day.year, piece.day.step, piece.mod) == (year, step, mod)
    span = sentence.over((at, piece.end - 1))
    assert sentence.quoted(span) == said


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("a man in his 30s left", 4),
        ("a man in his mid-60s left", 4),
        ("the 1990s-era rifle jammed", 0),
        ("the 19th brigade left", 0),
        ("the century ended", 0),
    ],
)
def test_what_is_no_era_is_left_alone(parse, text, at):
    [sentence] = parse(text)
    assert read_era(sentence.tokens, at) is None
