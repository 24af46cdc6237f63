"""Verdicts of others, hidden until one's own is in."""

import pytest

from factcheck.domain.review import ReviewText
from factcheck.workflow.create_case import set_solo
from factcheck.workflow.reveal_reviews import hidden_from, reveal_reviews
from factcheck.workflow.review_claim import review_claim
from tests.factcheck.fakes import actions, claim_named

MIXED = ReviewText(verdict="mixed", rationale="because", nothing_found=True)
REFUTED = ReviewText(verdict="refuted", rationale="because")


@pytest.fixture
def claim(bench, case):
    return claim_named(bench, case.id, "C1").ref


def labels(bench, case, by):
    return [row.label for row in hidden_from(bench, case.id, by=by)]


def test_who_looked_first_is_not_blind(bench, claim):
    review_claim(bench, claim, MIXED, by="ana", seen=0)
    reveal_reviews(bench, claim, by="bo")
    reveal_reviews(bench, claim, by="bo")
    assert actions(bench, claim.case_id)["revealed"] == 1
    assert not review_claim(bench, claim, REFUTED, by="bo", seen=0).review.blind


def test_what_others_found_is_hidden_until_ones_own_is_in(bench, case, claim):
    assert labels(bench, case, "bo") == []
    review_claim(bench, claim, MIXED, by="ana", seen=0)
    assert [labels(bench, case, who) for who in ("ana", "bo", "cy")] == [[], ["C1"], ["C1"]]
    review_claim(bench, claim, REFUTED, by="bo", seen=0)
    reveal_reviews(bench, claim, by="cy")
    assert [labels(bench, case, who) for who in ("bo", "cy")] == [[], []]


def test_on_a_desk_of_one_nothing_is_hidden(bench, case, claim):
    review_claim(bench, claim, MIXED, by="ana", seen=0)
    set_solo(bench, claim.case_id, solo=True, by="ana", seen=1)
    assert labels(bench, case, "bo") == []
