"""What is said to SQLite alone."""

import sqlite3

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from factcheck.errors import StorageError
from factcheck.store import sqlite
from factcheck.store.sql_store import open_engine
from factcheck.workflow.verify_history import verify_history


@pytest.mark.parametrize(
    ("version", "mode"),
    [((3, 40, 1), "DELETE"), ((3, 51, 2), "DELETE"), ((3, 51, 3), "WAL"), ((4, 0, 0), "WAL")],
)
def test_write_ahead_only_with_a_library_that_is_safe(version, mode):
    assert sqlite.journal_mode(version) == mode


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", sqlite.journal_mode().lower()),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("recursive_triggers", 1),
        ("busy_timeout", 30_000),
    ],
)
def test_every_connection_is_safe(sqlite_store, pragma, value):
    with sqlite_store._engine.connect() as connection:
        assert connection.execute(text(f"PRAGMA {pragma}")).scalar_one() == value


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE history SET why = 'because' WHERE number = 2",
        "DELETE FROM history WHERE number = 2",
        "INSERT OR REPLACE INTO history SELECT * FROM history WHERE number = 2",
    ],
)
def test_history_can_be_neither_changed_nor_deleted(sqlite_bench, sqlite_case, change):
    appended = pytest.raises(IntegrityError, match="only ever appended")
    with appended, sqlite_bench.store._engine.begin() as connection:
        connection.execute(text(change))
    assert verify_history(sqlite_bench, sqlite_case.id).broken_at is None


def test_history_changed_behind_the_triggers_is_found(sqlite_bench, sqlite_case):
    with sqlite_bench.store._engine.begin() as connection:
        connection.execute(text("DROP TRIGGER history_no_update"))
        connection.execute(text("UPDATE history SET \"by\" = 'zoe' WHERE number = 2"))
    assert verify_history(sqlite_bench, sqlite_case.id).broken_at == 2


def test_a_writer_takes_its_turn_before_it_reads(sqlite_store):
    with sqlite_store.write(), sqlite_store._engine.connect() as other:
        other.exec_driver_sql("PRAGMA busy_timeout = 0")
        other.connection.execute("ROLLBACK")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.connection.execute("BEGIN IMMEDIATE")


def test_a_backup_is_a_whole_copy(sqlite_bench, sqlite_case, tmp_path):
    path = tmp_path / "copy.sqlite3"
    sqlite.back_up(sqlite_bench.store._engine, path)
    copy = sqlite3.connect(path)
    assert copy.execute("SELECT id FROM cases").fetchall() == [(sqlite_case.id,)]
    copy.close()


def test_a_backup_goes_to_a_new_path(sqlite_store, tmp_path):
    (tmp_path / "taken").write_text("something else")
    with pytest.raises(StorageError, match="cannot back up"):
        sqlite.back_up(sqlite_store._engine, tmp_path / "taken")
    assert (tmp_path / "taken").read_text() == "something else"


def test_the_folder_of_the_file_is_made_or_the_trouble_told(tmp_path):
    open_engine(f"sqlite:///{tmp_path / 'a' / 'b' / 'case.sqlite3'}").dispose()
    assert (tmp_path / "a" / "b").is_dir()
    open_engine("sqlite://").dispose()
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="cannot make the folder"):
        open_engine(f"sqlite:///{tmp_path / 'file' / 'case.sqlite3'}")
