"""Clock times and zones."""

import pytest

from claims.mentions.times.clocks import read_clock, read_zone


@pytest.mark.parametrize(
    ("text", "at", "hour", "minute"),
    [
        ("at 1:00 a.m. today", 1, 1, 0),
        ("at 3:40 p.m. today", 1, 15, 40),
        ("at 12:15 a.m. today", 1, 0, 15),
        ("at 12 p.m. today", 1, 12, None),
        ("at 5pm today", 1, 17, None),
        ("at 23:20 GMT today", 1, 23, 20),
        ("at 1300 GMT today", 1, 13, 0),
        ("at 0600 hours today", 1, 6, 0),
        ("after 1400 this afternoon", 1, 14, 0),
        ("at six o'clock today", 1, 6, None),
        ("at half past two today", 1, 2, 30),
        ("at quarter to three today", 1, 2, 45),
        ("at ten minutes past five today", 1, 5, 10),
        ("at 7 p. m. today", 1, 19, None),
        ("at 3: 33 a. m. today", 1, 3, 33),
        ("before six in the morning", 1, 6, None),
        ("at noon today", 1, 12, 0),
        ("at midnight today", 1, 0, 0),
    ],
)
def test_a_clock_time_is_read(parse, text, at, hour, minute):
    (sentence,) = parse(text)
    piece = read_clock(sentence.tokens, at)
    assert piece is not None
    assert (piece.clock.hour, piece.clock.minute) == (hour, minute)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("by 1945 he left", 1),
        ("It put the dead at four.", 5),
        ("at 1400 sites", 1),
        ("with 12 men", 1),
        ("a ratio of 25:99", 3),
        ("at 13 p.m.", 1),
        ("lost 3: 33 times", 1),
        ("half of them", 0),
        ("past three hours", 1),
        ("what it was about", 4),
        ("about six in the morning shift", 1),
        ("killed five in the morning", 1),
    ],
)
def test_other_numbers_are_no_clock_times(parse, text, at):
    (sentence,) = parse(text)
    assert read_clock(sentence.tokens, at) is None


@pytest.mark.parametrize(
    ("text", "name", "local"),
    [
        ("GMT", "UTC", False),
        ("ET", "America/New_York", False),
        ("local time", None, True),
        ("Baghdad time", "Asia/Baghdad", False),
        ("New York time", "America/New_York", False),
        ("Eastern Standard Time", "America/New_York", False),
    ],
)
def test_words_name_a_zone(parse, text, name, local):
    (sentence,) = parse(text)
    piece = read_zone(sentence.tokens, 0)
    assert piece is not None
    assert (piece.zone.name, piece.zone.local) == (name, local)


@pytest.mark.parametrize("text", ["et al", "the time", "some time", "soldiers"])
def test_other_words_name_none(parse, text):
    (sentence,) = parse(text)
    assert read_zone(sentence.tokens, 0) is None
