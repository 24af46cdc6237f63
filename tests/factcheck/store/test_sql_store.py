"""The contract of a store, kept by the fake and by the real one."""

import threading
from datetime import datetime

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from factcheck.domain.case import Case
from factcheck.domain.history import Act, first_broken
from factcheck.domain.review import Draft
from factcheck.domain.reviewer import Reviewer
from factcheck.errors import Conflict, NotFound, StorageError
from factcheck.store.sql_store import SqlStore, open_engine
from factcheck.workflow.list_claims import list_claims
from tests.factcheck.conftest import fill
from tests.factcheck.fakes import START, memory_bench


def a_case(name="Camp", **fields):
    given = {"created_at": START, "created_by": "ana", "changed_at": START}
    return Case(id=f"id-{name}", name=name, **{**given, **fields})


def an_act(action="created", **fields):
    return Act(
        **{"case_id": "id-Camp", "subject": "case:x", "by": "ana", "at": START, **fields},
        action=action,
    )


def test_what_is_put_is_found_again_as_it_was(any_store):
    with any_store.write() as tx:
        saved = tx.cases.put(a_case(solo=True))
    with any_store.read() as tx:
        assert tx.cases.get("id-Camp") == saved
    assert saved == a_case(solo=True, version=1)


def test_what_is_not_there_is_none_or_an_error(any_store):
    with any_store.read() as tx:
        assert tx.cases.find("no") is None
        with pytest.raises(NotFound, match="no case 'no'"):
            tx.cases.get("no")


def test_an_exception_saves_nothing(any_store):
    def fail_half_way():
        with any_store.write() as tx:
            tx.cases.put(a_case())
            tx.record(an_act())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_half_way()
    with any_store.read() as tx:
        assert tx.cases.where() == []
        assert tx.history("id-Camp") == []


def test_what_is_written_while_reading_is_lost(any_store):
    with any_store.read() as tx:
        tx.cases.put(a_case())
    with any_store.read() as tx:
        assert tx.cases.where() == []


def test_a_later_save_meets_a_conflict_with_both_versions(any_store):
    with any_store.write() as tx:
        seen = tx.cases.put(a_case())
        theirs = tx.cases.put(seen.but(description="theirs"))
    yours = seen.but(description="yours")
    with pytest.raises(Conflict) as met, any_store.write() as tx:
        tx.cases.put(yours)
    assert (met.value.yours, met.value.theirs) == (yours, theirs)
    with any_store.write() as tx:
        assert tx.cases.put(yours.but(version=theirs.version)).version == 3


def test_two_who_make_the_same_thing_meet_a_conflict(any_store):
    with any_store.write() as tx:
        tx.reviewers.put(Reviewer(id="ana", name="Ana", created_at=START))
    with pytest.raises(Conflict), any_store.write() as tx:
        tx.reviewers.put(Reviewer(id="ana", name="ANA", created_at=START))


def test_a_case_deleted_meanwhile_is_a_conflict_with_nothing(any_store):
    with pytest.raises(Conflict) as met, any_store.write() as tx:
        tx.cases.put(a_case(version=4))
    assert met.value.theirs is None


def test_shelves_filter_and_keep_their_order(any_store):
    with any_store.write() as tx:
        tx.cases.put_all([a_case("b"), a_case("a", demo=True), a_case("c")])
    with any_store.read() as tx:
        assert [c.name for c in tx.cases.where()] == ["a", "b", "c"]
        assert [c.name for c in tx.cases.where(demo=True)] == ["a"]
        assert tx.cases.where(name="d") == []


def test_what_is_removed_is_gone_and_removing_nothing_is_quiet(any_store):
    with any_store.write() as tx:
        tx.cases.put(a_case())
        tx.drafts.put(Draft(case_id="id-Camp", reviewer="ana", place="p", typed_at=START))
    with any_store.write() as tx:
        tx.drafts.remove("id-Camp", "ana", "p")
        tx.drafts.remove("id-Camp", "ana", "q")
        assert tx.drafts.where() == []


def test_a_save_is_remembered_by_its_key_and_not_without_one(any_store):
    with any_store.write() as tx:
        tx.remember("k", "result")
        tx.remember("", "nothing")
    with any_store.read() as tx:
        assert [tx.done("k"), tx.done("other"), tx.done("")] == ["result", None, None]


