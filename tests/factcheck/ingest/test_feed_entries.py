import pytest

from factcheck.errors import EmptyInput, UnreadableInput
from factcheck.ingest.feed_entries import FULL_WORDS, read

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Fen Post</title>
<link>https://fen.example/</link><language>en-GB</language>"""
FULL = "<content:encoded><![CDATA[<p>Two died.</p><p>One&nbsp;lives.</p>]]></content:encoded>"
LONG = "word " * FULL_WORDS


def _rss(*items):
    told = "".join(f"<item><title>Fire</title>{item}</item>" for item in items)
    return f"{HEAD}{told}</channel></rss>".encode()


def _read(data):
    return read(data, name="feed.xml", content_type=None)


def _first(*items):
    return _read(_rss(*items))[0]


def test_an_entry_of_rss_with_its_content_is_an_article():
    found = _first(
        "<link>https://fen.example/1</link><guid isPermaLink='false'>fen-1</guid>"
        "<pubDate>Fri, 13 Mar 2020 17:14:00 -0400</pubDate><dc:creator>Ana Ruiz</dc:creator>"
        "<description>Two died.</description>" + FULL
    )
    assert found.text == "Fire\n\nTwo died.\n\nOne lives."
    assert (found.headline, found.outlet, found.url) == (
        "Fire",
        "The Fen Post",
        "https://fen.example/1",
    )
    assert found.published.isoformat() == "2020-03-13T17:14:00-04:00"
    more = found.model_extra
    assert (more["byline"], more["language"], more["wire_id"]) == ("Ana Ruiz", "en-GB", "fen-1")
    assert (more["file"], more["encoding"]) == ("feed.xml", "utf-8")
    assert "summary_only" not in more


ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Fen Post</title>
<link rel="self" href="https://fen.example/feed"/><link href="https://fen.example/"/>
<entry><title type="html">Fire &amp;amp; rain</title><id>tag:fen.example,2020:1</id>
<link rel="enclosure" href="https://fen.example/1.mp3"/><link href="/news/1"/>
<published>2020-03-13T17:14:00Z</published><updated>2020-03-13T19:00:00Z</updated>
<author><name>Ana Ruiz</name></author><author><name>Tom Adeyemi</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Two died.</p></div></content>
</entry></feed>"""


def test_an_entry_of_atom_is_an_article():
    found = _read(ATOM)[0]
    assert found.text == "Fire & rain\n\nTwo died."
    assert found.url == "https://fen.example/news/1"
    assert found.published.isoformat() == "2020-03-13T17:14:00+00:00"
    more = found.model_extra
    assert more["updated"] == "2020-03-13T19:00:00Z"
    assert (more["byline"], more["wire_id"]) == ("Ana Ruiz, Tom Adeyemi", "tag:fen.example,2020:1")


RDF = b"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://fen.example/"><title>The Fen Post</title></channel>
<item rdf:about="https://fen.example/1"><title>Fire</title><dc:date>2020-03-13</dc:date>
<description>Two died.</description></item></rdf:RDF>"""


def test_an_entry_of_rss_1_is_an_article():
    found = _read(RDF)[0]
    assert (found.text, found.url) == ("Fire\n\nTwo died.", "https://fen.example/1")
    assert found.published.isoformat() == "2020-03-13"


@pytest.mark.parametrize(
    ("item", "summary_only"),
    [
        ("<description>Two died.</description>", True),
        (f"<description>{LONG}</description>", False),
        (f"<description>{LONG}</description><content:encoded>Two died.</content:encoded>", False),
        (f"<content:encoded>{LONG} [&#8230;]</content:encoded>", True),
        ("<content:encoded>Two died. Read more at Fen Post</content:encoded>", True),
        ("<content:encoded>Two died.</content:encoded>", False),
        ("<description>Two died.</description><content:encoded/>", True),
    ],
)
def test_a_summary_says_that_it_is_one(item, summary_only):
    assert _first(item).model_extra.get("summary_only", False) is summary_only


def test_an_entry_without_a_text_is_left_out_with_the_address_of_its_page():
    intake = _read(_rss(FULL, "<link>https://fen.example/2</link>"))
    assert len(intake) == 1
    (error,) = intake.left_out
    assert "feed.xml, entry 2: the entry 'Fire' has no text" in str(error)
    assert "https://fen.example/2" in str(error)


@pytest.mark.parametrize(
    ("item", "field", "said"),
    [
        ("<author>a@fen.example (Ana Ruiz)</author>", "byline", "Ana Ruiz"),
        ("<author>a@fen.example</author>", "byline", None),
        ("<source url='https://x.example/'>Upland Courier</source>", "outlet", "Upland Courier"),
        ("<guid>https://fen.example/9</guid>", "url", "https://fen.example/9"),
        ("<guid isPermaLink='false'>https://fen.example/9</guid>", "url", None),
        ("<link>javascript:alert(1)</link>", "url", None),
        ("<pubDate>soon</pubDate>", "published_as_printed", "soon"),
        ("<link>http://[</link>", "url", None),
    ],
)
def test_what_stands_around_an_entry_is_read(item, field, said):
    assert _first(item + FULL).model_dump().get(field) == said


def test_a_feed_that_is_not_well_formed_is_mended():
    data = _rss(FULL).replace(b"The Fen Post", b"Fen & Post <b>")
    assert _read(data)[0].text == "Fire\n\nTwo died.\n\nOne lives."


@pytest.mark.parametrize(
    ("data", "kind", "why"),
    [
        (_rss(), EmptyInput, "it is empty"),
        (b"<rss><channel><item/></channel></rss>", UnreadableInput, "none of its 1 entries"),
        (b"<opml/>", UnreadableInput, "it is no feed"),
        (b"not xml", UnreadableInput, "it is not XML"),
        (
            b"<!DOCTYPE r [<!ENTITY a 'b'>]><rss><channel><item/></channel></rss>",
            UnreadableInput,
            "entities of its own",
        ),
        (_rss("<description>" + "&lt;div&gt;" * 3000 + "</description>"), UnreadableInput, "end"),
    ],
)
def test_what_is_no_feed_or_holds_nothing_is_named(data, kind, why):
    with pytest.raises(kind, match=why):
        _read(data)
