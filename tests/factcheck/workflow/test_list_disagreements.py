"""What is to be adjudicated."""

import pytest

from factcheck.domain.review import ReviewText
from factcheck.workflow.list_disagreements import list_disagreements
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