def test_history_is_chained_case_by_case(any_store):
    with any_store.write() as tx:
        tx.cases.put(a_case())
        for n in range(3):
            tx.record(an_act(f"did {n}", at=datetime.fromisoformat(f"2026-02-0{n + 1}T00:00Z")))
        tx.record(an_act("elsewhere", case_id=""))
    with any_store.read() as tx:
        entries = tx.history("id-Camp")
        assert [e.number for e in entries] == [1, 2, 3]
        assert first_broken(entries) is None
        assert [e.action for e in tx.recent("id-Camp", 2)] == ["did 2", "did 1"]
        assert [e.action for e in tx.history("")] == ["elsewhere"]
        assert tx.cases.get("id-Camp").changed_at.day == 3
        assert tx.cases.get("id-Camp").version == 1
        assert tx.history("id-Camp", subject="case:y") == []


def test_the_claims_table_is_the_same_from_every_store(any_store):
    bench = memory_bench(store=any_store)
    case = fill(bench)
    rows = list_claims(bench, case.id).rows
    assert [(r.label, r.text, r.contradictions) for r in rows] == [
        ("C1", "3 killed", 1),
        ("C2", "12 injured", 0),
        ("C3", "5 killed", 1),
        ("C4", "12 injured", 0),
    ]
    assert {r.outlet for r in rows} == {"One", "Two"}
    assert [r.status for r in rows] == ["extracted"] * 4
    assert not any(r.verdict or r.disagree or r.evidence for r in rows)


def test_a_url_that_is_none_is_a_storage_error():
    with pytest.raises(StorageError, match="expected a URL such as"):
        open_engine("not a url")


def test_a_file_that_is_no_database_is_a_storage_error(tmp_path):
    path = tmp_path / "text.sqlite3"
    path.write_text("this is no database, it is a sentence" * 100)
    with (
        pytest.raises(StorageError, match="not a database"),
        SqlStore(open_engine(f"sqlite:///{path}")).read() as tx,
    ):
        tx.cases.where()


def test_eight_writers_at_once_lose_nothing(sql_store):
    with sql_store.write() as tx:
        tx.cases.put(a_case(description="0"))

    def add_one():
        done = 0
        while done < 10:
            with sql_store.read() as tx:
                seen = tx.cases.get("id-Camp")
            try:
                with sql_store.write() as tx:
                    tx.cases.put(seen.but(description=str(int(seen.description) + 1)))
            except Conflict:
                continue
            done += 1

    writers = [threading.Thread(target=add_one) for _ in range(8)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    with sql_store.read() as tx:
        assert tx.cases.get("id-Camp").description == "80"


def test_what_is_saved_is_whole_and_what_is_altered_is_named(sql_store):
    case = fill(memory_bench(store=sql_store))
    assert sql_store.altered() == sql_store.damage() == []
    with sql_store._engine.begin() as connection:
        connection.execute(text("UPDATE claims SET status = 'approved' WHERE number = 1"))
        connection.execute(text("UPDATE reviewers SET name = 'Mallory' WHERE id = 'bo'"))
    told = [row.sentence for row in sql_store.altered()]
    assert len(told) == 2
    [own] = sql_store.altered(case.id)
    assert own.sentence in told
    assert "of claims was altered; it holds" in own.sentence
    assert "status=approved" in own.sentence


@pytest.mark.parametrize("statement", ["UPDATE history SET by = 'm'", "DELETE FROM history"])
def test_the_database_itself_refuses_to_change_history(sql_store, statement):
    fill(memory_bench(store=sql_store))
    quoted = statement.replace(" by ", ' "by" ')
    with (
        pytest.raises(DBAPIError, match="history is only ever appended to"),
        sql_store._engine.begin() as connection,
    ):
        connection.execute(text(quoted))


def test_a_reader_sees_one_state_while_others_write(sql_store):
    with sql_store.write() as tx:
        tx.cases.put(a_case("one"))
    with sql_store.read() as reader:
        before = reader.cases.where()
        if sql_store._engine.dialect.name == "postgresql":  # a writer of SQLite waits for readers
            with sql_store.write() as tx:
                tx.cases.put(a_case("two"))
        assert reader.cases.where() == before
