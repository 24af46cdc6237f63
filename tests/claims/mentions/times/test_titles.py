"""Names of works that look like times."""

import pytest

from claims.mentions.times import find_times
from claims.mentions.times.pieces import Piece
from claims.mentions.times.titles import is_title
from claims.model.expression import Calendar


@pytest.fixture
def times(parse):
    return lambda text: [m.text for s in parse(text) for m in find_times(s)]


@pytest.mark.parametrize(
    "text",
    [
        "He told USA Today that the deal was off.",
        'He told "60 Minutes" that the deal was off.',
        "He told ABC's “This Week” that the deal was off.",
    ],
)
def test_a_name_of_a_work_is_no_time(times, text):
    assert times(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Today the deal was off.", ["Today"]),
        ("“This week the deal was off,” he said.", ["This week"]),
        ("THE DEAL WAS OFF TODAY.", ["TODAY"]),
        ("The Long Deal Was Called Off Last Week", ["Last Week"]),
        ("The deal was off on New Year's Eve.", ["New Year's Eve"]),
        ("The deal was off on Friday night.", ["Friday night"]),
    ],
)
def test_a_capital_for_another_reason_is_left(times, text, found):
    assert times(text) == found


def test_a_named_day_keeps_its_capitals(parse):
    (sentence,) = parse("It fell on New Year's Day.")
    assert not is_title(sentence, 3, Piece(7, day=Calendar(month=1, day=1)))
