"""Fact checks of houses that are not, about claims that are ours."""

import json

from factcheck.domain.claim_review import read_node
from factcheck.domain.fact_check import FactCheck, fact_check_id
from tests.factcheck.fakes import START

TAJI = "Rockets killed three soldiers at Camp Taji"
LEMON = "Hot lemon water cures the flu"
MAYOR = "The mayor of Lissom raised property tax by 15 percent"


def record(claim=TAJI, *, url="https://checks.example/taji", label="False", **more):
    """Return a ClaimReview as a page has it."""
    return {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "url": url,
        "claimReviewed": claim,
        "datePublished": "2020-03-14",
        "author": {
            "@type": "Organization",
            "name": "The Checkers",
            "url": "https://checks.example",
        },
        "itemReviewed": {
            "@type": "Claim",
            "author": {"@type": "Person", "name": "A poster"},
            "datePublished": "2020-03-12",
            "appearance": [{"@type": "CreativeWork", "url": "https://posts.example/1"}],
        },
        "reviewRating": {
            "@type": "Rating",
            "alternateName": label,
            "ratingExplanation": "We asked.",
        },
        **more,
    }


def review(claim=TAJI, **more):
    """Return it as it is read; each claim has an address of its own."""
    slug = claim.lower().replace(" ", "-")[:40]
    return read_node(record(claim, **{"url": f"https://checks.example/{slug}", **more}))


def entry(claim=TAJI, *, number=1, **more):
    """Return it as an entry of the library."""
    read = review(claim, **more)
    return FactCheck(
        id=fact_check_id(read),
        number=number,
        review=read,
        file_name="feed.json",
        imported_at=START,
        imported_by="ana",
    )


def feed(*records):
    """Return records as the public feed has them."""
    elements = [{"@type": "DataFeedItem", "item": [r] if r else None} for r in records]
    return json.dumps({"@type": "DataFeed", "dataFeedElement": elements}).encode()
