"""What a check asks of the claims of a case: the same of every store."""

import pytest
from sqlalchemy import text

from factcheck.domain.correction import Addition, Rejection, SpanChange
from factcheck.errors import StorageError
from factcheck.workflow.correct_claim import add_claim, correct_claim, undo_correction
from factcheck.workflow.extract_claims import extract_claims
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


def test_the_last_number_of_a_claim_is_that_of_its_case(bench, case):
    with bench.store.read() as tx:
        assert tx.last_claim_number(case.id) == 4
        assert tx.last_claim_number("another") == 0


def test_claims_that_are_there_are_told_from_others(bench, case):
    one, two = (claim_named(bench, case.id, name).id for name in ("C1", "C2"))
    with bench.store.read() as tx:
        assert tx.claims_present(case.id, [one, "no such", two]) == {one, two}
        assert tx.claims_present("another", [one]) == tx.claims_present(case.id, []) == set()


def test_claims_come_by_id_and_by_what_names_them(bench, case):
    with bench.store.read() as tx:
        every = tx.claims.where(case_id=case.id)
        some = tx.claims_of(case.id, [every[2].id, "no such", every[0].id])
        keys = tx.claim_keys(case.id)
        assert tx.claims_of(case.id, []) == tx.claim_keys("another") == []
    assert some == [every[0], every[2]]
    named = [(c.id, c.label, c.article_id) for c in every]
    assert sorted((k.id, k.label, k.article_id) for k in keys) == sorted(named)


def test_a_check_has_its_date(bench, case):
    with bench.store.read() as tx:
        assert tx.checked_at(case.id) == tx.checks.get(case.id).checked_at
        assert tx.checked_at("another") is None


def test_articles_have_keys_in_their_order(bench, case):
    with bench.store.read() as tx:
        articles = tx.articles.where(case_id=case.id)
        keys = tx.article_keys(case.id)
        assert tx.article_keys("another") == []
    assert [key[:3] for key in keys] == [(a.id, a.number, a.document.id) for a in articles]


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
    undo_correction(bench, first.ref, by="ana", seen=3)
    assert stamps() == before


def test_a_stamp_changes_with_each_way_to_change_what_is_read(bench, case):
    seen = [stamps_of(bench, case)]
    first, second = (claim_named(bench, case.id, name) for name in ("C1", "C2"))
    addition = Addition(start=0, end=4, value=second.current.value)
    added = add_claim(bench, first.article_id, addition, by="ana")
    seen.append(stamps_of(bench, case))
    change = SpanChange(start=0, end=8)
    correct_claim(bench, second.ref, change, by="ana", seen=second.version)
    seen.append(stamps_of(bench, case))
    undo_correction(bench, added.ref, by="ana", seen=added.version)
    seen.append(stamps_of(bench, case))
    extract_claims(bench, case.id, by="ana", article_ids=[first.article_id])
    seen.append(stamps_of(bench, case))
    own, others = zip(*(stamps for stamps in seen), strict=True)
    assert len(set(own)) == len(seen)
    assert len(set(others)) == 1


def stamps_of(bench, case):
    with bench.store.read() as tx:
        return [*tx.stamps(case.id).values()]


def test_a_claim_that_cannot_be_read_is_said(sqlite_store):
    bench = memory_bench(store=sqlite_store)
    case = fill(bench)
    one = claim_named(bench, case.id, "C1")
    with sqlite_store._engine.begin() as connection:
        connection.execute(text("UPDATE claims SET machine = '{}' WHERE number = 1"))
    with bench.store.read() as tx, pytest.raises(StorageError, match=one.id):
        tx.claims_read(case.id, claims=[one.id])
