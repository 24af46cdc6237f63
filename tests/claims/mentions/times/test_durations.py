"""Stretches of time and sets."""

import pytest

from claims.mentions.times.durations import read_length


def read(parse, text, word):
    (sentence,) = parse(text)
    at = next(t.i for t in sentence.tokens if t.text == word)
    piece = read_length(sentence.tokens, at)
    return None if piece is None else (piece.day.value, piece.day.repeated)


@pytest.mark.parametrize(
    ("text", "word", "value", "repeated"),
    [
        ("It lasted three days.", "three", "P3D", False),
        ("It lasted 22 seconds.", "22", "PT22S", False),
        ("It lasted for months.", "months", "PXM", False),
        ("It took half an hour.", "half", "PT30M", False),
        ("It was a two-week siege.", "two", "P2W", False),
        ("The past three days were calm.", "The", "P3D", False),
        ("It fell within a day.", "a", "P1D", False),
        ("It rains every day.", "every", "P1D", True),
        ("It rains each Monday.", "each", "XXXX-WXX-1", True),
        ("They meet every three months.", "every", "P3M", True),
        ("They meet daily.", "daily", "P1D", True),
        ("They swim on Mondays.", "Mondays", "XXXX-WXX-1", True),
        ("They swim every weekend.", "every", "XXXX-WXX-WE", True),
        ("They swim every summer.", "every", "XXXX-SU", True),
        ("They swim every morning.", "every", "XXXX-XX-XXTMO", True),
        ("They meet twice a week.", "twice", "P1W", True),
        ("A weeklong siege ended.", "weeklong", "P1W", False),
        ("The decades-long feud ended.", "decades", "PXDE", False),
        ("The three-day-long siege ended.", "three", "P3D", False),
        ("The nine months were calm.", "The", "P9M", False),
        ("He waited a week.", "a", "P1W", False),
        ("He was found hours after the raid.", "hours", "PTXH", False),
        ("It grew over the years.", "the", "PXY", False),
        ("It may fall in the weeks ahead.", "the", "PXW", False),
    ],
)
def test_a_stretch_or_a_set_has_its_iso_value(parse, text, word, value, repeated):
    assert read(parse, text, word) == (value, repeated)


@pytest.mark.parametrize(
    ("text", "word", "step"),
    [
        ("The past three days were calm.", "The", -1),
        ("The last few weeks were calm.", "The", -1),
        ("The past two quarters were calm.", "The", -1),
        ("The next two weeks will tell.", "The", 1),
        ("The first 10 months were calm.", "The", None),
    ],
)
def test_a_stretch_beside_now_says_on_which_side_it_lies(parse, text, word, step):
    (sentence,) = parse(text)
    at = next(t.i for t in sentence.tokens if t.text == word)
    assert read_length(sentence.tokens, at).day.step == step


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("He is 28 years old.", "28"),
        ("He was once a soldier.", "once"),
        ("A 28-year-old man fled.", "28"),
        ("The hours were long.", "hours"),
        ("The daily paper said so.", "daily"),
        ("One day peace will come.", "One"),
        ("Every man fled.", "Every"),
        ("The 24-hour curfew held.", "The"),
        ("They send ten flights a week.", "a"),
        ("A year-earlier loss fell.", "A"),
        ("A day-long siege ended.", "A"),
        ("A quarter of the votes were lost.", "A"),
    ],
)
def test_ages_and_other_words_are_left(parse, text, word):
    assert read(parse, text, word) is None
