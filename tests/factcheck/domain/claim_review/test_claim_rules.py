"""Where a claim appeared, by what its record says."""

import pytest

from factcheck.domain.claim_review.claim_rules import appearances, v09_one_address


@pytest.mark.parametrize(
    ("claim", "urls"),
    [
        ({"appearance": {"url": "a"}}, ["a"]),
        (
            {"appearance": [{"url": "a"}, {"url": "b"}], "firstAppearance": {"url": "c"}},
            ["a", "b", "c"],
        ),
        ({}, []),
        ({"appearance": None}, []),
    ],
)
def test_all_appearances_are_looked_at(claim, urls):
    assert appearances(claim) == urls


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://a.example/1;https://a.example/2", False),
        ("https://a.example/2024,05/x", True),
        ("https://web.archive.org/web/2024/https://a.example/1", True),
        ("https://a.example/1", True),
    ],
)
def test_an_appearance_is_one_address(url, kept):
    review = {"itemReviewed": {"appearance": [{"url": url}]}}
    assert (list(v09_one_address(review, None)) == []) is kept
