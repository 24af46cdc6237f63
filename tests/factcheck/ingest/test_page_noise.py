import pytest
from lxml.html import document_fromstring

from factcheck.ingest.page_noise import is_noise_line, strip_noise

SHOWN = "<p>Two workers were hurt on Friday when a crane fell on the new quay.</p>"


def text_with(element: str) -> str:
    tree = document_fromstring(f"<html><body><article>{SHOWN}{element}</article></body></html>")
    strip_noise(tree)
    return tree.text_content()


@pytest.mark.parametrize(
    "element",
    [
        '<div class="ad-slot">Sofas</div>',
        '<div class="adUnit top">Sofas</div>',
        '<div id="newsletterSignup">Sofas</div>',
        '<section class="c-related__list">More: <a href="/s">Sofas for all</a></section>',
        "<amp-ad>Sofas</amp-ad>",
    ],
)
def test_what_is_named_for_an_advertisement_or_a_form_goes(element):
    assert (
        text_with(element) == "Two workers were hurt on Friday when a crane fell on the new quay."
    )


@pytest.mark.parametrize(
    "element",
    [
        '<div class="shadow header">Sofas</div>',
        '<div class="lead">Sofas</div>',
        '<p class="article__teaser">Sofas fell from the crane, the harbour said.</p>',
        '<div class="related">Sofas fell on the quay; <a href="/s">see more</a> of it.</div>',
        "<p>Sofas</p>",
        f'<div class="promo">{"Sofas " * 200}</div>',
    ],
)
def test_the_rest_and_what_is_most_of_the_page_stays(element):
    assert "Sofas" in text_with(element)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("ADVERTISEMENT", True),
        ("Story continues below advertisement", True),
        ("Read more:", True),
        ("The advertisement showed a crane.", False),
        ("Read more books, the mayor said.", False),
    ],
)
def test_a_line_that_announces_one_is_noise(line, expected):
    assert is_noise_line(line) is expected
