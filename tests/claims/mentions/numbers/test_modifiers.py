"""What the words around a number do to it."""

import pytest

from claims.mentions.numbers.modifiers import modifier_of_mark, read_modifier
from claims.model.count import Modifier


@pytest.mark.parametrize(
    ("text", "modifier", "words"),
    [
        ("At least 12 people died.", Modifier.AT_LEAST, "At least 12"),
        ("No fewer than 12 people died.", Modifier.AT_LEAST, "No fewer than 12"),
        ("No more than 12 people died.", Modifier.AT_MOST, "No more than 12"),
        ("More than 12 people died.", Modifier.MORE_THAN, "More than 12"),
        ("Up to 12 people died.", Modifier.AT_MOST, "Up to 12"),
        ("Fewer than 12 people died.", Modifier.FEWER_THAN, "Fewer than 12"),
        ("Close to 12 people died.", Modifier.NEARLY, "Close to 12"),
        ("Some 12 people died.", Modifier.APPROX, "Some 12"),
        ("At least about 12 people died.", Modifier.AT_LEAST, "At least about 12"),
        ("12 or more people died.", Modifier.AT_LEAST, "12 or more"),
        ("12 or so people died.", Modifier.APPROX, "12 or so"),
        ("They killed over 12 people.", Modifier.MORE_THAN, "over 12"),
        ("The toll rose past 12 there.", Modifier.MORE_THAN, "past 12"),
        ("They drove past 12 villages.", Modifier.EXACT, "12"),
        ("12 people died.", Modifier.EXACT, "12"),
        ("They saw > 12 people.", Modifier.MORE_THAN, "> 12"),
        ("NEW HAVEN>> 12 people died.", Modifier.EXACT, "12"),
        ("Only 12 people died.", Modifier.EXACT, "12"),
        ("He wrote about the 12 dead.", Modifier.EXACT, "12"),
        ("He told us about 12 dead.", Modifier.EXACT, "12"),
    ],
)
def test_words_beside_a_number_bound_it(parse, text, modifier, words):
    (sentence,) = parse(text)
    at = next(t.i for t in sentence.tokens if t.text == "12")
    found, first, last = read_modifier(sentence, at, at)
    assert (found, sentence.quoted(sentence.over((first, last)))) == (modifier, words)


@pytest.mark.parametrize(("mark", "modifier"), [("~", Modifier.APPROX), ("x", None), ("", None)])
def test_a_sign_bounds_a_number(mark, modifier):
    assert modifier_of_mark(mark) is modifier
