"""Numbers that the words deny."""

import pytest

from claims.mentions.numbers.cardinals import read_numeral
from claims.mentions.numbers.corrections import is_denied


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("The dead numbered 12, not 14.", True),
        ("12 rather than 14 men died.", True),
        ("Not 14 but 12 men died.", True),
        ("The toll was not 14 but 12.", True),
        ("The blast did not kill 14 men.", False),
        ("The toll of 14 was not final.", False),
        ("They sent cars instead of 14 men.", False),
    ],
)
def test_a_number_set_right_is_denied(parse, text, denied):
    (sentence,) = parse(text)
    at = next(t.i for t in sentence.tokens if t.text == "14")
    assert is_denied(sentence, read_numeral(sentence.tokens, at)) is denied
