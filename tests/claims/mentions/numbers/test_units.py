"""What numbers measure."""

import pytest

from claims.mentions.numbers.units import unit_of


@pytest.mark.parametrize(
    ("text", "unit", "words"),
    [
        ("It cost $3 there.", "USD", "$3"),
        ("It cost 3 dollars there.", "USD", "3"),
        ("It cost 3 pounds there.", "GBP", "3"),
        ("It was a 3-pound shell there.", "pound", "3"),
        ("It fell by 3% there.", "percent", "3%"),
        ("It fell by 3 per cent there.", "percent", "3 per cent"),
        ("It lasted 3 hours there.", "hours", "3"),
        ("It measured 3 square miles there.", "square mile", "3"),
        ("A 3-year-old boy slept there.", "years", "3"),
        ("He was aged 3 then.", "years", "3"),
        ("Ann Smith, 3, slept there.", "years", "3"),
        ("A magnitude 3 quake came.", "magnitude", "3"),
        ("He saw 3 soldiers there.", None, "3"),
        ("He saw 3 there.", None, "3"),
    ],
)
def test_a_unit_is_read_beside_the_number(parse, text, unit, words):
    (sentence,) = parse(text)
    at = next(t.i for t in sentence.tokens if t.text == "3")
    found, first, last = unit_of(sentence, at, at)
    assert (found, sentence.quoted(sentence.over((first, last)))) == (unit, words)
