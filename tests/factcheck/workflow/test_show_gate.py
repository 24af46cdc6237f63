"""What stands between a verdict and its publication."""

import pytest

from factcheck.domain.guards import Missing
from factcheck.domain.review import ReviewText
from factcheck.domain.status import DismissReason, Status
from factcheck.workflow.change_status import change_status, dismiss_claim, take_claim
from factcheck.workflow.publish_report import publish_report
from factcheck.workflow.publish_verdict import approve_verdict, publish_verdict
from factcheck.workflow.review_claim import review_claim
from factcheck.workflow.show_gate import is_out_of_date, show_gate
from tests.factcheck.fakes import claim_named

MIXED = ReviewText(verdict="mixed", rationale="because", nothing_found=True)


def judge(bench, case, label="C1", text=MIXED, by="ana"):
    return review_claim(bench, claim_named(bench, case.id, label).ref, text, by=by, seen=0).claim


@pytest.mark.parametrize(
    ("text", "by", "following", "missing"),
    [
        (MIXED, "bo", Status.APPROVED, ()),
        (MIXED, "ana", Status.APPROVED, (Missing.OTHER_APPROVER,)),
        (MIXED.but(rationale=""), "bo", Status.PROPOSED, (Missing.RATIONALE,)),
        (MIXED.but(verdict="supported"), "bo", Status.PROPOSED, (Missing.ORIGINS,)),
    ],
)
def test_each_verdict_tells_its_next_step_and_what_it_lacks(
    bench, case, text, by, following, missing
):
    claim = judge(bench, case, text=text)
    assert show_gate(bench, case.id, by=by) == {claim.id: (following, missing)}


def test_two_who_differ_need_an_adjudication(bench, case):
    claim = judge(bench, case)
    judge(bench, case, text=MIXED.but(verdict="outdated"), by="bo")
    line = show_gate(bench, case.id, by="cy")[claim.id]
    assert (line.following, line.missing) == (Status.APPROVED, (Missing.AGREEMENT,))


def test_what_is_public_waits_for_nothing_and_what_is_reopened_for_a_correction(bench, case):
    claim = judge(bench, case)
    approved = approve_verdict(bench, claim.ref, by="bo", seen=claim.version)
    assert show_gate(bench, case.id, by="bo")[claim.id].following is Status.PUBLISHED
    public = publish_verdict(bench, claim.ref, by="bo", seen=approved.version)
    assert show_gate(bench, case.id, by="bo") == {}
    again = change_status(
        bench, claim.ref, Status.RESEARCHING, by="bo", seen=public.version, why="a new list"
    )
    mine = review_claim(bench, again.ref, MIXED, by="ana", seen=1).claim
    approve_verdict(bench, claim.ref, by="bo", seen=mine.version)
    assert show_gate(bench, case.id, by="bo")[claim.id].following is Status.CORRECTED


def test_what_is_not_pursued_or_not_judged_waits_for_nothing(bench, case):
    claim = judge(bench, case, text=MIXED.but(rationale=""))
    dismiss_claim(bench, claim.ref, DismissReason.TRIVIAL, by="ana", seen=claim.version)
    take_claim(bench, claim_named(bench, case.id, "C2").ref, by="ana", seen=1)
    assert show_gate(bench, case.id, by="bo") == {}


def test_a_version_is_out_of_date_once_the_case_was_worked_on(bench, case):
    assert not is_out_of_date(bench, case.id)
    publish_report(bench, case.id, by="ana")
    assert not is_out_of_date(bench, case.id)
    judge(bench, case)
    assert is_out_of_date(bench, case.id)
    publish_report(bench, case.id, by="ana")
    assert not is_out_of_date(bench, case.id)
