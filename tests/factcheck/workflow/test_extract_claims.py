"""Reading articles, and reading them again with another engine."""

import pytest

from factcheck.domain.correction import Rejection, SpanChange
from factcheck.domain.evidence import EvidenceText
from factcheck.domain.review import ReviewText
from factcheck.workflow.attach_evidence import attach_evidence
from factcheck.workflow.check_consistency import check_consistency
from factcheck.workflow.correct_claim import confirm_claim, correct_claim
from factcheck.workflow.extract_claims import extract_claims
from factcheck.workflow.list_claims import ClaimFilter, list_claims
from factcheck.workflow.open_claim import open_claim
from factcheck.workflow.review_claim import review_claim
from factcheck.workflow.show_article import show_claim
from tests.factcheck.fakes import actions, claim_named
from tests.factcheck.pattern_engine import PatternEngine


def read_again(bench, case):
    with bench.store.read() as tx:
        ids = [a.id for a in tx.articles.where(case_id=case.id)]
    return extract_claims(bench, case.id, by="ana", article_ids=ids)


def labels(bench, case, **shown):
    return [r.label for r in list_claims(bench, case.id, ClaimFilter(**shown)).rows]


def test_only_articles_never_read_are_read(bench, case):
    assert extract_claims(bench, case.id, by="ana").articles == 0
    with bench.store.read() as tx:
        assert {a.engine for a in tx.articles.where(case_id=case.id)} == {"pattern 1"}


def test_the_same_engine_again_changes_nothing(bench, case):
    before = list_claims(bench, case.id).rows
    found = read_again(bench, case)
    assert (found.kept, found.new, found.carried, found.vanished) == (4, 0, 0, 0)
    assert list_claims(bench, case.id).rows == before


def test_an_article_without_claims_says_why(engine_of, case):
    found = read_again(engine_of(PatternEngine(blind_to=("killed", "injured"))), case)
    assert found.notes == ("A1: no figure in it", "A2: no figure in it")


def test_what_nobody_worked_on_is_replaced(engine_of, case):
    bench = engine_of(PatternEngine(generation=2))
    found = read_again(bench, case)
    assert (found.kept, found.new, found.carried, found.vanished) == (0, 4, 0, 0)
    assert len(labels(bench, case, gone=True)) == 4


def test_a_review_stays_with_its_claim_under_a_new_id(engine_of, bench, case):
    old = claim_named(bench, case.id, "C1")
    review_claim(bench, old.ref, ReviewText(verdict="mixed"), by="ana", seen=0)
    bench = engine_of(PatternEngine(generation=2))
    found = read_again(bench, case)
    card = show_claim(bench, old.ref, by="ana")
    assert (found.carried, found.vanished) == (1, 0)
    assert card.mine.verdict == "mixed"
    assert card.claim.to_confirm
    assert card.claim.machine.id != old.id
    assert card.claim.carried_from == old.machine.id
    assert actions(bench, case.id)["carried over"] == 1
    confirmed = confirm_claim(bench, old.ref, by="ana", seen=card.claim.version)
    assert not confirmed.to_confirm
    assert read_again(bench, case).kept == 4


@pytest.mark.parametrize(
    "work",
    [
        lambda b, c: review_claim(b, c.ref, ReviewText(rationale="hm"), by="ana", seen=0),
        lambda b, c: attach_evidence(b, c.ref, EvidenceText(stance="context"), by="ana"),
        lambda b, c: correct_claim(b, c.ref, Rejection(why="no"), by="ana", seen=c.version),
        lambda b, c: correct_claim(
            b, c.ref, SpanChange(start=0, end=18), by="ana", seen=c.version
        ),
    ],
    ids=["review", "evidence", "rejection", "correction"],
)
def test_work_never_vanishes_the_claim_is_shown_as_gone(engine_of, bench, case, work):
    claim = claim_named(bench, case.id, "C1")
    work(bench, claim)
    bench = engine_of(PatternEngine(blind_to=("killed",)))
    found = read_again(bench, case)
    assert found.vanished == 1
    assert labels(bench, case) == ["C2", "C4"]
    assert labels(bench, case, gone=True) == ["C1", "C2", "C4"]
    check_consistency(bench, case.id, by="ana")
    read_again(bench, case)
    assert actions(bench, case.id)["vanished"] == 1


def test_a_claim_that_is_found_again_is_back(engine_of, bench, case):
    claim = claim_named(bench, case.id, "C1")
    review_claim(bench, claim.ref, ReviewText(verdict="mixed"), by="ana", seen=0)
    read_again(engine_of(PatternEngine(blind_to=("killed",))), case)
    read_again(bench, case)
    assert not claim_named(bench, case.id, "C1").vanished


def test_a_correction_lies_on_top_of_the_new_reading(engine_of, bench, case):
    claim = claim_named(bench, case.id, "C1")
    correct_claim(bench, claim.ref, SpanChange(start=0, end=18), by="ana", seen=1)
    bench = engine_of(PatternEngine(generation=2))
    read_again(bench, case)
    after = claim_named(bench, case.id, "C1")
    assert (after.current.text, after.machine.text) == ("Camp hit. 3 killed", "3 killed")


def test_a_claim_that_somebody_has_open_is_replaced_all_the_same(engine_of, bench, case):
    open_claim(bench, claim_named(bench, case.id, "C1").ref, by="bo")
    assert read_again(engine_of(PatternEngine(generation=2)), case).new == 4


def test_an_id_that_a_carried_claim_keeps_is_not_given_twice(engine_of, bench, case):
    old = claim_named(bench, case.id, "C1")
    review_claim(bench, old.ref, ReviewText(verdict="mixed"), by="ana", seen=0)
    read_again(engine_of(PatternEngine(generation=2)), case)
    read_again(bench, case)
    ids = [r.claim_id for r in list_claims(bench, case.id).rows]
    assert len(set(ids)) == len(ids) == 4
