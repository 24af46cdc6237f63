"""Numbers that say when."""

import pytest

from claims.mentions.numbers.cardinals import read_numeral
from claims.mentions.numbers.moments import says_when


def judge(parse, text, word):
    """Judge the number that starts with a word."""
    (sentence,) = parse(text)
    at = next(t.i for t in sentence.tokens if t.text == word)
    return says_when(sentence, read_numeral(sentence.tokens, at))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Rockets fell on March 12.", "12"),
        ("Rockets fell on 12 March.", "12"),
        ("ROCKETS FELL ON 12 MARCH.", "12"),
        ("Rockets fell on March 12 and 13.", "13"),
        ("Rockets fell between 12 and 14 March.", "12"),
        ("Rockets fell on March 12, 2020.", "2020"),
        ("It ended in March 2020.", "2020"),
        ("On Tuesday 23, it ended.", "23"),
        ("It began at six o'clock.", "six"),
        ("It began at half past two.", "two"),
        ("It ended at 1400 that day.", "1400"),
        ("It ended at ten to six.", "ten"),
        ("It ended at ten to six.", "six"),
        ("The 2015-16 season ended.", "16"),
        ("On March 12 2017 it ended.", "2017"),
        ("The 2003 invasion began the war.", "2003"),
    ],
)
def test_a_day_year_or_clock_time_is_seen(parse, text, word):
    assert judge(parse, text, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("In March 12 people died.", "12"),
        ("They may kill 12 people.", "12"),
        ("He killed 12 in May.", "12"),
        ("On 1 June, 2 hours later, it ended.", "2"),
        ("Over the past 9 years it grew.", "9"),
        ("It lasted six hours.", "six"),
        ("The army sent 2000 soldiers.", "2000"),
        ("On Tuesday 23 people died.", "23"),
        ("At 12 sites, fires broke out.", "12"),
        ("The death toll stood at 20.", "20"),
        ("The toll rose past 12.", "12"),
        ("It grew from ten to six.", "six"),
    ],
)
def test_a_count_says_no_time(parse, text, word):
    assert not judge(parse, text, word)
