"""The claims table of a case from flat selects."""

import pytest
from sqlalchemy import event

from factcheck.domain.evidence import EvidenceText
from factcheck.domain.finding import FindingState
from factcheck.domain.review import ReviewText
from factcheck.store.claim_table import claim_rows
from factcheck.workflow.attach_evidence import attach_evidence, withdraw_evidence
from factcheck.workflow.decide_finding import decide_finding
from factcheck.workflow.review_claim import review_claim
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
