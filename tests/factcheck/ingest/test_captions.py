import pytest
from lxml.html import document_fromstring, tostring

from factcheck.ingest.captions import keep_captions


def test_a_caption_becomes_a_paragraph_in_the_place_of_its_figure():
    tree = document_fromstring(
        "<article><p>One.</p><figure><img><figcaption>A <b>truck</b>\n here.</figcaption></figure>"
        "tail<p>Two.</p></article>"
    )
    assert keep_captions(tree) == ["A truck here."]
    assert b"<p>One.</p><p>A truck here.</p>tail<p>Two.</p>" in tostring(tree)


@pytest.mark.parametrize(
    "page",
    [
        "<article><figure><img></figure></article>",
        "<article><figure><figcaption> </figcaption></figure></article>",
        "<main><aside><figure><figcaption>A teaser</figcaption></figure></aside></main>",
        "<body><footer><figure><figcaption>A sponsor</figcaption></figure></footer></body>",
        "<p>No figure.</p>",
    ],
)
def test_a_figure_without_a_caption_or_beside_the_article_gives_none(page):
    assert keep_captions(document_fromstring(page)) == []


def test_figures_within_figures_are_told_once():
    inner = "<figure><figcaption>One.</figcaption></figure>"
    tree = document_fromstring(f"<article><figure>{inner}</figure></article>")
    assert keep_captions(tree) == ["One."]
