from datetime import date

import pytest

from factcheck.domain.evidence import Stance
from factcheck.domain.fact_check import fact_check_id
from tests.factcheck.checks import LEMON, TAJI, entry, review


def test_the_same_record_has_the_same_id_and_another_reading_of_it_too():
    first = review(TAJI)
    assert fact_check_id(first) == fact_check_id(review(TAJI))
    assert fact_check_id(first) == fact_check_id(first.model_copy(update={"label": "other"}))
    assert fact_check_id(first) != fact_check_id(review(LEMON))


@pytest.mark.parametrize(
    ("label", "told"),
    [
        ("False", "False (≈ refuted)"),
        ("Refuted", "Refuted"),
        ("Missing context", "Missing context"),
        ("Bulo", "Bulo (≈ refuted)"),
        ("", "no rating stated"),
    ],
)
def test_a_rating_is_printed_as_it_is_with_what_it_stands_for_where_that_is_known(label, told):
    assert entry(label=label).rating == told


def test_the_day_is_that_of_the_claim_else_of_the_review_else_none():
    bare = {"itemReviewed": {"@type": "Claim"}}
    assert entry().day == date(2020, 3, 12)
    assert entry(**bare).day == date(2020, 3, 14)
    assert entry(**bare, datePublished="last spring").day is None


def test_it_is_cited_with_address_publisher_date_and_rating_and_a_stance_that_is_given():
    cited = entry(label="False").as_evidence(Stance.CONTEXT)
    assert (cited.url, cited.publisher, cited.published) == (
        entry().url,
        "The Checkers",
        "2020-03-14",
    )
    assert cited.stance is Stance.CONTEXT
    assert "False (≈ refuted)" in cited.note
    assert "We asked." in cited.note
    assert cited.excerpt == ""  # the words are those of the record, not of the page


def test_a_record_without_publisher_is_cited_without_one():
    cited = entry(author=None).as_evidence(Stance.REFUTES)
    assert cited.publisher is None
    assert cited.note.startswith("A fact check rated")
