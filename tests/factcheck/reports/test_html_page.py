"""The report as a page."""

import re
from itertools import pairwise

import pytest
from lxml import html

from factcheck.reports.contents import contents_of
from factcheck.reports.html_page import html_page, link
from tests.factcheck.reports.conftest import HOSTILE, hostile


@pytest.fixture
def page(contents):
    return html.fromstring(html_page(contents))


def words(node):
    return " ".join(node.text_content().split())


def test_a_claim_is_told_with_its_verdict_and_evidence(page):
    [card] = page.xpath("//article[@id='C1']")
    told = words(card)
    for expected in (
        "✓ supported",
        "“3 killed”",
        "Three died.",
        "approved by",
        "against the verdict",
    ):
        assert expected in told
    assert "4 items from 3 independent origins; 1 item withdrawn" in told
    assert card.xpath(".//a[@href='https://army.example/1']")


def test_a_verdict_that_nobody_approved_is_a_proposal(page):
    assert "proposed: outdated" in words(page.get_element_by_id("C3"))
    assert "A later list." in words(page.get_element_by_id("C3"))
    assert "reviewers disagree" in words(page.get_element_by_id("C2"))


def test_a_draft_says_so(contents, unworked):
    assert "DRAFT" in html_page(contents_of(unworked))
    assert "DRAFT" not in html_page(contents)


def test_the_article_is_whole_and_marked(page, contents):
    texts = page.xpath("//div[@class='text']")
    for node, article in zip(texts, contents.articles, strict=True):
        for added in node.xpath(".//a"):
            added.drop_tree()
        assert node.text_content() == article.text
    assert page.xpath("//mark[@class='good']/@title") == ["C1 supported"]


def test_of_many_articles_the_page_lists_who_says_what(contents, many):
    def heads(told):
        return html.fromstring(html_page(told)).xpath("//table[@class='matrix']/thead//th/text()")

    assert heads(many) == ["Of what", "Range", "Which article says what", "Origins"]
    assert len(heads(contents)) == len(contents.articles) + 3


def test_it_is_one_valid_outline_in_a_language(page):
    assert page.get("lang") == "en"
    levels = [int(node.tag[1]) for node in page.iter("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(deeper - level <= 1 for level, deeper in pairwise(levels))
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {href[1:] for href in page.xpath("//a/@href") if href[0] == "#"} <= set(ids)
    assert all(th.get("scope") for th in page.iter("th"))


def test_it_needs_nothing_else(contents):
    page = html_page(contents)
    assert not re.search(r"<(script|img|link|iframe|object|base|form)\b", page)
    assert not re.search(r"url\(|@import|\bsrc=", page)
    assert "default-src 'none'" in page


def test_it_is_light_and_dark_and_prints(contents):
    page = html_page(contents)
    assert "prefers-color-scheme: dark" in page
    assert "@media print" in page


def test_hostile_words_stay_words(dossier):
    told = html_page(contents_of(hostile(dossier)))
    page = html.fromstring(told)
    assert not page.xpath("//script | //img | //@onerror")
    assert not page.xpath("//body//comment()")
    assert not [h for h in page.xpath("//@href") if not h.startswith(("#", "https://army"))]
    assert words(page.xpath("//h1")[0]) == " ".join(HOSTILE[0].split())
    assert "{{ 7 * 7 }}" in page.text_content()


def test_places_stand_on_a_map_and_in_a_table(placed):
    told = html_page(placed)
    page = html.fromstring(told)
    [svg] = page.xpath("//section[@aria-labelledby='places']/div/svg")
    assert svg.get("role") == "img"
    section = words(page.xpath("//section[@aria-labelledby='places']")[0])
    assert "USS Nimitz: located in “the sea” — A1 C2" in section
    assert "Not on the map: 1 place without coordinates: Al Fulan." in section
    assert not page.xpath("//script | //img | //@onerror")
    assert not re.search(r"<(script|img|link|iframe|object)\b|url\(|@import", told)


def test_a_case_that_says_nowhere_has_no_map(contents):
    page = html.fromstring(html_page(contents))
    assert not page.xpath("//section[@aria-labelledby='places']//svg")
    assert "No claim says where." in words(page)


@pytest.mark.parametrize(
    ("url", "followed"),
    [
        ("https://a.example/b?c=d", True),
        ("http://a.example", True),
        ("HTTPS://a.example", True),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("//a.example", False),
        ("https://", False),
        ("https://a.example/ b", False),
        ("https://army.example@evil.example", False),
        ("https://[", False),
        ("", False),
        (None, False),
    ],
)
def test_only_a_web_address_may_be_followed(url, followed):
    assert link(url) == (url if followed else "")


def test_a_case_with_nothing_in_it_is_a_page(dossier):
    empty = html_page(contents_of(type(dossier)(case=dossier.case)))
    assert "No claim has a verdict or evidence yet." in empty
