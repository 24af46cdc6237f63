"""Whom 'he' and 'she' can mean."""

import pytest

from claims.lexicon.load import words
from claims.resolution.genders import Gender, any_of_gender, gender_of


@pytest.mark.parametrize(
    ("name", "said", "gender"),
    [
        ("Anna Reed", None, "female"),
        ("Oleh Marchenko", None, "male"),
        ("Reed", "Mrs.", "female"),
        ("Robin Reed", "Mr.", "male"),
        ("Robin Reed", None, None),
        ("Anna", None, None),
        ("Reed", "Gov.", None),
        ("Qwx Reed", None, None),
        ("", None, None),
    ],
)
def test_titles_tell_before_first_names(name, said, gender):
    assert gender_of(name, said) == gender


def test_no_first_name_is_told_of_both_but_those_that_are_shared():
    both = words("first_names", "male") & words("first_names", "female")
    assert both <= words("first_names", "shared")


@pytest.mark.parametrize(
    ("text", "gender", "found"),
    [
        ("A mother left.", Gender.FEMALE, True),
        ("A mother left.", Gender.MALE, False),
        ("A ship left.", Gender.FEMALE, False),
        ("A mother left.", None, False),
    ],
)
def test_nouns_of_a_gender_are_seen(parse, text, gender, found):
    (sentence,) = parse(text)
    assert any_of_gender(sentence.tokens, gender) is found
