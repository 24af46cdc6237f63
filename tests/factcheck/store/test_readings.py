"""What a check asks of the claims of a case: the same of every store."""

import pytest
from sqlalchemy import text

from factcheck.domain.correction import Rejection
from factcheck.errors import StorageError
from factcheck.workflow.correct_claim import correct_claim
from tests.factcheck.conftest import fill
from tests.factcheck.fakes import claim_named, memory_bench


@pytest.fixture
def bench(any_store):
    return memory_bench(store=any_store)


@pytest.fixture
def case(bench):
    return fill(bench)


def test_claims_come_by_article_in_reading_order_all_or_some(bench, case):
    third = claim_named(bench, case.id, "C3")
    with bench.store.read() as tx:
        articles = [a.id for a in tx.articles.where(case_id=case.id)]
        every = tx.claims_read(case.id, articles=articles)
        some = tx.claims_read(case.id, claims=[third.id])
        none = tx.claims_read(case.id)
    assert [len(every[a]) for a in articles] == [2, 2]
    assert all([c.start for c in own] == sorted(c.start for c in own) for own in every.values())
    assert {a: [c.id for c in own] for a, own in some.items()} == {articles[1]: [third.id]}
    assert none == {}


def test_claims_have_their_numbers(bench, case):
    with bench.store.read() as tx:
        assert sorted(tx.claim_numbers(case.id).values()) == [1, 2, 3, 4]
        assert tx.claim_numbers("another") == {}


def test_a_stamp_changes_with_what_is_read_and_with_nothing_else(bench, case):
    first = claim_named(bench, case.id, "C1")

    def stamps():
        with bench.store.read() as tx:
            return [*tx.stamps(case.id).values()]

    before = stamps()
    with bench.store.write() as tx:
        tx.claims.put(first.but(assignee="bo"))
    assert stamps() == before
    correct_claim(bench, first.ref, Rejection(why="no"), by="ana", seen=2)
    after = stamps()
    assert (after[0] != before[0], after[1] == before[1]) == (True, True)
    with bench.store.read() as tx:
        assert first.id not in [
            c.id for c in tx.claims_read(case.id, articles=[first.article_id])[first.article_id]
        ]


def test_a_claim_that_cannot_be_read_is_said(sqlite_store):
    bench = memory_bench(store=sqlite_store)
    case = fill(bench)
    one = claim_named(bench, case.id, "C1")
    with sqlite_store._engine.begin() as connection:
        connection.execute(text("UPDATE claims SET machine = '{}' WHERE number = 1"))
    with bench.store.read() as tx, pytest.raises(StorageError, match=one.id):
        tx.claims_read(case.id, claims=[one.id])
