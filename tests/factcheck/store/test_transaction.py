"""One transaction over all shelves."""

import pytest

from factcheck.domain.history import Act
from factcheck.errors import StorageError
from factcheck.workflow.show_consistency import show_consistency
from tests.factcheck.fakes import START


def test_a_finding_is_linked_to_the_claims_it_now_rests_on(sqlite_bench, sqlite_case):
    clash = show_consistency(sqlite_bench, sqlite_case.id).findings[0].stored
    shorter = clash.finding.model_copy(update={"values": clash.finding.values[:1]})
    with sqlite_bench.store.write() as tx:
        tx.findings.put(clash.but(finding=shorter))
        rows = tx.claim_rows(sqlite_case.id)
    assert [row.contradictions for row in rows] == [1, 0, 0, 0]


def test_a_key_cannot_be_remembered_twice(sqlite_store):
    with sqlite_store.write() as tx:
        tx.remember("k", "one")
    with pytest.raises(StorageError, match="nothing was saved"), sqlite_store.write() as tx:
        tx.remember("k", "two")
    with sqlite_store.read() as tx:
        assert tx.done("k") == "one"


def test_a_claim_of_no_case_is_refused(sqlite_bench, sqlite_case):
    with sqlite_bench.store.read() as tx:
        claim = tx.claims.where(case_id=sqlite_case.id)[0]
    with pytest.raises(StorageError, match="FOREIGN KEY"), sqlite_bench.store.write() as tx:
        tx.claims.put(claim.but(case_id="none", version=0))


def test_the_desk_has_a_history_without_a_case(sqlite_store):
    act = Act(case_id="", subject="source:x", action="graded", by="ana", at=START)
    with sqlite_store.write() as tx:
        assert tx.record(act).number == 1
