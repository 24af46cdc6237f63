"""How old somebody is."""

import pytest

from claims.mentions.numbers.ages import is_age


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("He was aged 28 then.", True),
        ("Men between the ages of 18 and 28 left.", True),
        ("John Smith, 28, left.", True),
        ("The driver, 28, left.", True),
        ("She was 28.", True),
        ("Children under 28 were spared.", True),
        ("The toll was 28.", False),
        ("He saw 28 drivers.", False),
        ("It hit the bridge, 28 cars and a bus.", False),
        ("He led 28 men.", False),
    ],
)
def test_an_age_is_told_from_a_count(parse, text, age):
    (sentence,) = parse(text)
    at = next(t.i for t in sentence.tokens if t.text == "28")
    assert is_age(sentence, at, at) is age
