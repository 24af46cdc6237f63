"""Verdicts as ClaimReview records."""

import json

import pytest

from factcheck.domain.claim_review import validate_text
from factcheck.domain.report import House, ReportOptions
from factcheck.domain.status import Status
from factcheck.domain.verdict import Verdict
from factcheck.errors import UsageError
from factcheck.reports.claim_review import claim_review_file, claim_reviews
from factcheck.reports.contents import contents_of
from tests.factcheck.reports.conftest import HOUSE, hostile

OURS = ReportOptions(house=HOUSE)


@pytest.fixture
def record(dossier):
    [record] = claim_reviews(contents_of(dossier, OURS)).records
    return record


def test_a_published_verdict_is_a_record_that_keeps_all_rules(dossier, record):
    told = claim_review_file(contents_of(dossier, OURS))
    assert json.loads(told) == [record]
    assert validate_text(told) == ()
    assert record["url"] == "https://desk.example/camp.html#C1"
    assert record["reviewRating"]["ratingValue"] == 5
    assert record["reviewRating"]["alternateName"] == "supported"
    assert record["reviewRating"]["ratingExplanation"] == "Three died."
    assert record["publishingPrinciples"] == "https://desk.example/camp.html#legend"


def test_what_is_not_final_has_no_record(dossier):
    found = claim_reviews(contents_of(dossier, OURS))
    assert [r["url"][-2:] for r in found.records] == ["C1"]
    retracted = [c.but(status=Status.RETRACTED) if c.number == 1 else c for c in dossier.claims]
    gone = contents_of(dossier.but(claims=tuple(retracted)), OURS)
    assert claim_reviews(gone).records == ()
    with pytest.raises(UsageError, match="no verdict is approved"):
        claim_review_file(gone)


def test_a_draft_carries_none(unworked):
    draft = contents_of(unworked, OURS)
    assert claim_reviews(draft).records == ()
    with pytest.raises(UsageError, match="the report is a draft; publish a verdict first"):
        claim_review_file(draft)


@pytest.mark.parametrize("missing", ["publisher", "publisher_url", "page"])
def test_a_house_that_does_not_name_itself_is_told_how(dossier, missing):
    contents = contents_of(dossier, ReportOptions(house=HOUSE.but(**{missing: ""})))
    [left] = claim_reviews(contents).left_out
    assert left.claim == "C1"
    with pytest.raises(UsageError, match=r"C1: .*set FACTCHECK_PUBLISHER"):
        claim_review_file(contents)


def test_a_verdict_off_the_scale_carries_no_number(dossier):
    reviews = [r.but(verdict=Verdict.OUTDATED) for r in dossier.reviews]
    [record] = claim_reviews(contents_of(dossier.but(reviews=tuple(reviews)), OURS)).records
    assert record["reviewRating"] == {
        "@type": "Rating",
        "alternateName": "outdated",
        "ratingExplanation": "Three died.",
    }


def test_a_record_that_breaks_a_rule_is_left_out_with_the_rule(dossier):
    elsewhere = ReportOptions(house=HOUSE.but(page="https://other.example/camp.html"))
    found = claim_reviews(contents_of(dossier, elsewhere))
    assert found.records == ()
    assert found.left_out[0].why.startswith("V03: ")


def test_hostile_words_cannot_break_out(dossier):
    house = HOUSE.but(publisher="</script><!-- The Desk")
    told = claim_review_file(contents_of(dossier, ReportOptions(house=house)))
    assert "</script" not in told
    assert "<!--" not in told
    assert json.loads(told)[0]["author"]["name"] == house.publisher
    found = claim_reviews(contents_of(hostile(dossier), ReportOptions(house=House())))
    assert found.records == ()
