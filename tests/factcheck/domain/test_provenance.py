import pytest

from claims import Document
from factcheck.domain.provenance import caution_of, found_at, origins_of

PAGE = "https://news.example/a"


def test_a_document_takes_the_address_that_its_bytes_came_from():
    found = found_at(Document(text="Two died."), PAGE, fetched_from="http://news.example/a")
    assert found.url == PAGE
    assert found.model_extra == {"fetched_from": "http://news.example/a"}


def test_what_a_page_says_of_its_own_address_is_kept_beside_it():
    found = found_at(Document(text="Two died.", url="https://other.example/"), PAGE, at=None)
    assert (found.url, found.model_extra) == (PAGE, {"stated_url": "https://other.example/"})


def test_an_entry_of_a_feed_keeps_its_own_address():
    entry = Document(text="Two died.", url="https://news.example/1", wire_id="news-1")
    found = found_at(entry, "https://news.example/feed", fetched_from="https://news.example/feed")
    assert found.url == "https://news.example/1"
    assert found.model_extra["fetched_from"] == "https://news.example/feed"


def test_from_where_and_when_it_was_had_is_told():
    fetched = Document(
        text="a", fetched_from="http://a.example/", fetched_at="2026-01-01T08:30:00+00:00"
    )
    assert origins_of(fetched) == [
        ("fetched", "2026-01-01 08:30 UTC, asked for as http://a.example/")
    ]
    archived = Document(
        text="a", archived_at="2024-05-18T10:00:00Z", stated_url="http://b.example/"
    )
    assert dict(origins_of(archived)) == {
        "archived": "2024-05-18T10:00:00Z",
        "names as its address": "http://b.example/",
    }
    assert origins_of(Document(text="a", url="http://a.example/")) == []


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({"summary_only": True}, "It is only the summary that a feed gives of it."),
        (
            {"wire_status": "embargoed", "embargoed_until": "2024-05-18"},
            "Its agency sent it under embargo until 2024-05-18.",
        ),
        ({"wire_status": "usable", "embargoed_until": "2024-05-18"}, ""),
        ({}, ""),
    ],
)
def test_what_is_to_be_minded_is_said(more, told):
    assert caution_of(Document(text="a", **more)) == told
