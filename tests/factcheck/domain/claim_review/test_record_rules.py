"""What counts as a sentence, and as a tag of a language."""

import pytest

from factcheck.domain.claim_review.record_rules import v14_explanation, v17_language


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("One. Two.", True),
        ("The U.S. Navy said so at 3 p.m. Friday.", True),
        ("He said “Three.” She said “Four.”", True),
        ("It rose by 3.5 per cent. No other list exists.", True),
        ("One! Two? Three.", False),
    ],
)
def test_sentences_are_counted_as_a_reader_would(said, kept):
    found = list(v14_explanation({"reviewRating": {"ratingExplanation": said}}, None))
    assert (found == []) is kept


@pytest.mark.parametrize(("tag", "kept"), [("en", True), ("zh-Hant-TW", True), ("e", False)])
def test_a_language_has_a_tag(tag, kept):
    assert (list(v17_language({"inLanguage": tag}, None)) == []) is kept
