"""Numbers that count nothing."""

import pytest

from claims.mentions.numbers.cardinals import read_numeral
from claims.mentions.numbers.lookalikes import counts_nothing


def judge(parse, text, word):
    """Judge the number that starts with a word."""
    (sentence,) = parse(text)
    at = next(t.i for t in sentence.tokens if t.text == word)
    return counts_nothing(sentence, read_numeral(sentence.tokens, at))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The 2003 invasion began the war.", "2003"),
        ("Article 5 was invoked.", "5"),
        ("Call 755-3855 for help.", "755"),
        ("He lives at 9224 Long Street.", "9224"),
        ("She made a 911 call.", "911"),
        ("It was the worst one since then.", "one"),
        ("They won 3-1 on Sunday.", "3"),
        ("It was a 5-4 ruling.", "4"),
        ("This one was worse.", "one"),
        ("Call +44 20 7946 0958 then.", "7946"),
        ("(2) The army left.", "2"),
    ],
)
def test_a_date_time_year_label_or_result_counts_nothing(parse, text, word):
    assert judge(parse, text, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("They killed two U.S. soldiers and one British.", "one"),
        ("They said that one extremist was killed.", "one"),
        ("About 911 people fled.", "911"),
        ("One of them died.", "One"),
        ("Four British soldiers died.", "Four"),
    ],
)
def test_a_count_is_kept(parse, text, word):
    assert not judge(parse, text, word)
