"""What PostgreSQL is told, and that nothing but it hears it; every statement has its dialect."""

import re
from pathlib import Path

import pytest
from sqlalchemy import Column, Integer, MetaData, Table, create_mock_engine
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

import factcheck.store
from factcheck.store.postgresql import ONE_AT_A_TIME, prepare
from factcheck.store.schema import METADATA
from factcheck.workflow.list_claims import list_claims
from factcheck.workflow.verify_store import verify_store
from tests.factcheck.conftest import fill
from tests.factcheck.fakes import memory_bench

FOLDER = Path(next(iter(factcheck.store.__path__)))
SPOKEN = re.compile(
    r"PRAGMA|VACUUM|sqlite_master|BEGIN IMMEDIATE|pg_advisory|\btext\(|exec_driver"
)
ALLOWED = {"sqlite.py", "postgresql.py"}


def speakers():
    """The files that say words of one database, and those words; migrations guard the history."""
    for path in sorted(FOLDER.glob("*.py")):
        if found := SPOKEN.findall(path.read_text(encoding="utf-8")):
            yield path.name, found


def test_words_of_one_database_stand_in_its_file_alone():
    assert {name for name, _ in speakers()} == ALLOWED


@pytest.mark.parametrize("table", METADATA.sorted_tables, ids=lambda table: table.name)
def test_every_table_and_index_can_be_made(table):
    made = str(CreateTable(table).compile(dialect=postgresql.dialect()))
    assert f"CREATE TABLE {table.name}" in made
    for index in table.indexes:
        assert "CREATE INDEX" in str(CreateIndex(index).compile(dialect=postgresql.dialect()))


def test_a_table_that_cannot_be_made_would_be_seen():
    told = []
    engine = create_mock_engine("postgresql+psycopg://", lambda sql, *_: told.append(sql))
    Table("t", MetaData(), Column("n", Integer, primary_key=True)).create(engine)
    assert "SERIAL" in str(told[-1].compile(dialect=engine.dialect))


def test_writers_take_turns_and_readers_see_one_state(postgresql_store):
    engine = postgresql_store._engine
    with postgresql_store.write(), engine.connect() as other:
        held = other.exec_driver_sql("SELECT objid FROM pg_locks WHERE locktype = 'advisory'")
        assert [row[0] for row in held] == [ONE_AT_A_TIME]
    with postgresql_store.read() as tx:
        shown = tx._connection.exec_driver_sql("SHOW TRANSACTION ISOLATION LEVEL")
        assert shown.scalar_one() == "repeatable read"
    assert prepare.__module__ == "factcheck.store.postgresql"


def test_a_case_is_worked_on_and_verified(postgresql_store):
    bench = memory_bench(store=postgresql_store)
    case = fill(bench)
    assert len(list_claims(bench, case.id).rows) == 4
    assert [look.wrong for look in verify_store(bench)] == [(), ()]
