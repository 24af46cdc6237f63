import json

import pytest
from lxml.html import document_fromstring

from factcheck.ingest.linked_data import addresses, names, read_article_node, texts

PLAIN = {"@type": "NewsArticle", "headline": "Two hurt"}


def node_of(*blocks: str):
    scripts = "".join(f'<script type="application/ld+json">{block}</script>' for block in blocks)
    return read_article_node(document_fromstring(f"<html><head>{scripts}</head></html>"))


@pytest.mark.parametrize(
    "block",
    [
        json.dumps(PLAIN),
        json.dumps([{"@type": "WebSite"}, PLAIN]),
        json.dumps({"@graph": [{"@type": "WebPage"}, PLAIN]}),
        json.dumps({"@type": "WebPage", "mainEntity": PLAIN}),
        json.dumps({**PLAIN, "@type": ["Thing", "http://schema.org/ReportageNewsArticle"]}),
        f"<!--\n{json.dumps(PLAIN)}\n-->",
        f"//<![CDATA[\n{json.dumps(PLAIN)}\n//]]>",
        f"/*<![CDATA[*/{json.dumps([PLAIN])}/*]]>*/",
    ],
)
def test_an_article_is_found_in_every_wrapping(block):
    assert node_of(block)["headline"] == "Two hurt"


@pytest.mark.parametrize("block", ["", "{", "[" * 9999, '{"@type": "Recipe"}', "null", '"text"'])
def test_what_is_no_article_is_none(block):
    assert node_of(block) == {}


def test_what_is_only_named_is_put_in_its_place():
    person = {"@type": "Person", "@id": "#p", "name": "Oda Marsh"}
    article = {**PLAIN, "author": [{"@id": "#p"}], "publisher": {"@id": "#gone"}}
    found = node_of(json.dumps({"@graph": [article, person]}))
    assert names(found["author"]) == ["Oda Marsh"]
    assert names(found["publisher"]) == []


def test_an_article_that_is_told_counts_before_one_that_is_named():
    named = json.dumps({"@type": "NewsArticle", "@id": "#a"})
    assert node_of(named, json.dumps(PLAIN))["headline"] == "Two hurt"


def test_texts_and_names_are_plain_words():
    assert texts(["the mayor&#8217;s", 3, None, ""]) == ["the mayor’s"]
    assert names([{"name": "Oda Marsh"}, "Bo Tarn", {"name": ["Oda Marsh"]}]) == [
        "Oda Marsh, Bo Tarn"
    ]


def test_addresses_come_from_the_article_and_its_page():
    page = {"@type": "WebPage", "@id": "https://a.example.org/2"}
    node = {"url": "https://a.example.org/1", "mainEntityOfPage": page}
    assert addresses(node) == ["https://a.example.org/1", "https://a.example.org/2"]
    assert addresses({}) == []
