import json
from datetime import date, datetime, timedelta, timezone

import pytest
from lxml.html import document_fromstring

from factcheck.ingest.page_facts import best_date, read_facts

NEWS = {
    "@type": "NewsArticle",
    "headline": "Two hurt",
    "datePublished": "2020-03-13T17:14:00-04:00",
    "dateModified": "2020-03-13T18:00:00-04:00",
    "author": [{"@type": "Person", "name": "Ana Prill"}, {"name": "Bo Tarn"}],
    "publisher": {"@type": "Organization", "name": "The Fen Post"},
    "inLanguage": "en-GB",
    "url": "https://fenpost.example.org/a",
    "isAccessibleForFree": False,
}
WHEN = datetime(2020, 3, 13, 17, 14, tzinfo=timezone(timedelta(hours=-4)))


def facts_of(head: str, body: str = ""):
    return read_facts(document_fromstring(f"<html><head>{head}</head><body>{body}</body></html>"))


def script(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


@pytest.mark.parametrize(
    "block",
    [
        NEWS,
        [{"@type": "WebSite"}, NEWS],
        {"@context": "x", "@graph": [{"@type": "Person"}, NEWS]},
        {"@type": "WebPage", "mainEntity": NEWS},
        {**NEWS, "@type": ["Thing", "https://schema.org/ReportageNewsArticle"]},
    ],
)
def test_json_ld_is_read_in_all_its_wrappings(block):
    facts = facts_of(script(block))
    assert (facts.headline, facts.outlet) == ("Two hurt", "The Fen Post")
    assert facts.byline == "Ana Prill, Bo Tarn"
    assert facts.published is not None
    assert facts.published.when == WHEN
    assert (facts.language, facts.url) == ("en-GB", "https://fenpost.example.org/a")
    assert facts.behind_paywall


@pytest.mark.parametrize(
    "head",
    [
        "",
        script({"@type": "Recipe", "headline": "Soup"}),
        script({"@type": 3, "headline": ["x"]}),
        script({"@type": "NewsArticle", "headline": 3, "author": {"name": [1]}, "publisher": 5}),
        '<script type="application/ld+json">{"@type": "NewsArticle", </script>',
        '<script type="application/ld+json">' + "[" * 50_000 + "</script>",
        '<meta property="article:author" content="https://example.org/people/1">',
    ],
)
def test_what_is_no_article_or_no_json_states_nothing(head):
    facts = facts_of(head)
    assert (facts.headline, facts.outlet, facts.byline, facts.published) == (None,) * 4


def test_meta_elements_stand_in_where_there_is_no_json_ld():
    facts = facts_of(
        '<meta property="og:title" content="Two hurt"><meta name="author" content="Ana Prill">'
        '<meta property="og:site_name" content="The Fen Post">'
        '<meta property="article:published_time" content="2020-03-13T17:14:00-04:00">'
    )
    assert (facts.headline, facts.outlet, facts.byline) == (
        "Two hurt",
        "The Fen Post",
        "Ana Prill",
    )
    assert facts.published is not None
    assert facts.published.when == WHEN


def test_visible_marks_stand_in_where_there_is_neither():
    body = (
        '<article><h1>Two hurt</h1><p class="byline">By Ana Prill</p>'
        '<time datetime="2020-03-13T17:14:00-04:00">13 March</time></article>'
        '<aside><time datetime="2019-01-01">old</time></aside>'
    )
    facts = facts_of("", body)
    assert (facts.headline, facts.byline) == ("Two hurt", "Ana Prill")
    assert facts.published is not None
    assert facts.published.when == WHEN


@pytest.mark.parametrize(
    ("raw", "when"),
    [
        (["2020-03-13", "2020-03-13T17:14"], datetime.fromisoformat("2020-03-13T17:14")),
        (["2020-03-13", "2020-03-12T17:14"], date(2020, 3, 13)),
        (["soon", "2020-03-13"], date(2020, 3, 13)),
    ],
)
def test_a_later_date_adds_the_time_of_day_to_the_same_day_only(raw, when):
    best = best_date(raw)
    assert best is not None
    assert best.when == when


def test_without_a_date_there_is_none():
    assert best_date(["soon"]) is None
