"""Labels of other desks."""

import pytest

from factcheck.domain.claim_review.labels import Polarity, is_shortener, polarity, verdict_word


@pytest.mark.parametrize(
    ("label", "way"),
    [
        ("True", Polarity.TRUER),
        ("MOSTLY_TRUE", Polarity.TRUER),
        ("“False.”", Polarity.FALSER),
        ("Pants on Fire!", Polarity.FALSER),
        ("Not true", Polarity.FALSER),
        ("True, but out of date", Polarity.UNKNOWN),
        ("Falso", Polarity.UNKNOWN),
        ("", Polarity.UNKNOWN),
    ],
)
def test_only_a_known_label_points_a_way(label, way):
    assert polarity(label) is way


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("It is FALSE that", "FALSE"),
        ("A mostly false story", "mostly false"),
        ("Trueman fell", None),
        ("Three died", None),
    ],
)
def test_a_verdict_word_is_seen(text, word):
    assert verdict_word(text) == word


def test_a_shortener_is_known():
    assert (is_shortener("bit.ly"), is_shortener("desk.example")) == (True, False)
