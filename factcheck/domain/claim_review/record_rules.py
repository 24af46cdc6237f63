"""Rules V01–V04, V07, V14 and V17: what a record says of itself."""

import re
from collections.abc import Iterator

from factcheck.domain.claim_review.labels import is_shortener, verdict_word
from factcheck.domain.claim_review.mending import is_web_address
from factcheck.domain.claim_review.problems import Finding, Node, Shown, error, node, text, warning
from factcheck.domain.sources import host_of, is_within

CONTEXTS = ("https://schema.org", "http://schema.org")
LONG_CLAIM = 75  # characters; search pages cut what is longer
LONG_LABEL = 60
MOST_SENTENCES = 2
SENTENCE_END = re.compile(r"(?<=[a-z\d)”’\"'][.!?])[\"”’')]*\s+(?=[\"“‘'(]?[A-Z\d])")
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z\d]{2,8})*")


def v01_type(review: Node, _: Shown | None) -> Iterator[Finding]:
    """Ask for the context and the type."""
    if text(review.get("@context")).rstrip("/") not in CONTEXTS:
        yield error(f"@context is {review.get('@context')!r}; expected {CONTEXTS[0]!r}")
    if review.get("@type") != "ClaimReview":
        yield error(f"@type is {review.get('@type')!r}; expected 'ClaimReview'")


def v02_claim(review: Node, _: Shown | None) -> Iterator[Finding]:
    """Ask for the claim in its own words, which give no verdict."""
    said = text(review.get("claimReviewed"))
    if not said:
        yield error("claimReviewed is missing; expected the claim in a sentence")
    if len(said) >= LONG_CLAIM:
        yield warning(f"claimReviewed has {len(said)} characters; fewer than {LONG_CLAIM} show")
    word = verdict_word(said)
    if word:
        yield error(f"claimReviewed holds the verdict word {word!r}; say what was claimed")


def v03_address(review: Node, _: Shown | None) -> Iterator[Finding]:
    """Ask for an address of the publisher's own."""
    url = text(review.get("url"))
    if not is_web_address(url):
        yield error(f"url is {review.get('url')!r}; expected an absolute address")
        return
    if is_shortener(host_of(url)):
        yield error(f"url {url} is shortened; expected the page's own address")
    home = host_of(text(node(review.get("author")).get("url")))
    if home and not is_within(host_of(url), home):
        yield error(f"url {url} is not on the publisher's host {home}")


def v04_label(review: Node, _: Shown | None) -> Iterator[Finding]:
    """Ask for the verdict as a word."""
    label = text(node(review.get("reviewRating")).get("alternateName"))
    if not label:
        yield error("alternateName is missing; expected the verdict as printed")
    if len(label) > LONG_LABEL:
        yield warning(f"alternateName has {len(label)} characters; up to {LONG_LABEL} show")


def v07_author(review: Node, _: Shown | None) -> Iterator[Finding]:
    """Ask who made the review."""
    author = node(review.get("author"))
    if not text(author.get("name")) and not text(author.get("url")):
        yield error("author has neither name nor url; expected the publisher")


def v14_explanation(review: Node, _: Shown | None) -> Iterator[Finding]:
    """Ask for the reason, in a sentence or two."""
    said = text(node(review.get("reviewRating")).get("ratingExplanation"))
    if not said:
        yield warning("ratingExplanation is missing; expected the conclusion")
    elif len(SENTENCE_END.split(said)) > MOST_SENTENCES:
        yield error(f"ratingExplanation is longer than {MOST_SENTENCES} sentences")


def v17_language(review: Node, _: Shown | None) -> Iterator[Finding]:
    """Ask for the language."""
    told = text(review.get("inLanguage"))
    if not LANGUAGE.fullmatch(told):
        yield error(f"inLanguage is {review.get('inLanguage')!r}; expected a tag such as 'en'")


def v18_legend(review: Node, _: Shown | None) -> Iterator[Finding]:
    """Ask for a link to what the labels mean."""
    if not is_web_address(text(review.get("publishingPrinciples"))):
        yield error("publishingPrinciples does not link the legend of the scale")
