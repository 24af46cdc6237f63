"""Vague quantities as words."""

import pytest

from claims.mentions.numbers.vague import read_vague, starts_vague


@pytest.mark.parametrize(
    ("text", "row", "scale", "length"),
    [
        ("Dozens of people died.", "dozens", 1, 1),
        ("Several hundred people died.", "few", 100, 2),
        ("A few dozen people died.", "few", 12, 3),
        ("A few hundred thousand people fled.", "few", 100_000, 4),
        ("Huge numbers of people fled.", "many", 1, 2),
        ("No soldier died.", "none", 1, 1),
        ("Neither man died.", "none", 1, 1),
        ("No aircraft were lost.", "none", 1, 1),
        ("Tens of thousands fled.", "tens", 1000, 3),
        ("A couple of hundred fled.", "couple", 100, 4),
        ("A couple of men fled.", "couple", 1, 2),
        ("Scores of people died.", "scores", 1, 1),
        ("Many people died.", "many", 1, 1),
        ("An unknown number of people died.", "unknown", 1, 3),
        ("No serious casualties followed.", "none", 1, 1),
        ("Nobody died.", "none", 1, 1),
        ("Without losses they left.", "none", 1, 1),
    ],
)
def test_a_vague_phrase_is_read_with_what_multiplies_it(parse, text, row, scale, length):
    (sentence,) = parse(text)
    vague = read_vague(sentence.tokens, 0)
    assert vague is not None
    assert (vague.row, vague.scale, vague.last + 1) == (row, scale, length)
    assert sentence.tokens[0].lower in starts_vague()


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("As many as 30 died.", 1),
        ("How many died?", 1),
        ("The test scores of 30 fell.", 2),
        ("A couple was killed.", 0),
        ("A number was shown.", 0),
        ("No evidence was shown.", 0),
        ("No aircraft carrier was shown.", 0),
        ("Neither did he.", 0),
        ("Without partners they left.", 0),
    ],
)
def test_the_same_words_in_another_sense_are_left(parse, text, at):
    (sentence,) = parse(text)
    assert read_vague(sentence.tokens, at) is None
