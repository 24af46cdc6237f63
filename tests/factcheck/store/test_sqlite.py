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


def indexed(engine):
    """Make a table with two rows and a full-text index."""
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE notes (number INTEGER PRIMARY KEY, words TEXT)")
        sqlite.add_index(connection, "notes")
        connection.exec_driver_sql(
            "INSERT INTO notes VALUES (1, 'rocket taji'), (2, 'lemon taji')"
        )


@pytest.fixture
def notes(tmp_path):
    engine = open_engine(f"sqlite:///{tmp_path / 'notes.sqlite3'}")
    indexed(engine)
    with engine.begin() as connection:
        yield connection
    engine.dispose()


def test_an_index_follows_its_table(notes):
    assert sqlite.has_index(notes, "notes")
    assert sqlite.ranked(notes, "notes", ["lemon"], 9) == [2]
    notes.exec_driver_sql("UPDATE notes SET words = 'flu' WHERE number = 2")
    notes.exec_driver_sql("DELETE FROM notes WHERE number = 1")
    assert sqlite.ranked(notes, "notes", ["rocket", "lemon", "taji"], 9) == []
    assert sqlite.ranked(notes, "notes", ["flu"], 9) == [2]
    assert sqlite.damage_of(notes) == []


def test_an_index_tells_how_common_words_are(notes):
    asked = {"taji", "lemon", "absent"}
    assert sqlite.frequencies(notes, "notes", asked) == {"taji": 2, "lemon": 1}
    assert sqlite.ranked(notes, "notes", ["taji", "lemon"], 1) == [2]


def test_an_index_that_was_spoilt_is_found(notes):
    notes.exec_driver_sql("DROP TRIGGER notes_index_update")
    notes.exec_driver_sql("UPDATE notes SET words = 'other' WHERE number = 1")
    [sentence] = sqlite.damage_of(notes)
    assert "the index notes_index does not fit its table" in sentence


def test_an_index_is_taken_away_and_a_table_without_one_has_none(notes):
    sqlite.drop_index(notes, "notes")
    assert not sqlite.has_index(notes, "notes")
