"""Verdicts."""

import pytest

from factcheck.domain.evidence import EvidenceText
from factcheck.domain.guards import Missing
from factcheck.domain.review import ReviewText
from factcheck.errors import Conflict, NotAllowed, NotFound
from factcheck.workflow.attach_evidence import attach_evidence
from factcheck.workflow.create_case import set_solo
from factcheck.workflow.publish_verdict import approve_verdict
from factcheck.workflow.review_claim import adjudicate, review_claim
from factcheck.workflow.save_draft import load_draft, save_draft
from tests.factcheck.fakes import actions, claim_named

MIXED = ReviewText(verdict="mixed", rationale="because", nothing_found=True)
REFUTED = ReviewText(verdict="refuted", rationale="because")


@pytest.fixture
def claim(bench, case):
    return claim_named(bench, case.id, "C1").ref


def test_a_first_word_takes_the_claim_into_work_and_says_what_is_missing(bench, claim):
    done = review_claim(bench, claim, ReviewText(verdict="supported"), by="ana", seen=0)
    assert (done.claim.status, done.review.version) == ("researching", 1)
    assert done.missing == (Missing.RATIONALE, Missing.EVIDENCE, Missing.ORIGINS)


def test_a_whole_verdict_is_proposed_at_once(bench, claim):
    done = review_claim(bench, claim, MIXED, by="ana", seen=0)
    assert (done.claim.status, done.claim.proposed_by, done.missing) == ("proposed", "ana", ())


def test_the_last_missing_piece_of_evidence_proposes_it(bench, claim):
    review_claim(bench, claim, REFUTED, by="ana", seen=0)
    for origin, status in (("police", "researching"), ("clinic", "proposed")):
        attach_evidence(bench, claim, EvidenceText(stance="refutes", origin=origin), by="ana")
        assert claim_named(bench, claim.case_id, "C1").status == status


def test_a_verdict_that_lost_its_ground_goes_back_to_work(bench, claim):
    review_claim(bench, claim, MIXED, by="ana", seen=0)
    done = review_claim(bench, claim, MIXED.but(rationale=""), by="ana", seen=1)
    assert (done.claim.status, done.claim.proposed_by) == ("researching", None)


def test_a_second_verdict_puts_it_in_review_and_leaves_the_first_alone(bench, claim):
    review_claim(bench, claim, MIXED, by="ana", seen=0)
    done = review_claim(bench, claim, REFUTED, by="bo", seen=0)
    assert (done.claim.status, done.claim.proposed_by) == ("in_review", "ana")
    assert done.review.blind


def test_a_double_click_is_one_save(bench, claim):
    first = review_claim(bench, claim, MIXED, by="ana", seen=0, key="k")
    again = review_claim(bench, claim, MIXED, by="ana", seen=0, key="k")
    assert again == first
    assert actions(bench, claim.case_id)["reviewed"] == 1


def test_a_stale_save_meets_both_versions_and_changes_nothing(bench, claim):
    review_claim(bench, claim, MIXED, by="ana", seen=0)
    with pytest.raises(Conflict) as met:
        review_claim(bench, claim, REFUTED, by="ana", seen=0)
    assert (met.value.yours.verdict, met.value.theirs.verdict) == ("refuted", "mixed")
    assert actions(bench, claim.case_id)["reviewed"] == 1
    settled = review_claim(bench, claim, REFUTED, by="ana", seen=met.value.theirs.version)
    assert settled.review.verdict == "refuted"


def test_what_was_typed_is_forgotten_once_saved(bench, claim):
    place = f"review:{claim.claim_id}"
    save_draft(bench, claim.case_id, place, {"rationale": "beca"}, by="ana")
    save_draft(bench, claim.case_id, place, {"rationale": "hm"}, by="bo")
    review_claim(bench, claim, MIXED, by="ana", seen=0)
    assert load_draft(bench, claim.case_id, place, by="ana") is None
    assert load_draft(bench, claim.case_id, place, by="bo").typed == {"rationale": "hm"}


def test_an_approved_verdict_is_not_changed_without_a_reopening(bench, claim):
    done = review_claim(bench, claim, MIXED, by="ana", seen=0)
    approve_verdict(bench, claim, by="bo", seen=done.claim.version)
    with pytest.raises(NotAllowed, match="a reopening"):
        review_claim(bench, claim, REFUTED, by="ana", seen=1)


def test_a_claim_that_is_not_there_cannot_be_reviewed(bench, claim):
    with pytest.raises(NotFound):
        review_claim(bench, claim.but(claim_id="none"), MIXED, by="ana", seen=0)


def test_a_third_person_settles_a_disagreement(bench, claim):
    review_claim(bench, claim, MIXED, by="ana", seen=0)
    review_claim(bench, claim, REFUTED, by="bo", seen=0)
    for one in ("ana", "bo"):
        with pytest.raises(NotAllowed, match="a third person"):
            adjudicate(bench, claim, MIXED, by=one, seen=1)
    done = adjudicate(bench, claim, MIXED, by="cy", seen=0, key="k")
    assert done.review.adjudicates
    assert not done.review.blind
    assert adjudicate(bench, claim, MIXED, by="cy", seen=0, key="k") == done
    assert actions(bench, claim.case_id)["adjudicated"] == 1


def test_a_desk_of_one_may_settle_its_own(bench, claim):
    review_claim(bench, claim, MIXED, by="ana", seen=0)
    review_claim(bench, claim, REFUTED, by="bo", seen=0)
    set_solo(bench, claim.case_id, solo=True, by="ana", seen=1)
    assert adjudicate(bench, claim, MIXED, by="ana", seen=1).review.adjudicates


def test_there_is_nothing_to_settle_where_nobody_disagrees(bench, claim):
    review_claim(bench, claim, MIXED, by="ana", seen=0)
    with pytest.raises(NotAllowed, match="two verdicts that differ"):
        adjudicate(bench, claim, MIXED, by="cy", seen=0)


def test_two_who_settle_at_once_meet_and_one_may_overrule_the_other(bench, claim):
    review_claim(bench, claim, MIXED, by="ana", seen=0)
    review_claim(bench, claim, REFUTED, by="bo", seen=0)
    adjudicate(bench, claim, MIXED, by="cy", seen=0)
    with pytest.raises(Conflict) as met:
        adjudicate(bench, claim, REFUTED, by="di", seen=0)
    assert (met.value.yours.verdict, met.value.theirs.reviewer) == ("refuted", "cy")
    done = adjudicate(bench, claim, REFUTED, by="di", seen=0, over="cy")
    assert done.review.adjudicates
    assert actions(bench, claim.case_id)["adjudicated"] == 2


def test_who_settled_a_claim_changes_it_without_opening_it_again(bench, claim):
    review_claim(bench, claim, MIXED, by="ana", seen=0)
    review_claim(bench, claim, REFUTED, by="bo", seen=0)
    adjudicate(bench, claim, MIXED, by="cy", seen=0)
    assert review_claim(bench, claim, REFUTED, by="cy", seen=1).review.adjudicates


def test_a_settlement_has_a_verdict(bench, claim):
    review_claim(bench, claim, MIXED, by="ana", seen=0)
    review_claim(bench, claim, REFUTED, by="bo", seen=0)
    with pytest.raises(NotAllowed, match="a verdict"):
        adjudicate(bench, claim, ReviewText(rationale="hm"), by="cy", seen=0)
