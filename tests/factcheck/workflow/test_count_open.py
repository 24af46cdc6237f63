"""What waits in a case."""

import pytest

from factcheck.domain.correction import Rejection
from factcheck.domain.finding import FindingState
from factcheck.domain.review import ReviewText
from factcheck.domain.rules import SomeRules
from factcheck.errors import NotFound
from factcheck.workflow.correct_claim import correct_claim
from factcheck.workflow.count_open import Waiting, count_open
from factcheck.workflow.decide_finding import decide_finding
from factcheck.workflow.review_claim import adjudicate, review_claim
from factcheck.workflow.set_rules import set_rules
from factcheck.workflow.show_consistency import show_consistency
from tests.factcheck.fakes import claim_named


@pytest.fixture(params=["memory", "sqlite"])
def filled(request):
    """A case in each store: both count alike."""
    names = {"memory": ("bench", "case"), "sqlite": ("sqlite_bench", "sqlite_case")}
    return tuple(request.getfixturevalue(name) for name in names[request.param])


def split(bench, case, label):
    claim = claim_named(bench, case.id, label)
    review_claim(bench, claim.ref, ReviewText(verdict="mixed"), by="ana", seen=0)
    review_claim(bench, claim.ref, ReviewText(verdict="refuted"), by="bo", seen=0)
    return claim


def test_what_is_decided_waits_no_more(filled):
    bench, case = filled
    before = count_open(bench, case.id)
    assert before == Waiting(contradictions=1, disagreements=0)
    view = show_consistency(bench, case.id)
    clash = next(f.stored for f in view.findings if f.stored.relation == "contradiction")
    decide_finding(bench, case.id, clash.id, FindingState.ACCEPTED, by="ana", seen=clash.version)
    assert count_open(bench, case.id).contradictions == 0


@pytest.mark.parametrize(("least", "waiting"), [(0.1, 1), (1, 0)])
def test_what_the_rules_hide_waits_for_nobody(filled, least, waiting):
    bench, case = filled
    set_rules(bench, case.id, SomeRules(confidence_shown=least), by="ana", seen=0)
    assert count_open(bench, case.id).contradictions == waiting


def test_a_settled_or_rejected_claim_is_no_disagreement(filled):
    bench, case = filled
    first, second = split(bench, case, "C1"), split(bench, case, "C2")
    assert count_open(bench, case.id).disagreements == 2
    adjudicate(bench, first.ref, ReviewText(verdict="mixed"), by="cy", seen=0)
    assert count_open(bench, case.id).disagreements == 1
    seen = claim_named(bench, case.id, "C2").version
    correct_claim(bench, second.ref, Rejection(why="no claim"), by="cy", seen=seen)
    assert count_open(bench, case.id).disagreements == 0


def test_verdicts_that_agree_or_are_not_given_wait_for_nobody(filled):
    bench, case = filled
    claim = claim_named(bench, case.id, "C1").ref
    for reviewer, verdict in (("ana", "mixed"), ("bo", "mixed"), ("cy", None)):
        review_claim(bench, claim, ReviewText(verdict=verdict), by=reviewer, seen=0)
    assert count_open(bench, case.id).disagreements == 0


def test_a_case_that_is_not_there_is_not_counted(bench):
    with pytest.raises(NotFound):
        count_open(bench, "none")
