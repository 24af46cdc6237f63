"""Stretches in capitals and their words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.model.span import Span
from claims.parsing.capitals import is_all_capitals, shouted_spans, split_words

MIXED = "The army said so. TWO MEN WERE KILLED IN THE RAID. FBI, CIA, NSA, IRS and DEA know more."


@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        ("TWO MEN WERE KILLED IN THE RAID.", ["TWO MEN WERE KILLED IN THE RAID."]),
        (MIXED, ["TWO MEN WERE KILLED IN THE RAID."]),
        ("Two men were killed in the raid.", []),
        ("FBI CIA NSA IRS DEA", []),
        ("USS COLE", []),
        ("", []),
    ],
)
def test_a_stretch_has_capitals_and_common_words(text, stretches):
    assert [span.of(text) for span in shouted_spans(text)] == stretches


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("TWO MEN WERE KILLED IN THE RAID.\n\nCARLOS VIDAL, LUIS SANDOVAL", True),
        (MIXED, False),
        ("FBI CIA NSA IRS DEA", False),
        ("", False),
    ],
)
def test_a_document_is_in_capitals_or_has_some(text, whole):
    assert is_all_capitals(text) is whole


def test_of_a_document_in_capitals_lists_of_names_are_too():
    assert shouted_spans("CARLOS VIDAL", whole=True) == [Span(start=0, end=12)]
    assert shouted_spans("CARLOS VIDAL") == []


@given(st.text(max_size=80))
def test_stretches_and_words_lie_within_whatever_text(text):
    for span in [Span(start=0, end=len(text)), *shouted_spans(text)]:
        for word in split_words(text, span):
            assert span.start <= word.start < word.end <= span.end
            assert text[word.start : word.end] == word.stem + word.ending


@pytest.mark.parametrize(
    ("word", "stem", "ending"),
    [("ARMY'S", "ARMY", "'S"), ("O'BRIEN", "O'BRIEN", ""), ("DIDN’T", "DIDN", "’T")],
)
def test_a_possessive_is_no_part_of_the_stem(word, stem, ending):
    [found] = split_words(word, Span(start=0, end=len(word)))
    assert (found.stem, found.ending) == (stem, ending)


def test_words_with_small_letters_are_left_out():
    text = "MEN OF McCOY"
    assert [w.stem for w in split_words(text, Span(start=0, end=len(text)))] == ["MEN", "OF"]
