"""Which noun a number counts."""

import pytest

from claims.mentions.numbers import find_numbers
from claims.resolution.counted import (
    counted_noun,
    is_one_more,
    number_at,
    number_of_all,
    part_of_word,
)


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Police seized 12 old rifles.", "rifles"),
        ("Dozens of fighter jets took off.", "jets"),
        ("They lost five storage facilities.", "facilities"),
        ("Eighteen 107mm rockets were fired.", "rockets"),
        ("Between 10 and 15 rockets were fired.", "rockets"),
        ("They shot down 12 of 20 drones.", "drones"),
        ("They counted 12.", None),
        ("A 12-member family fled.", None),
    ],
)
def test_a_number_leads_to_its_noun(parse, text, noun):
    (sentence,) = parse(text)
    found = [counted_noun(sentence, m) for m in find_numbers(sentence)]
    assert [sentence.tokens[i].text if i else None for i in found][:1] == [noun]


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("Two guards died.", "guards", "Two"),
        ("At least 12 guards died.", "guards", "At least 12"),
        ("A 12-member family fled.", "family", None),
        ("Guards lost 12 rifles.", "Guards", None),
    ],
)
def test_a_noun_leads_to_its_number(parse, text, noun, expected):
    (sentence,) = parse(text)
    at = next(t.i for t in sentence.tokens if t.text == noun)
    found = number_at(sentence, list(find_numbers(sentence)), at)
    assert (found.text if found else None) == expected


def test_a_number_before_a_hyphen_is_a_part_of_a_word(parse):
    (sentence,) = parse("A 12-member family of 5 fled.")
    numbers = {t.text: t.i for t in sentence.tokens if t.text in ("12", "5")}
    assert part_of_word(sentence, numbers["12"])
    assert not part_of_word(sentence, numbers["5"])


@pytest.mark.parametrize(
    ("text", "one", "expected"),
    [
        ("Every one of the nine miners died.", "one", "nine"),
        ("Each of the nine miners died.", "Each", "nine"),
        ("One of the nine miners died.", "One", None),
        ("Every one of them died.", "one", None),
    ],
)
def test_every_one_of_a_number_is_all_of_it(parse, text, one, expected):
    (sentence,) = parse(text)
    at = next(t.i for t in sentence.tokens if t.text == one)
    found = number_of_all(sentence, list(find_numbers(sentence)), at)
    assert (found.text if found else None) == expected


@pytest.mark.parametrize(
    ("text", "ordinal", "expected"),
    [
        ("Two men died and a third was hurt.", "third", True),
        ("A third of the crew died.", "third", False),
        ("On his third day a man died.", "third", False),
    ],
)
def test_an_ordinal_may_stand_for_one_more_person(parse, text, ordinal, expected):
    (sentence,) = parse(text)
    at = next(t.i for t in sentence.tokens if t.text == ordinal)
    assert is_one_more(sentence, at) is expected
