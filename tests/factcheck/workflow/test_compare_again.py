from factcheck.domain.correction import Rejection
from factcheck.workflow import compare_again as module
from factcheck.workflow.check_consistency import check_consistency
from factcheck.workflow.compare_again import Compared, compare_again
from factcheck.workflow.correct_claim import correct_claim
from factcheck.workflow.create_case import create_case
from factcheck.workflow.show_consistency import show_consistency
from tests.factcheck.fakes import claim_named


def findings(bench, case):
    return [f for f in show_consistency(bench, case.id).findings if f.stored.current]


def reject(bench, case, label):
    claim = claim_named(bench, case.id, label)
    correct_claim(bench, claim.ref, Rejection(why="no claim"), by="ana", seen=claim.version)


def test_a_correction_takes_hold_of_the_comparisons(bench, case):
    check_consistency(bench, case.id, by="ana")
    compared = findings(bench, case)[0].stored.finding
    label = next(
        name
        for name in ("C1", "C2", "C3", "C4")
        if claim_named(bench, case.id, name).id == compared.values[0].claim
    )
    reject(bench, case, label)
    assert compare_again(bench, case.id, by="ana") is Compared.AGAIN
    assert compared.id not in {f.stored.finding.id for f in findings(bench, case)}


def test_where_much_would_be_compared_anew_that_is_said_instead(bench, case, monkeypatch):
    check_consistency(bench, case.id, by="ana")
    reject(bench, case, "C1")
    monkeypatch.setattr(module, "FEW", 0)
    assert compare_again(bench, case.id, by="ana") is Compared.OLDER


def test_a_case_that_was_never_compared_stays_so(bench):
    fresh = create_case(bench, "Fresh", by="ana")
    assert compare_again(bench, fresh.id, by="ana") is Compared.NEVER
    with bench.store.read() as tx:
        assert tx.checks.find(fresh.id) is None
