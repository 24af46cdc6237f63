"""By what an article is found again."""

import json

import pytest

from claims import Document
from factcheck.domain.fingerprint import Marks, kept_marks, near_in_time
from tests.factcheck.corrected import TEXT, correction, story


def marks(**about):
    return Marks.of(Document.model_validate({"text": TEXT, **about}))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://www.example.org/a/", "http://example.org/a", True),
        ("https://example.org/a?utm_source=x&fbclid=y#z", "https://example.org/a", True),
        ("https://example.org/a?id=1", "https://example.org/a?id=2", False),
        ("https://example.org/", "https://example.org", False),
        ("https://[broken", "https://[broken", False),
        (None, None, False),
    ],
)
def test_one_page_has_one_address(one, other, same):
    assert marks(url=one).same_place(marks(url=other)) is same


@pytest.mark.parametrize(
    ("one", "other", "same", "apart"),
    [
        ({"outlet": "The Lissom Gazette"}, {"outlet": "lissomgazette.com"}, True, False),
        ({"outlet": "Gazette"}, {"outlet": "Post"}, False, True),
        ({"outlet": "Gazette"}, {}, False, False),
        ({"url": "https://a.example/1"}, {"url": "https://b.example/1"}, False, True),
        ({"url": "https://a.example/1"}, {"url": "https://a.example/2"}, True, False),
    ],
)
def test_outlets_are_one_two_or_not_known(one, other, same, apart):
    left, right = marks(**one), marks(**other)
    assert (left.same_outlet(right), left.other_outlet(right)) == (same, apart)


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ({"headline": "3 killed in Lissom"}, {"headline": "5 killed in Lissom"}, True),
        ({"headline": "3 killed in Lissom"}, {"headline": "Storm hits Norrby"}, False),
        ({"headline": "Rockets hit a military base"}, {}, True),
        ({"headline": "Storm hits Norrby harbour"}, {}, False),
        ({}, {}, True),
    ],
)
def test_headlines_are_near_as_fields_or_among_the_first_words(one, other, near):
    assert marks(**one).headline_near(marks(**other)) is near


def test_marks_are_kept_and_found_again():
    kept = json.loads(json.dumps(kept_marks(story())))
    assert Marks.kept(kept[1:]) == Marks.of(story())


@pytest.mark.parametrize(
    ("other", "may_be"),
    [
        (correction(), True),
        (correction(url=None), True),
        (
            Document(text="Another story of another day, and long enough to have some shingles."),
            False,
        ),
    ],
)
def test_only_texts_that_share_something_are_worth_comparing(other, may_be):
    assert Marks.of(story()).may_be(Marks.of(other)) is may_be


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("2020-03-12", "2020-03-14T08:00", True),
        ("2020-03-12", None, True),
        ("2020-03-12", "2020-05-01", False),
    ],
)
def test_an_unknown_date_is_near_to_any(one, other, near):
    assert near_in_time(story(published=one), story(published=other)) is near
