"""Digits of several cultures, signs and notes glued to them."""

import pytest

from claims.mentions.numbers.separators import (
    in_plain_digits,
    margin_of,
    mark_of,
    without_footnote,
)


@pytest.mark.parametrize(
    ("word", "mark"),
    [
        ("~50", "~"),
        ("≥12", "≥"),
        ("nz$5", "nz$"),
        ("-12", "-"),
        ("magnitude-7.1", "magnitude-"),
        ("x2", "x"),
        ("covid-19", ""),
        ("f-16", ""),
        ("50", ""),
        ("", ""),
    ],
)
def test_a_sign_is_told_from_the_letters_of_a_name(word, mark):
    assert mark_of(word) == mark


@pytest.mark.parametrize(
    ("word", "plain"),
    [
        ("\uff11\uff12", "12"),
        ("١٢", "12"),
        ("۱۲", "12"),
        ("≈50", "50"),
        ("12±2", "12"),
        ("12¹", "12"),
        ("12[3", "12"),
        ("2½", "2½"),
        ("f-16", "f-16"),
        ("²", "²"),
    ],
)
def test_digits_become_those_of_ascii(word, plain):
    assert in_plain_digits(word) == plain


@pytest.mark.parametrize(
    ("word", "kept"), [("40.[5]", "40"), ("12[3", "12"), ("12¹", "12"), ("[3]", "[3]"), ("a", "a")]
)
def test_the_mark_of_a_note_goes(word, kept):
    assert without_footnote(word) == kept


@pytest.mark.parametrize(("word", "margin"), [("12±2", 2), ("1.5±0.5", 0.5), ("12", 0)])
def test_a_margin_is_read(word, margin):
    assert margin_of(word) == margin
