"""When a figure stood."""

import pytest

from claims.extractors.casualties.standing import stood


def standing(read, text, word):
    [sentence] = read(text, published="2020-03-13T17:14:00").sentences
    head = next(t.i for t in sentence.sentence.tokens if t.text == word)
    found = stood(sentence, head)
    return found.timex if found else None


@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        ("As of Thursday, 12 people had died.", "died", "2020-03-12"),
        ("By Thursday, 12 people had died.", "died", "2020-03-12"),
        ("On Thursday the death toll rose to 12.", "rose", "2020-03-12"),
        ("The toll of Tuesday's raid rose to 12 on Thursday.", "rose", "2020-03-12"),
        ("The ministry said on Wednesday that 12 people were killed.", "killed", "2020-03-11"),
    ],
)
def test_a_figure_stands_on_the_day_that_the_text_says(read, text, word, day):
    assert standing(read, text, word) == day


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Twelve people were killed on Thursday.", "killed"),
        ("Twelve people were killed by Thursday's blast.", "killed"),
        ("The ministry said on Friday that 12 people were killed.", "killed"),
        ("Early on Friday the ministry said that 12 people were killed.", "killed"),
        ("Twelve people have died so far.", "died"),
        ("The toll of Thursday's raid rose to 12.", "rose"),
        ("The minister rose on Thursday and 12 people died.", "died"),
    ],
)
def test_the_time_of_the_happening_or_of_print_is_not_that_of_the_figure(read, text, word):
    assert standing(read, text, word) is None
