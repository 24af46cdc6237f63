"""Numbers that are a part of a name."""

import pytest

from claims.mentions.numbers.cardinals import read_numeral
from claims.mentions.numbers.names import is_name


def judge(parse, text, word):
    """Judge the number that starts with a word."""
    sentence = next(s for s in parse(text) if any(t.text == word for t in s.tokens))
    at = next(t.i for t in sentence.tokens if t.text == word)
    return is_name(sentence, read_numeral(sentence.tokens, at))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("They joined the Group of Seven in spring.", "Seven"),
        ("They joined the Five Eyes in spring.", "Five"),
        ("The Six-Day War was short.", "Six"),
        ("He ranks as number two there.", "two"),
        ("The S&P 500 fell.", "500"),
        ("Gates 3 and 4 were shut.", "4"),
        ("They took a 737 home.", "737"),
        ("They met the P5+1 there.", "1"),
        ("They built a 5G mast.", "5"),
        ("The DDG 51 left.", "51"),
        ("They met at ground zero.", "zero"),
    ],
)
def test_a_number_in_a_name_is_seen(parse, text, word):
    assert judge(parse, text, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("They met a group of seven there.", "seven"),
        ("The Army Sent Seven Brigades Home", "Seven"),
        ("The quake killed 737 people.", "737"),
        ("The number of dead rose by two.", "two"),
        ("They lost 3 and 4 boats.", "4"),
        ("They shot Five Ukrainians there.", "Five"),
    ],
)
def test_a_count_is_no_name(parse, text, word):
    assert not judge(parse, text, word)
