"""Records as they are found."""

import json

import pytest

from factcheck.domain.claim_review import Rating, read_json, read_node, read_page, read_value
from factcheck.domain.claim_review.reading import DEEPEST, is_review
from tests.factcheck.domain.claim_review.conftest import GOOD, changed


def test_a_record_as_it_should_be_needs_no_mending(good):
    review = read_node(good)
    assert (review.claim, review.claimant) == (good["claimReviewed"], "A. Colonel")
    assert (review.published_on, review.claimed_on) == ("2024-05-21", "2024-05-20")
    assert (review.publisher, review.publisher_url) == ("The Desk", "https://desk.example")
    assert (review.label, review.rating) == ("supported", Rating(value=5, best=5, worst=1))
    assert review.appearances == ("https://paper.example/1",)
    assert review.mended == ()
    assert json.loads(review.raw) == good


@pytest.mark.parametrize(
    "wrapped",
    [
        GOOD,
        [GOOD],
        {"@context": "https://schema.org", "@graph": [{"@type": "WebPage"}, GOOD]},
        {"@type": "DataFeed", "dataFeedElement": [{"@type": "DataFeedItem", "item": [GOOD]}]},
        {"@type": "Article", "review": GOOD},
        {"@type": "ItemList", "itemListElement": [{"item": GOOD}]},
    ],
)
def test_reviews_are_found_wherever_they_lie(wrapped):
    [review] = read_json(json.dumps(wrapped)).reviews
    assert review.url == GOOD["url"]


def test_one_a_line_is_read_and_a_broken_line_is_told():
    line = json.dumps(GOOD)
    found = read_json(f"{line}\n{{broken\n\n{line}\n")
    assert len(found.reviews) == 2
    assert found.left_out == ("line 2 is no JSON",)


@pytest.mark.parametrize("text", ["", "{", "no json", "[" * 100_000])
def test_what_is_no_json_says_so(text):
    found = read_json(text)
    assert found.reviews == ()
    assert len(found.left_out) == 1


def test_what_is_nested_without_end_ends():
    told = GOOD
    for _ in range(DEEPEST + 5):
        told = [told]
    assert read_value(told).reviews == ()


def test_a_record_without_a_claim_is_left_out_with_its_address():
    found = read_value(changed(claimReviewed=None))
    assert found.reviews == ()
    assert found.left_out == (f"review 1 ({GOOD['url']}) names no claim",)


@pytest.mark.parametrize(
    ("bent", "field", "value", "says"),
    [
        (changed(reviewRating__ratingValue="5"), "rating", 5, "ratingValue was a string"),
        (changed(claimReviewed="A <b>bold</b> claim"), "claim", "A bold claim", "markup"),
        (changed(claimReviewed=["One", "Two"]), "claim", "One", "claimReviewed was a list"),
        (changed(url=["https://a.example/1"]), "url", "https://a.example/1", None),
        (changed(author=[None, {"name": "B"}]), "publisher", "B", None),
        (changed(author="B"), "publisher", "B", None),
        (changed(datePublished="2024/5/3"), "published_on", "2024-05-03", "ISO 8601"),
        (changed(datePublished="20240503T101500Z"), "published_on", "2024-05-03", None),
        (changed(datePublished="03/05/2024"), "published_on", None, "is no date of ISO 8601"),
        (changed(datePublished=None), "published_on", None, None),
        (changed(itemReviewed=None), "claimant", None, None),
        (changed(itemReviewed__author="A. B."), "claimant", "A. B.", None),
        (changed(itemReviewed__author={"name": None}), "claimant", None, None),
        (changed(url="no address"), "url", None, "no web address"),
        (
            changed(reviewRating={"ratingValue": "Pants on Fire"}),
            "label",
            "Pants on Fire",
            "label stood in ratingValue",
        ),
        (changed(claimReviewed="A\ud800B"), "claim", "A?B", None),
    ],
)
def test_bent_fields_are_mended_and_told(bent, field, value, says):
    review = read_node(bent)
    told = getattr(review, field)
    assert (told.value if isinstance(told, Rating) else told) == value
    assert says is None or any(says in note for note in review.mended)
    review.raw.encode()


def test_joined_addresses_are_parted():
    joined = "https://a.example/1,https://b.example/2; https://c.example/3"
    review = read_node(changed(itemReviewed__appearance={"url": joined}))
    assert review.appearances == (
        "https://a.example/1",
        "https://b.example/2",
        "https://c.example/3",
    )
    assert "appearance joined 3 addresses: they were parted" in review.mended


def test_an_older_record_says_the_appearance_in_the_claimants_same_as():
    item = {"@type": "CreativeWork", "author": {"name": "A", "sameAs": ["https://a.example/1"]}}
    review = read_node(changed(itemReviewed=item))
    assert review.appearances == ("https://a.example/1",)
    assert "the appearance stood in the claimant's sameAs" in review.mended


def test_a_page_is_read_from_its_scripts_and_its_microdata():
    html = f"""<html><script type="application/ld+json">{json.dumps(GOOD)}</script>
    <div itemscope itemtype="https://schema.org/ClaimReview">
    <a itemprop="url" href="https://desk.example/2">More</a>
    <p itemprop="claimReviewed">Ten <b>died</b></p>
    <span itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating">
    <meta itemprop="ratingValue" content="1"><meta itemprop="bestRating" content="5">
    <meta itemprop="worstRating" content="1"><i itemprop="alternateName">False</i></span></div>"""
    first, second = read_page(html).reviews
    assert first.url == GOOD["url"]
    assert (second.url, second.claim, second.label) == (
        "https://desk.example/2",
        "Ten died",
        "False",
    )
    assert second.rating == Rating(value=1, best=5, worst=1)


def test_a_page_without_reviews_has_none():
    assert read_page("<p>ClaimReview</p>").reviews == ()


@pytest.mark.parametrize(
    ("types", "is_one"),
    [
        ("ClaimReview", True),
        (["Review", "ClaimReview"], True),
        ("http://schema.org/ClaimReview", True),
        ("schema:ClaimReview", True),
        ("Review", False),
        (None, False),
        ("ClaimReviews", False),
    ],
)
def test_a_type_is_known_in_any_spelling(types, is_one):
    assert is_review({"@type": types}) is is_one
