"""The upper end of a range."""

import pytest

from claims.mentions.numbers.cardinals import read_numeral
from claims.mentions.numbers.intervals import bounded
from claims.mentions.numbers.ranges import bounded_above, least_of, opening, range_end
from claims.model.count import Modifier


def first_number(parse, text):
    (sentence,) = parse(text)
    found = (read_numeral(sentence.tokens, t.i) for t in sentence.tokens)
    return sentence, next(n for n in found if n)


@pytest.mark.parametrize(
    ("text", "ends", "opened"),
    [
        ("Between 10 and 15 men left.", (10, 15), "Between"),
        ("From 10 to 15 men left.", (10, 15), "From"),
        ("10 - 15 men left.", (10, 15), "10"),
        ("Three or four men left.", (3, 4), "Three"),
        ("Three to five million left.", (3_000_000, 5_000_000), "Three"),
    ],
)
def test_a_range_has_two_ends(parse, text, ends, opened):
    sentence, low = first_number(parse, text)
    high = range_end(sentence, low)
    assert high is not None
    assert (least_of(low, high), high.value) == ends
    assert sentence.tokens[opening(sentence, low.first)].text == opened


@pytest.mark.parametrize(
    "text",
    [
        "The toll rose from 10 to 15.",
        "They lost 10 and 15 men.",
        "It fell to 15 or 10.",
        "They sent 10 to Basra.",
    ],
)
def test_what_is_no_range_has_one_end(parse, text):
    assert range_end(*first_number(parse, text)) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("More than 10 but fewer than 20 men left.", (20, Modifier.FEWER_THAN)),
        ("More than 10 but no women left.", None),
        ("More than 10 but more than 20 men left.", None),
    ],
)
def test_a_floor_may_have_a_ceiling(parse, text, found):
    sentence, low = first_number(parse, text)
    top = bounded_above(sentence, bounded(10, Modifier.MORE_THAN, ""), low.last)
    assert (top and (top[0].value, top[1])) == found
