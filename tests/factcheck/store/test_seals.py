"""A row that was altered by other means is named; one that was saved is not."""

import pytest
from sqlalchemy import text

from factcheck.errors import StorageError
from factcheck.store import layouts
from factcheck.store.schema import METADATA
from factcheck.store.seals import SEAL, seal_of, seal_rows, sealed
from factcheck.workflow.verify_store import verify_store
from tests.factcheck.fakes import START


@pytest.fixture
def alter(sqlite_bench, sqlite_case):
    """Change the database of the case as somebody could who has the file."""

    def change(*statements):
        with sqlite_bench.store._engine.begin() as connection:
            for statement in statements:
                connection.execute(text(statement.format(case=sqlite_case.id)))

    return change


def sentences(store, case_id=None):
    return [row.sentence for row in store.altered(case_id)]


def test_every_table_is_sealed_or_chained_or_of_the_schema():
    bare = {name for name, table in METADATA.tables.items() if SEAL not in table.c}
    assert bare == {"history", "schema_seal"}


def test_what_is_saved_is_whole(sqlite_bench, sqlite_case):
    assert sqlite_bench.store.altered() == []
    assert sqlite_bench.store.altered(sqlite_case.id) == []


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        (
            "UPDATE claims SET status = 'approved' WHERE number = 1",
            "of claims was altered; it hol",
        ),
        ("UPDATE claims SET status = 'approved' WHERE number = 1", "status=approved"),
        ("UPDATE claims SET confidence = confidence + 0.001 WHERE number = 1", "of claims was"),
        ("UPDATE claims SET vanished = 2 WHERE number = 1", "of claims was altered"),
        ("UPDATE claims SET assignee = 'bo' WHERE number = 1", "assignee=bo"),
        ("UPDATE cases SET solo = 1", "the row {case} of cases was altered"),
        ("UPDATE reviewers SET created_at = replace(created_at, ' ', 'T')", "the row ana of revi"),
        ("UPDATE reviewers SET name = CAST(x'41ff' AS TEXT) WHERE id = 'bo'", "name=A\\udcff"),
        ("UPDATE findings SET state = 'dismissed'", "of findings was altered"),
        ("UPDATE finding_claims SET claim_id = claim_id || 'x'", "of finding_claims was altered"),
        ("UPDATE checks SET events = '[]'", "the row {case} of checks was altered"),
        ("UPDATE claims SET seal = upper(seal) WHERE number = 1", "of claims was altered"),
    ],
)
def test_an_altered_row_is_named_with_what_it_holds(
    sqlite_bench, sqlite_case, alter, statement, says
):
    alter(statement)
    told = " ".join(sentences(sqlite_bench.store))
    assert says.format(case=sqlite_case.id) in told


def test_a_row_of_another_case_is_no_matter_of_this_one(sqlite_bench, sqlite_case, alter):
    alter("UPDATE reviewers SET name = 'Mallory' WHERE id = 'bo'")
    assert sentences(sqlite_bench.store, sqlite_case.id) == []
    alter("UPDATE claims SET status = 'approved' WHERE number = 1")
    assert len(sentences(sqlite_bench.store, sqlite_case.id)) == 1
    assert sentences(sqlite_bench.store, "another") == []


def test_a_history_of_no_case_is_named(sqlite_bench, alter):
    alter(
        "DROP TRIGGER history_no_update",
        "UPDATE history SET case_id = 'gone' WHERE number = (SELECT max(number) FROM history)",
    )
    [stray] = sqlite_bench.store.altered()
    assert stray.sentence == "an entry of the history is of the case 'gone', which is not there"


def test_acts_date_a_case_without_another_seal(sqlite_bench, sqlite_case):
    with sqlite_bench.store.read() as tx:
        dated = tx.cases.get(sqlite_case.id)
    assert dated.changed_at > sqlite_case.changed_at
    assert sqlite_bench.store.altered() == []


def test_a_table_that_cannot_be_read_is_named(sqlite_bench, alter):
    alter("DROP TABLE drafts")
    assert "the table drafts cannot be read: no such table" in sentences(sqlite_bench.store)[0]


def test_sealing_anew_takes_rows_as_they_stand(sqlite_bench, alter):
    alter("UPDATE claims SET assignee = 'bo'")
    with sqlite_bench.store._engine.begin() as connection:
        for name in ("claims", "drafts"):
            seal_rows(connection, name)
    assert sqlite_bench.store.altered() == []


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({"a": True}, {"a": 1}, True),
        ({"a": 1.0, "b": None}, {"a": 1.0}, True),
        ({"a": 0.0}, {"a": -0.0}, True),
        ({"a": START}, {"a": "2026-01-01 09:00:00.000000"}, True),
        ({"a": "1"}, {"a": 1}, False),
        ({"a": b"x"}, {"a": "x"}, False),
        ({"a": "x"}, {"b": "x"}, False),
        ({"a": "x"}, {"a": "x "}, False),
        ({"a": "\udcff"}, {"a": "ÿ"}, False),
    ],
)
def test_a_seal_is_of_what_the_database_keeps(one, other, same):
    assert (seal_of("t", one) == seal_of("t", other)) is same
    assert seal_of("t", one) != seal_of("u", one)


def test_a_row_is_written_once_and_sealed():
    table = layouts.RULES.table
    row = sealed(table, {"case_id": "", "trusted_sources": ("a",), "confidence_shown": 1})
    assert row["trusted_sources"] == '["a"]'
    assert isinstance(row["confidence_shown"], float)
    assert row[SEAL] == seal_of("rules", {k: v for k, v in row.items() if k != SEAL})


def test_verify_says_it_of_the_case_or_of_the_desk(sqlite_bench, sqlite_case, alter):
    alter("UPDATE claims SET assignee = 'bo' WHERE number = 1")
    alter("UPDATE reviewers SET name = 'Mallory' WHERE id = 'bo'")
    desk, case = verify_store(sqlite_bench)
    assert "of reviewers was altered" in desk.wrong[0]
    assert "of claims was altered" in case.wrong[0]
    [alone] = verify_store(sqlite_bench, sqlite_case.id)
    assert alone.wrong == case.wrong


def test_a_store_whose_cases_cannot_be_read_is_told(sqlite_bench, alter):
    alter("UPDATE cases SET created_at = 'long ago'")
    [desk] = verify_store(sqlite_bench)
    assert any("a stored value is no time: 'long ago'" in sentence for sentence in desk.wrong)
    with pytest.raises(StorageError, match="no time"), sqlite_bench.store.read() as tx:
        tx.cases.where()
