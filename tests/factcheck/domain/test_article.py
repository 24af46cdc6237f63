"""An article of a case."""

import pytest

from claims import Document
from factcheck.domain.article import Article, article_id, text_hash
from tests.factcheck.fakes import START


def an_article(text="Two died.", **fields):
    return Article(
        id=article_id("c", text),
        case_id="c",
        number=2,
        document=Document(text=text, **fields),
        sha256=text_hash(text),
        imported_at=START,
        imported_by="ana",
    )


def test_the_same_text_in_the_same_case_is_one_article():
    assert article_id("c", "Two died.") == article_id("c", "Two died.")
    assert article_id("c", "Two died.") != article_id("d", "Two died.")
    assert article_id("c", "Two died.") != article_id("c", "Two died!")


@pytest.mark.parametrize(
    ("fields", "title"),
    [
        ({"headline": "Toll"}, "Toll"),
        ({}, "Two died."),
        ({"text": "\n\n Two died.\nMore."}, "Two died."),
        ({"text": "  "}, "A2"),
        ({"text": "x" * 200}, "x" * 80),
    ],
)
def test_the_title_is_the_headline_else_the_first_words(fields, title):
    assert an_article(**fields).title == title


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [(0, 3, "Two"), (4, 9, "died."), (3, 4, ""), (5, 5, ""), (6, 5, ""), (4, 10, "")],
)
def test_words_stand_within_the_text(start, end, words):
    assert an_article().words(start, end) == words


@pytest.mark.parametrize(
    ("words", "near", "place"),
    [
        ("two", 0, (0, 3)),
        ("two", 12, (11, 14)),
        ("two", 5, (0, 3)),
        ("one (1)", 0, (15, 22)),
        ("three", 0, None),
        ("", 0, None),
    ],
)
def test_words_are_found_at_their_nearest_place(words, near, place):
    article = an_article("two men or two one (1) here")
    assert article.place_of(words, near=near) == place
