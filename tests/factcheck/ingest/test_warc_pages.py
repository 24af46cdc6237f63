import gzip

import brotli
import pytest

from factcheck.errors import UnreadableInput
from factcheck.ingest import warc_pages
from factcheck.ingest.unpacking import zstd
from factcheck.ingest.warc_pages import read
from tests.factcheck.ingest.naming import plain
from tests.factcheck.ingest.web_archive import PAGE, WORDS, Archive


def _read(data):
    return read(data, name="a.warc.gz", content_type=None)


@pytest.mark.parametrize(("packed", "version"), [(True, "1.0"), (True, "1.1"), (False, "1.1")])
def test_a_page_in_an_archive_is_an_article(packed, version):
    archive = Archive(packed=packed, version=version).about().answer("https://fen.example/1")
    (found,) = _read(archive.data)
    assert found.headline == "Fire kills two in Kessel"
    assert found.text.endswith("a spokesman said.")
    assert (found.outlet, found.url) == ("The Fen Post", "https://fen.example/1")
    more = found.model_extra
    assert more["stated_url"] == "https://other.example/x"
    assert more["archived_at"].endswith("Z")
    assert more["file"] == "a.warc.gz"


@pytest.mark.parametrize(
    ("body", "more"),
    [
        (gzip.compress(PAGE), [("Content-Encoding", "gzip")]),
        (b"%x\r\n%s\r\n0\r\n\r\n" % (len(PAGE), PAGE), [("Transfer-Encoding", "chunked")]),
    ],
    ids=plain,
)
def test_a_page_that_was_sent_encoded_is_read(body, more):
    (found,) = _read(Archive().answer("https://fen.example/1", body, more=more).data)
    assert found.headline == "Fire kills two in Kessel"


def test_a_resource_and_a_plain_text_are_read():
    archive = Archive().resource("https://fen.example/1", PAGE, "text/html")
    archive.answer("https://fen.example/2", WORDS.encode(), kind="text/plain; charset=utf-8")
    assert [d.url[-1] for d in _read(archive.data)] == ["1", "2"]


@pytest.mark.parametrize(("way", "encode"), [("br", brotli.compress), ("zstd", zstd.compress)])
def test_a_page_is_read_as_its_server_encoded_it(way, encode):
    archive = Archive().answer(
        "https://fen.example/1", encode(PAGE), more=[("Content-Encoding", way)]
    )
    assert WORDS.strip() in _read(archive.data)[0].text


def test_what_is_no_article_is_named_or_counted():
    archive = Archive().answer("https://fen.example/1")
    archive.answer("https://fen.example/a.png", b"\x89PNG", kind="image/png")
    archive.answer("https://fen.example/b.js", b"x()", kind="text/javascript")
    archive.answer("https://fen.example/robots.txt", b"Disallow: /", kind="text/plain")
    archive.answer("https://fen.example/gone", b"<p>gone", status="404 Not Found")
    archive.answer("https://fen.example/menu", b"<html><nav>a</nav></html>")
    archive.answer("https://fen.example/xz", b"\xfd7zXZ", more=[("Content-Encoding", "xz")])
    archive.revisit("https://fen.example/1")
    intake = _read(archive.data)
    assert len(intake) == 1
    told = [str(error) for error in intake.left_out]
    assert [line.partition("): ")[2].partition(";")[0] for line in told] == [
        "its server answered 404",
        "it has fewer than 20 words",
        "its body is encoded as 'xz', which is not read",
        "it only says that the page was as on an earlier visit",
    ]


def test_of_very_many_that_are_left_out_some_are_named(monkeypatch):
    monkeypatch.setattr(warc_pages, "MOST_NAMED", 2)
    archive = Archive().answer("https://fen.example/1")
    for number in range(5):
        archive.answer(f"https://fen.example/gone/{number}", b"<p>", status="404 Not Found")
    told = [str(error) for error in _read(archive.data).left_out]
    assert len(told) == 3
    assert "3 more of its pages were left out" in told[-1]


def test_only_as_many_articles_are_read_as_may_be(monkeypatch):
    monkeypatch.setattr(warc_pages, "MOST_ARTICLES", 1)
    archive = Archive().answer("https://fen.example/1").answer("https://fen.example/2")
    intake = _read(archive.data)
    assert len(intake) == 1
    assert "more than 1 articles are not read" in str(intake.left_out[0])


def test_damage_ends_the_reading_and_is_named():
    whole = Archive(packed=False).answer("https://fen.example/1").data
    intake = _read(whole + whole[:-300])
    assert len(intake) == 1
    assert "before the length it states; what follows is not read" in str(intake.left_out[0])


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (Archive().about().data, "the archive holds no article$"),
        (Archive().answer("http://a.example/", kind="image/png").data, "among 1 other records"),
        (b"WARC/7.0\r\n\r\n", "the archive holds no article; first: .*WARC/7.0"),
        (
            Archive().answer("https://fen.example/1", b"<p>", status="500 Oh").data,
            "its server answered 500",
        ),
        (Archive().answer("https://fen.example/1", PAGE[:40]).data, "no article"),
    ],
    ids=plain,
)
def test_an_archive_without_an_article_is_named(data, why):
    with pytest.raises(UnreadableInput, match=why):
        _read(data)
