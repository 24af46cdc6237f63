"""Numbers that count nothing."""

import pytest

from claims.mentions.numbers.lookalikes import counts_nothing
from claims.mentions.numbers.numerals import read_numeral


def judge(parse, text, word):
    """Judge the number that starts with a word."""
    (sentence,) = parse(text)
    at = next(t.i for t in sentence.tokens if t.text == word)
    return counts_nothing(sentence, read_numeral(sentence.tokens, at))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Rockets fell on March 12.", "12"),
        ("Rockets fell on 12 March.", "12"),
        ("Rockets fell on March 12 and 13.", "13"),
        ("It ended in March 2020.", "2020"),
        ("It began at six o'clock.", "six"),
        ("It began at half past two.", "two"),
        ("The 2003 invasion began the war.", "2003"),
        ("Article 5 was invoked.", "5"),
        ("They won 3-1 on Sunday.", "3"),
        ("It was a 5-4 ruling.", "4"),
        ("This one was worse.", "one"),
    ],
)
def test_a_date_time_year_label_or_result_counts_nothing(parse, text, word):
    assert judge(parse, text, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("In March 12 people died.", "12"),
        ("They may kill 12 people.", "12"),
        ("He killed 12 in May.", "12"),
        ("The army sent 2000 soldiers.", "2000"),
        ("They killed two U.S. soldiers and one British.", "one"),
        ("One of them died.", "One"),
        ("Four British soldiers died.", "Four"),
        ("At 12 sites, fires broke out.", "12"),
    ],
)
def test_a_count_is_kept(parse, text, word):
    assert not judge(parse, text, word)
