import socket
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import FactcheckError, UnreadableInput
from factcheck.ingest.encodings import Decoded, decode
from factcheck.ingest.html_page import left_out_of, read

BODY = (
    "<p>FENMOUTH, England — Two workers were hurt when a crane fell on Friday, police said.</p>"
    "<p>The crane stood beside the new quay, where forty people work, the harbour said.</p>"
)
PAGE = (
    '<!doctype html><html lang="en"><head><title>Two hurt | The Fen Post</title>'
    '<meta property="article:published_time" content="2020-03-13T17:14:00Z"></head><body>'
    "<nav><a href='/'>Home</a></nav><article><h1>Two hurt as a crane falls</h1>"
    "<figure><img src='https://fenpost.example.org/a.jpg'>"
    "<figcaption>The crane on Friday. (Photo: Bo Tarn)</figcaption></figure>"
    f"{BODY}</article><aside>Ninety drowned in 1953</aside></body></html>"
)
MARKUP = st.sampled_from(
    [
        *("<p>", "</p>", "<article>", "<figure>", "<figcaption>", "<script>", "</", "<!--"),
        *("&#0;", "&#xD800;", "<table><tr>", "<svg>", "<template>", "word ", "12 died. ", "\x00"),
        *('<meta charset="utf-16">', '<div style="display:none">', "<li>" * 40, "]]>", "<?xml"),
    ]
)


def page_of(text: str):
    return read(decode(text.encode(), name="a.html"), name="a.html")


def test_the_text_is_headline_caption_and_main_text_a_paragraph_each():
    paragraphs = page_of(PAGE).text.split("\n\n")
    assert paragraphs[:2] == ["Two hurt as a crane falls", "The crane on Friday. (Photo: Bo Tarn)"]
    assert paragraphs[2].startswith("FENMOUTH, England — Two workers")
    assert len(paragraphs) == 4


def test_facts_are_kept_with_the_time_of_day():
    document = page_of(PAGE)
    assert document.published == datetime(2020, 3, 13, 17, 14, tzinfo=UTC)
    assert document.headline == "Two hurt as a crane falls"
    assert document.model_extra["captions"] == ["The crane on Friday. (Photo: Bo Tarn)"]
    assert document.model_extra["language"] == "en"


@pytest.mark.parametrize(
    "hidden",
    [
        '<p style="display: none">Ninety died.</p>',
        '<div style="color:red;visibility:hidden"><p>Ninety died.</p></div>',
        "<p hidden>Ninety died.</p>",
        "<template><p>Ninety died.</p></template>",
    ],
)
def test_hidden_text_is_left_out_and_counted(hidden):
    document = page_of(PAGE.replace(BODY, BODY + hidden))
    assert "Ninety" not in document.text
    assert document.model_extra["hidden_elements"] == 1


def test_the_text_of_the_json_ld_counts_where_the_page_shows_none():
    block = '{"@type": "NewsArticle", "articleBody": "Two workers were hurt.\\nPolice said so."}'
    page = f'<html><head><script type="application/ld+json">{block}</script></head></html>'
    assert page_of(page).text == "Two workers were hurt.\n\nPolice said so."


@pytest.mark.parametrize(
    ("page", "why"),
    [
        ("<html></html>", "no article text"),
        ("<html><body><script>var a = 'Two died.'</script></body></html>", "no article text"),
        (
            "<html><h1>403 Forbidden</h1><p>You may not see it.</p></html>",
            "notice .'403 Forbidden'",
        ),
        ("<html><p>Subscribe to continue reading this story.</p></html>", "notice"),
        ("<!-- -->", "it is not HTML|no article text"),
    ],
)
def test_a_page_without_an_article_is_refused_in_one_line(page, why):
    with pytest.raises(UnreadableInput, match=why) as caught:
        page_of(page)
    assert "\n" not in str(caught.value)


def test_a_control_is_replaced_and_counted_and_cuts_nothing_off():
    document = page_of(PAGE.replace("Two workers", "Two\x00 workers"))
    assert "Two\ufffd workers" in document.text
    assert "forty people" in document.text
    assert document.replaced == 1


def test_nothing_is_fetched(monkeypatch):
    def refuse(*_args, **_options):
        raise AssertionError

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    page = PAGE.replace("<html", "<!DOCTYPE html SYSTEM 'http://example.org/x.dtd'><html", 1)
    assert "Two workers" in page_of(page).text


@given(st.binary() | st.lists(MARKUP).map(lambda parts: "".join(parts).encode()))
def test_any_bytes_are_read_or_refused_in_one_line(data):
    try:
        told = read(decode(data, name="a.html"), name="a.html").model_dump_json()
    except FactcheckError as error:
        told = str(error)
    assert "\n" not in told


def test_what_lies_deep_is_read_and_too_deep_is_no_silent_loss():
    def nested(depth):
        told = "<p>Two workers were hurt on Friday when a crane fell on the quay.</p>" * 4
        inner = "<p>Nine more people died on Monday, an official said.</p>"
        return f"<article>{told}{'<div>' * depth}{inner}{'</div>' * depth}</article>"

    whole = read(Decoded(nested(600), "utf-8"), name="a.html")
    assert "Nine more" in whole.text
    assert left_out_of(whole, name="a.html") == []
    (error,) = left_out_of(read(Decoded(nested(5000), "utf-8"), name="a.html"), name="a.html")
    assert str(error).startswith("cannot read the rest of a.html: elements lie thousands deep")
