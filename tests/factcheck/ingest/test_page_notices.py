import pytest
from lxml.html import document_fromstring

from factcheck.ingest.page_notices import notice_of, paywall_on

LONG = "Two workers were hurt on Friday when a crane fell on the new quay. " * 9


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("404 Not Found", "an error"),
        ("Page not found | The Fen Post", "an error"),
        ("404: this page has moved", "an error"),
        ("Access Denied", "an error"),
        ("Just a moment...", "a check against robots"),
        ("We value your privacy", "a question about cookies"),
        ("Subscribe to continue reading", "a paywall"),
        ("404 people missing after the flood", None),
        ("Forbidden love in Fenmouth", None),
        ("Just a moment of quiet for the dead", None),
    ],
)
def test_a_heading_that_says_so_and_no_more_is_a_notice(heading, kind):
    found = notice_of([heading], LONG, told=False)
    assert (found and found.kind) == kind
    assert notice_of([heading], LONG, told=True) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Please verify you are human to go on.", "a check against robots"),
        ("A first line. Sign in to keep reading this story.", "a paywall"),
        ("Two workers were hurt on Friday.", None),
    ],
)
def test_few_words_that_say_so_are_one(text, kind):
    found = notice_of(["The Fen Post"], text, told=True)
    assert (found and found.kind) == kind


def test_many_words_are_an_article_whatever_they_tell_of():
    assert notice_of(["A page"], LONG + "The page was not found, he said.", told=True) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Log in to continue reading.</p><p>Free", "Log in to continue reading"),
        ("They asked readers to subscribe.", None),
    ],
)
def test_a_paywall_says_what_it_wants(text, words):
    assert paywall_on(document_fromstring(f"<html><body><p>{text}</p></body></html>")) == words
