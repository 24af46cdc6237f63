"""What a page says for machines."""

import pytest

from factcheck.domain.claim_review.page_marks import found_in_page

REVIEW = 'itemscope itemtype="https://schema.org/ClaimReview"'


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        ('<script type="application/ld+json">{"a": "<b>"}</script>', ('{"a": "<b>"}',)),
        ("<script type='APPLICATION/LD+JSON '>1</script><script>2</script>", ("1",)),
        ("<p>1</p>", ()),
    ],
)
def test_blocks_of_json_are_found(html, blocks):
    assert found_in_page(html)[0] == blocks


@pytest.mark.parametrize(
    ("html", "item"),
    [
        ('<p itemprop="name">a <b>b</b></p>', {"name": "a b"}),
        ('<meta itemprop="name" content="a">', {"name": "a"}),
        ('<time itemprop="date" datetime="2024-05-01">May</time>', {"date": "2024-05-01"}),
        ('<a itemprop="url" href="https://a.example">a</a>', {"url": "https://a.example"}),
        (
            '<i itemprop="x">1</i><i itemprop="x">2</i><i itemprop="x">3</i>',
            {"x": ["1", "2", "3"]},
        ),
        ('<p itemprop="name">never closed', {"name": "never closed"}),
        ("<p>no property</p></i>", {}),
        (
            '<p itemprop="author" itemscope itemtype="P"><b itemprop="name">n</b></p>',
            {"author": {"@type": "P", "name": "n"}},
        ),
    ],
)
def test_properties_are_given_to_the_item_that_they_are_of(html, item):
    [found] = found_in_page(f"<div {REVIEW}>{html}</div>")[1]
    assert found == {"@type": "https://schema.org/ClaimReview", **item}


def test_a_property_outside_of_an_item_is_of_none():
    assert found_in_page('<p itemprop="name">a</p>') == ((), ())
