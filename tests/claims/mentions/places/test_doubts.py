import pytest

from claims.mentions.places.doubts import (
    bears_person,
    is_common,
    is_cut_short,
    is_elsewise,
    is_given,
    is_no_name,
    is_plain_word,
    names_person,
)
from claims.mentions.places.names import Name, entries_between


def first(parse, text, word, *, words=1):
    (sentence, *_) = parse(text)
    at = next(t.i for t in sentence.tokens if t.text == word)
    return sentence, Name(at, at + words, entries_between(sentence, at, at + words))


@pytest.mark.parametrize(
    ("holds", "text", "word", "true"),
    [
        (is_given, "Beverly Lockhart spoke.", "Beverly", True),
        (is_given, "They met in Beverly.", "Beverly", False),
        (bears_person, "They met in Lima.", "Lima", False),
        (bears_person, "They praised Ignacio again.", "Ignacio", True),
        (is_common, "They met in the West.", "West", True),
        (is_common, "They met in Lima.", "Lima", False),
        (is_no_name, "The HIV virus spread.", "HIV", True),
        (is_no_name, "It dates from 500 B.C. or so.", "B.C.", True),
        (is_no_name, "They met in Lima.", "Lima", False),
        (is_plain_word, "They met in Gratis.", "Gratis", True),
        (is_plain_word, "They met in Lima.", "Lima", False),
        (is_cut_short, "They met Lima Brown.", "Lima", True),
        (is_cut_short, "They met at Lima High School.", "Lima", False),
        (is_elsewise, "The EU said so.", "EU", True),
        (is_elsewise, "It is rare in the EU.", "EU", False),
    ],
)
def test_what_speaks_against_a_place(holds, text, word, true, parse):
    assert holds(*first(parse, text, word)) is true


@pytest.mark.parametrize(
    ("text", "words", "elsewise"),
    [
        ("The White House said so.", ["White", 2], True),
        ("He spoke at the White House on Monday.", ["White", 2], False),
        ("They drove to St. Mary's Hospital.", ["St.", 2], True),
    ],
)
def test_a_seat_of_government_is_a_place_where_one_is_in_it(text, words, elsewise, parse):
    word, length = words
    assert is_elsewise(*first(parse, text, word, words=length)) is elsewise


def test_first_names_are_names_of_persons_and_towns_are_not():
    assert names_person("Jordan")
    assert not names_person("Baghdad")
