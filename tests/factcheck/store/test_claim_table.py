"""The claims table of a case from flat selects."""

import pytest
from sqlalchemy import event

from factcheck.domain.correction import Rejection
from factcheck.domain.evidence import EvidenceText
from factcheck.domain.finding import FindingState
from factcheck.domain.review import ReviewText
from factcheck.store.claim_table import AT_ONCE, claim_rows
from factcheck.workflow.attach_evidence import attach_evidence, withdraw_evidence
from factcheck.workflow.correct_claim import correct_claim
from factcheck.workflow.decide_finding import decide_finding
from factcheck.workflow.review_claim import review_claim
from factcheck.workflow.rows import ClaimCount, RowsWanted
from factcheck.workflow.show_consistency import show_consistency
from tests.factcheck.conftest import fill
from tests.factcheck.fakes import claim_named, memory_bench


def work(bench):
    """Do a little of everything to C1."""
    case = fill(bench)
    claim = claim_named(bench, case.id, "C1").ref
    text = ReviewText(verdict="mixed", rationale="because", nothing_found=True)
    review_claim(bench, claim, text, by="ana", seen=0)
    review_claim(bench, claim, text.but(verdict="refuted"), by="bo", seen=0)
    attach_evidence(bench, claim, EvidenceText(stance="refutes"), by="ana")
    item = attach_evidence(bench, claim, EvidenceText(stance="context"), by="ana")
    withdraw_evidence(bench, item.id, by="ana", why="forged", seen=1)
    clash = show_consistency(bench, case.id).findings[0].stored
    state = FindingState.DISMISSED
    decide_finding(bench, case.id, clash.id, state, by="ana", seen=1, why="two places")
    return case


def test_sql_and_memory_come_to_the_same_rows(any_store):
    bench = memory_bench(store=any_store)
    case = work(bench)
    with bench.store.read() as tx:
        first = tx.claim_rows(case.id)[0]
    assert (first.verdict, first.disagree, first.reviewed_by) == ("mixed", True, ("ana", "bo"))
    assert (first.evidence, first.contradictions, first.status) == (1, 0, "in_review")
    assert first.changed_at is not None


WANTED = [
    (RowsWanted(), ["C1", "C2", "C3", "C4"]),
    (RowsWanted(kinds=("casualty",)), ["C1", "C2", "C3", "C4"]),
    (RowsWanted(kinds=("location",)), []),
    (RowsWanted(statuses=("in_review",)), ["C1"]),
    (RowsWanted(reviewed=True), ["C1"]),
    (RowsWanted(contradicted=True), []),
    (RowsWanted(assignees=("",)), ["C1", "C2", "C3", "C4"]),
    (RowsWanted(assignees=("bo",)), []),
    (RowsWanted(articles=()), []),
    (RowsWanted(claims=()), []),
    (RowsWanted(claims=("no such",), reviewed=True), []),
    (RowsWanted(checkable=True, counting=True), ["C1", "C2", "C3", "C4"]),
]


@pytest.mark.parametrize(("wanted", "labels"), WANTED)
def test_sql_and_memory_give_the_rows_that_are_wanted(any_store, wanted, labels):
    bench = memory_bench(store=any_store)
    case = work(bench)
    with bench.store.read() as tx:
        assert [row.label for row in tx.claim_rows(case.id, wanted)] == labels


def test_sql_and_memory_count_what_counts(any_store):
    bench = memory_bench(store=any_store)
    case = work(bench)
    claim = claim_named(bench, case.id, "C4")
    correct_claim(bench, claim.ref, Rejection(why="no"), by="ana", seen=1)
    one, two = claim_named(bench, case.id, "C1").article_id, claim.article_id
    with bench.store.read() as tx:
        assert sorted(tx.claim_counts(case.id)) == sorted(
            [
                ClaimCount(one, "casualty", "in_review", "", 1),
                ClaimCount(one, "casualty", "extracted", "", 1),
                ClaimCount(two, "casualty", "extracted", "", 1),
            ]
        )


def test_many_claims_by_id_come_in_one_order(sqlite_store):
    bench = memory_bench(store=sqlite_store)
    case = work(bench)
    with sqlite_store.read() as tx:
        every = tx.claim_rows(case.id)
        names = {row.claim_id for row in every} | {f"none{n}" for n in range(2 * AT_ONCE)}
        assert tx.claim_rows(case.id, RowsWanted(claims=names)) == every


@pytest.mark.parametrize("copies", [1, 3])
def test_the_number_of_selects_does_not_grow(sqlite_store, copies):
    bench = memory_bench(store=sqlite_store)
    case = work(bench)
    with sqlite_store.write() as tx:
        [claim] = tx.claims.where(case_id=case.id, number=1)
        tx.claims.put_all(
            [claim.but(id=f"copy{n}", number=10 + n, version=0) for n in range(copies)]
        )
    statements = []
    engine = sqlite_store._engine
    with engine.connect() as connection:
        event.listen(engine, "before_cursor_execute", lambda *a: statements.append(a[2]))
        assert len(claim_rows(connection, case.id)) == 4 + copies
    assert len([s for s in statements if s.startswith("SELECT")]) == 4
