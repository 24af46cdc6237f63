"""The 'one' that counts and those that stand for something."""

import pytest

from claims.mentions.numbers.cardinals import read_numeral
from claims.mentions.numbers.pronouns import in_compound, stands_for_something


def first_number(parse, text):
    (sentence,) = parse(text)
    found = (read_numeral(sentence.tokens, t.i) for t in sentence.tokens)
    return sentence, next(n for n in found if n)


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("This one was worse.", True),
        ("They met one another.", True),
        ("He is one of the leaders.", True),
        ("One of the worst storms came.", True),
        ("They went one by one.", True),
        ("They met one-on-one.", True),
        ("One of the leaders died.", False),
        ("It killed one soldier.", False),
        ("It killed two soldiers.", False),
    ],
)
def test_one_may_stand_for_something(parse, text, stands):
    assert stands_for_something(*first_number(parse, text)) is stands


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The six-party talks went on.", True),
        ("A four-star general left.", True),
        ("A four-member crew left.", False),
        ("The four star in it.", False),
    ],
)
def test_a_compound_names_a_kind(parse, text, kind):
    assert in_compound(*first_number(parse, text)) is kind
