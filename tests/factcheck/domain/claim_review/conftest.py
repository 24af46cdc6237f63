"""A record as it should be."""

import copy

import pytest

GOOD = {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "url": "https://desk.example/reports/camp.html#C1",
    "claimReviewed": "Three soldiers were killed at the camp",
    "author": {"@type": "Organization", "name": "The Desk", "url": "https://desk.example"},
    "datePublished": "2024-05-21",
    "inLanguage": "en",
    "publishingPrinciples": "https://desk.example/legend",
    "reviewRating": {
        "@type": "Rating",
        "alternateName": "supported",
        "ratingValue": 5,
        "bestRating": 5,
        "worstRating": 1,
        "ratingExplanation": "The list of the clinic names three.",
    },
    "itemReviewed": {
        "@type": "Claim",
        "author": {"@type": "Person", "name": "A. Colonel"},
        "datePublished": "2024-05-20",
        "appearance": [{"@type": "CreativeWork", "url": "https://paper.example/1"}],
    },
}


def changed(**paths):
    """Return the record with fields replaced: `reviewRating__bestRating=3`; ... takes one out."""
    record = copy.deepcopy(GOOD)
    for path, value in paths.items():
        *outer, last = path.replace("at_", "@").split("__")
        holder = record
        for name in outer:
            holder = holder[name]
        if value is ...:
            del holder[last]
        else:
            holder[last] = value
    return record


@pytest.fixture
def good():
    return copy.deepcopy(GOOD)
