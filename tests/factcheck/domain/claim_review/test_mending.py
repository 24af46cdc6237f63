"""Words, addresses and days out of records of others."""

import pytest

from factcheck.domain.claim_review.mending import (
    day_of,
    first,
    is_web_address,
    storable,
    urls_of,
    words_of,
)


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ("  a  b ", "a b"),
        ("<p>a</p> &amp; b", "a & b"),
        ({"name": "a"}, "a"),
        ({"@value": "a"}, "a"),
        ([None, "a"], "a"),
        (7, "7"),
        (None, ""),
        (True, ""),
        ({}, ""),
    ],
)
def test_words_are_taken_out_of_what_holds_them(raw, words):
    assert words_of(raw, "x", []) == words


@pytest.mark.parametrize(
    ("raw", "urls"),
    [
        ("https://a.example/1", ("https://a.example/1",)),
        ("https://a.example/1 https://a.example/1", ("https://a.example/1",)),
        ("https://a.example/x,y", ("https://a.example/x,y",)),
        (
            [{"url": "https://a.example"}, {"@id": "https://b.example"}],
            ("https://a.example", "https://b.example"),
        ),
        ("javascript:alert(1)", ()),
        ({"url": None}, ()),
        (7, ()),
    ],
)
def test_addresses_are_taken_out_of_what_holds_them(raw, urls):
    assert urls_of(raw, "x", []) == urls


@pytest.mark.parametrize(
    ("raw", "day"),
    [
        ("2024-02-30", None),
        ("2024-02-29T10:00:00Z", "2024-02-29"),
        ("2024.2.9", "2024-02-09"),
        ("yesterday", None),
        ("", None),
        (None, None),
    ],
)
def test_a_day_is_read_or_left_out(raw, day):
    assert day_of(raw, "x", []) == day


def test_the_first_that_says_something_is_taken():
    assert (first([None, {}, "a"]), first([]), first("a")) == ("a", None, "a")


@pytest.mark.parametrize("url", ["http://", "https://[", "ftp://a.example", "https://a b", "a"])
def test_only_an_absolute_address_of_the_web_is_one(url):
    assert not is_web_address(url)


def test_a_lone_surrogate_is_replaced():
    assert storable("a\udfff") == "a?"
