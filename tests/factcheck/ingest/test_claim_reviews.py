"""Fact checks as they are found: feeds, lines, pages, tables; bent and half empty."""

import json
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.errors import EmptyInput, FactcheckError, Refused, UnreadableInput
from factcheck.ingest import claim_reviews
from factcheck.ingest.claim_reviews import Shape, read_claim_reviews, shape_of
from factcheck.ingest.worker import LIMITS, Worker
from tests.factcheck.checks import LEMON, TAJI, feed, record

BOTH = [record(TAJI), record(LEMON, url="https://checks.example/lemon")]
MICRODATA = """<!DOCTYPE html><html><body>
<div itemscope itemtype="https://schema.org/ClaimReview">
 <a itemprop="url" href="https://checks.example/lemon">Our check</a>
 <span itemprop="claimReviewed">Hot lemon water cures the flu</span>
 <div itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating">
  <meta itemprop="ratingValue" content="1"><span itemprop="alternateName">Bulo</span></div>
</div></body></html>"""


def page(*records):
    blocks = "".join(
        f'<script type="application/ld+json">{json.dumps(r)}</script>' for r in records
    )
    return f"<!DOCTYPE html><html><head>{blocks}</head><body><p>Text</p></body></html>".encode()


def claims(data, name="file"):
    return [review.claim for review in read_claim_reviews(data, name=name).reviews]


@pytest.mark.parametrize(
    "data",
    [
        feed(*BOTH),
        feed(None, *BOTH),
        json.dumps(BOTH).encode(),
        "\n".join(json.dumps(r) for r in BOTH).encode(),
        json.dumps({"@graph": [{"@type": "WebPage"}, *BOTH]}).encode(),
        page(*BOTH),
        page({"@context": "https://schema.org", "@graph": BOTH}),
        b"\xef\xbb\xbf" + json.dumps(BOTH).encode(),
    ],
    ids=["feed", "feed with null", "list", "lines", "graph", "page", "page with graph", "BOM"],
)
def test_every_shape_gives_the_same_reviews(data):
    assert claims(data) == [TAJI, LEMON]
    assert read_claim_reviews(data, name="file").left_out == ()


def test_microdata_of_a_page_is_read():
    [review] = read_claim_reviews(MICRODATA.encode(), name="page.html").reviews
    assert (review.claim, review.label) == (LEMON, "Bulo")


def test_a_table_is_read_by_its_ending():
    data = b"claim_text,review_url,rating\nLemon cures,https://checks.example/1,False\n"
    assert claims(data, "table.csv") == claims(data, "table") == ["Lemon cures"]


@pytest.mark.parametrize(
    ("changed", "mended"),
    [
        ({"reviewRating": {"ratingValue": "1", "bestRating": "1", "worstRating": "5",
                           "alternateName": "True"}}, "turned round"),
        ({"reviewRating": {"ratingValue": -1, "bestRating": -1, "alternateName": "x"}}, "-1"),
        ({"reviewRating": {"ratingValue": "4", "bestRating": "5", "worstRating": "1",
                           "alternateName": "Mostly true"}}, "string"),
        ({"itemReviewed": {"appearance": {"url": "https://a.example/1, https://b.example/2"}}},
         "joined 2 addresses"),
    ],
    ids=["inverted scale", "minus one", "strings for numbers", "joined URLs"],
)  # fmt: skip
def test_what_is_mended_is_said_and_the_record_stays_as_it_came(changed, mended):
    bent = record(**changed)
    [review] = read_claim_reviews(json.dumps(bent).encode(), name="file").reviews
    assert mended in " ".join(review.mended)
    assert json.loads(review.raw) == bent


def test_nulls_are_nothing():
    bent = record(reviewRating=None, itemReviewed=None, author=None, inLanguage=None)
    [review] = read_claim_reviews(json.dumps(bent).encode(), name="file").reviews
    assert (review.label, review.publisher, review.rating) == ("", None, None)


def test_what_cannot_be_cited_is_left_out_and_named():
    bad = [record(claim=None), record("No address", url=None), BOTH[0]]
    read = read_claim_reviews(json.dumps(bad).encode(), name="f.json")
    assert [r.claim for r in read.reviews] == [TAJI]
    told = " / ".join(str(error) for error in read.left_out)
    assert "names no claim" in told
    assert "‘No address’ has no address" in told
    assert all("f.json" in str(error) for error in read.left_out)


def test_a_broken_line_is_left_out_and_named():
    lines = f"{json.dumps(BOTH[0])}\n{{broken\n{json.dumps(BOTH[1])}\n".encode()
    read = read_claim_reviews(lines, name="f.jsonl")
    assert [r.claim for r in read.reviews] == [TAJI, LEMON]
    assert "line 2" in str(read.left_out[0])


@pytest.mark.parametrize(
    ("data", "error", "told"),
    [
        (b" \n", EmptyInput, "empty"),
        (b'{"@type": "Recipe"}', UnreadableInput, "no fact check"),
        (b"<html><p>no data</p></html>", UnreadableInput, "no fact check"),
        (b"name,colour\na,b\n", UnreadableInput, "names no column for claimReviewed and url"),
        (json.dumps([record(url=None)] * 2).encode(), UnreadableInput, "none of its 2 records"),
        (b"[broken", UnreadableInput, "no JSON"),
        (b"\x00\x01\x02" * 50, UnreadableInput, "binary"),
    ],
)
def test_what_holds_no_fact_check_is_an_error_that_says_what_would_be_right(data, error, told):
    with pytest.raises(error, match=told):
        read_claim_reviews(data, name="file")


def test_a_file_that_is_too_large_is_refused(monkeypatch):
    monkeypatch.setattr(claim_reviews, "MAX_BYTES", 10)
    with pytest.raises(Refused, match="at most 10"):
        read_claim_reviews(feed(*BOTH), name="file")


@pytest.mark.parametrize(
    ("text", "name", "shape"),
    [
        ('{"a": 1}', "a.csv", Shape.JSON),
        ("<!doctype html><html>", "a.json", Shape.PAGE),
        ('<script type="application/ld+json">{}</script>', "a", Shape.PAGE),
        ("a,b\n", "a.csv", Shape.TABLE),
        ("a,b\n", "a.txt", Shape.TABLE),
    ],
)
def test_the_content_decides_the_shape_before_the_name(text, name, shape):
    assert shape_of(text, name=name) is shape


READER = "factcheck.ingest.claim_reviews"
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["@type", "@graph", *record(), "name", "ratingValue"]),
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)


@settings(max_examples=200, deadline=None)
@given(JSON)
def test_whatever_json_holds_is_read_or_refused_in_our_words(value):
    data = json.dumps({**record(), "itemReviewed": value, "author": value, "extra": value})
    assert claims(data.encode(errors="replace")) == [TAJI]
    with suppress(FactcheckError):  # any other error fails the test
        read_claim_reviews(json.dumps(value).encode(), name="file")


def test_a_page_that_keeps_its_parser_busy_for_days_is_ended():
    worker = Worker(LIMITS._replace(seconds=2))
    page = b"<html>" + b"<a " * 200_000
    with pytest.raises(UnreadableInput, match="it takes over 2 seconds to read"):
        worker.read(READER, page, name="page.html", content_type=None)
    assert not worker.usable
    worker.close()
