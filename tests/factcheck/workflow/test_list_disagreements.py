"""What is to be adjudicated."""

import pytest

from factcheck.domain.guards import Missing
from factcheck.domain.review import ReviewText
from factcheck.workflow.create_case import set_solo
from factcheck.workflow.list_disagreements import list_disagreements
from factcheck.workflow.reveal_reviews import reveal_reviews
from factcheck.workflow.review_claim import adjudicate, review_claim
from tests.factcheck.fakes import claim_named


@pytest.mark.parametrize(("second", "open_ones"), [("refuted", ["C1"]), ("mixed", []), (None, [])])
def test_only_verdicts_that_differ_are_listed(bench, case, second, open_ones):
    claim = claim_named(bench, case.id, "C1").ref
    review_claim(bench, claim, ReviewText(verdict="mixed"), by="ana", seen=0)
    review_claim(bench, claim, ReviewText(verdict=second), by="bo", seen=0)
    found = list_disagreements(bench, case.id)
    assert [d.claim.label for d in found.open] == open_ones
    assert found.agreement.claims == (second is not None)


def test_what_is_settled_is_listed_no_more_but_still_counts(bench, case):
    claim = claim_named(bench, case.id, "C1").ref
    review_claim(bench, claim, ReviewText(verdict="mixed"), by="ana", seen=0)
    review_claim(bench, claim, ReviewText(verdict="refuted"), by="bo", seen=0)
    adjudicate(bench, claim, ReviewText(verdict="mixed"), by="cy", seen=0)
    found = list_disagreements(bench, case.id)
    assert (found.open, found.agreement.percent) == ((), 0.0)
    [settled] = found.settled
    assert [r.reviewer for r in settled.reviews if r.adjudicates] == ["cy"]


def split(bench, case, label="C1"):
    claim = claim_named(bench, case.id, label).ref
    review_claim(bench, claim, ReviewText(verdict="mixed"), by="ana", seen=0)
    review_claim(bench, claim, ReviewText(verdict="refuted"), by="bo", seen=0)
    return claim


def test_a_third_reviewer_sees_the_verdicts_once_they_choose_to(bench, case):
    claim = split(bench, case)
    [before] = list_disagreements(bench, case.id, by="cy").open
    assert (before.reviews, before.hidden, before.missing) == ((), 2, ())
    reveal_reviews(bench, claim, by="cy")
    [after] = list_disagreements(bench, case.id, by="cy").open
    assert [r.reviewer for r in after.reviews] == ["ana", "bo"]
    assert after.hidden == 0


def test_one_of_the_two_sees_both_and_is_told_why_they_cannot_settle_it(bench, case):
    split(bench, case)
    [seen] = list_disagreements(bench, case.id, by="ana").open
    assert (len(seen.reviews), seen.missing) == (2, (Missing.THIRD_PERSON,))
    set_solo(bench, case.id, solo=True, by="ana", seen=1)
    [alone] = list_disagreements(bench, case.id, by="ana").open
    assert alone.missing == ()


def test_agreement_is_told_by_kind(bench, case):
    split(bench, case)
    found = list_disagreements(bench, case.id)
    assert {kind: one.claims for kind, one in found.by_kind.items()} == {"casualty": 1}
