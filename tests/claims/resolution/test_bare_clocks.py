"""What a bare clock time borrows."""

import pytest

from claims.mentions.times import find_times
from claims.resolution.bare_clocks import day_givers, in_its_half, next_day


def seen(parse, text, clock):
    [sentence] = parse(text)
    mentions = list(find_times(sentence))
    return sentence, next(m for m in mentions if clock in m.text), mentions


@pytest.mark.parametrize(
    ("text", "clock", "givers"),
    [
        ("On Wednesday, rockets fell at 7:30 p.m.", "7:30", ["Wednesday"]),
        (
            "It began on Wednesday night when shots were fired at 11:30.",
            "11:30",
            ["Wednesday night"],
        ),
        ("Rockets fell at 7:30 p.m.", "7:30", []),
    ],
)
def test_the_day_of_its_clause_is_that_of_a_clock_time(parse, text, clock, givers):
    assert sorted({m.text for m in day_givers(*seen(parse, text, clock))}) == givers


@pytest.mark.parametrize(
    ("text", "clock", "hour"),
    [
        ("The fair is open from 7:30 to 9:30 p.m.", "7:30", 19),
        ("The fair is open from 11:30 to 1:30 p.m.", "11:30", 11),
        ("It began on Wednesday night when shots were fired at 11:30.", "11:30", 23),
        ("It began on Wednesday morning when shots were fired at 11:30.", "11:30", 11),
        ("Rockets fell at 7:30 a.m.", "7:30", 7),
    ],
)
def test_a_clock_time_stands_in_the_half_of_the_day_that_its_neighbours_say(
    parse, text, clock, hour
):
    assert in_its_half(*seen(parse, text, clock)).clock.hour == hour


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("It began earlier in the day Saturday.", "Saturday"),
        ("It began earlier in the day; the following year it ended.", None),
    ],
)
def test_the_day_that_follows_at_once_is_the_day(parse, text, day):
    found = next_day(*seen(parse, text, "earlier in the day"))
    assert (found.text if found else None) == day
