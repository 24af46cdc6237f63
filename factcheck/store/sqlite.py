"""All that is said to SQLite alone."""

import json
import re
import sqlite3
from collections.abc import Iterator, Sequence, Set
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import ConnectionPoolEntry

from factcheck.errors import StorageError
from factcheck.store.columns import WRITES

SAFE_WAL = (3, 51, 3)  # earlier libraries can corrupt a database in WAL mode
BUSY_SECONDS = 30  # a writer waits for its turn; a save takes milliseconds
FULL_TEXT = "fts5"
INDEX = "_index"  # after the name of the table that it is of
STATISTICS = "sqlite_stat"  # so begin the tables that ANALYZE makes and may make anew


def journal_mode(version: tuple[int, ...] = sqlite3.sqlite_version_info) -> str:
    """Return the journal mode that this SQLite library can be trusted with."""
    return "WAL" if version >= SAFE_WAL else "DELETE"


def make_folder(engine: Engine) -> None:
    """Make the folder of the engine's file, if it is a file and its folder is missing."""
    if not engine.url.database:
        return
    folder = Path(engine.url.database).parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(f"cannot make the folder {folder}: {error.strerror}") from error


def prepare(engine: Engine) -> None:
    """Make every connection of the engine safe, and every writer take its turn at once."""
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)


def back_up(engine: Engine, path: Path) -> None:
    """Write a copy of the open database to a new path, and check it."""
    source = engine.raw_connection()  # in no transaction: VACUUM wants none
    try:
        source.cursor().execute("VACUUM INTO ?", (str(path),))
    except sqlite3.Error as error:
        raise StorageError(f"cannot back up to {path}: {error}") from error
    finally:
        source.close()
    found = damage(path)
    if found:
        raise StorageError(f"the backup {path} is damaged: {found[0]}")


def damage(path: Path) -> list[str]:
    """Return what is wrong with a file that nobody has open; empty: it is sound."""
    engine = create_engine(f"sqlite:///{path}")
    try:
        with engine.connect() as connection:
            return damage_of(connection)
    except SQLAlchemyError as error:
        return [str(getattr(error, "orig", None) or error)]
    finally:
        engine.dispose()


def damage_of(connection: Connection) -> list[str]:
    """Return what SQLite finds wrong with an open database; empty: it is sound."""
    found = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA integrity_check")]
    lost = connection.exec_driver_sql("PRAGMA foreign_key_check")
    stray = [f"a row of {r[0]} is of nothing" for r in lost]
    return [line for line in found if line != "ok"] + stray + list(_spoilt_indexes(connection))


def _spoilt_indexes(connection: Connection) -> Iterator[str]:
    """Yield a sentence for each full-text index that is not what its table says."""
    made = "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%USING fts5(%'"
    for name in connection.exec_driver_sql(made).scalars().all():
        check = f"INSERT INTO {name}({name}, rank) VALUES ('integrity-check', 1)"  # noqa: S608  # nosec B608  # our own names
        try:
            connection.exec_driver_sql(check)
        except SQLAlchemyError as error:
            yield f"the index {name} does not fit its table: {getattr(error, 'orig', error)}"


@contextmanager
def as_stored(connection: Connection) -> Iterator[None]:
    """Read texts that are no texts any more, instead of failing on them."""
    driver: Any = connection.connection.driver_connection
    driver.text_factory = lambda data: data.decode("utf-8", "surrogateescape")
    try:
        yield
    finally:
        driver.text_factory = str


def schema_of(connection: Connection) -> str:
    """Return how tables, indexes and triggers were made, in a fixed order."""
    made = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
    rows = connection.exec_driver_sql(made).all()
    return json.dumps([list(row) for row in rows if not row[1].startswith(STATISTICS)])


def drop_constraint(connection: Connection, table: str, name: str) -> None:
    """Make a table anew without a constraint that bears a name; its rows stay as they are.

    SQLite drops none otherwise. Rows of other tables may point at it: they are of nothing for a
    moment, which is looked at when the transaction ends. Without that constraint nothing is done.
    """
    made = f"SELECT sql FROM sqlite_master WHERE type = 'table' AND name = '{table}'"  # noqa: S608  # nosec B608  # our own names
    told = str(connection.exec_driver_sql(made).scalar_one())
    without = re.sub(rf",\s*CONSTRAINT {name} UNIQUE \([^()]*\)", "", told)
    if without == told:
        return
    for statement in (
        "PRAGMA defer_foreign_keys = ON",
        f"CREATE TEMPORARY TABLE kept AS SELECT * FROM {table}",  # noqa: S608  # nosec B608  # our own names
        f"DROP TABLE {table}",
        without,
        f"INSERT INTO {table} SELECT * FROM kept",  # noqa: S608  # nosec B608  # our own names
        "DROP TABLE kept",
    ):
        connection.exec_driver_sql(statement)


def _set_up(connection: Any, _entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # we say BEGIN ourselves, see _begin
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")
    cursor.execute(f"PRAGMA journal_mode = {journal_mode()}")
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA foreign_keys = ON")
    # Without it INSERT OR REPLACE would slip past the triggers that guard the history.
    cursor.execute("PRAGMA recursive_triggers = ON")
    cursor.close()


def _begin(connection: Connection) -> None:
    """Take the write lock before reading what will be written: else two readers wait forever."""
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def add_index(connection: Connection, table: str) -> None:
    """Give a table with `number` and `words` a full-text index that follows every change.

    A library without FTS5 is left without one: the table is then searched plainly.
    """
    modules = connection.exec_driver_sql("SELECT name FROM pragma_module_list").scalars()
    if FULL_TEXT not in set(modules):
        return
    index = f"{table}{INDEX}"
    fresh = f"INSERT INTO {index}(rowid, words) VALUES (new.number, new.words);"  # noqa: S608  # nosec B608  # our own names
    stale = f"INSERT INTO {index}({index}, rowid, words) VALUES ('delete', old.number, old.words);"  # noqa: S608  # nosec B608  # our own names
    made = f"content='{table}', content_rowid='number', detail=none"
    connection.exec_driver_sql(f"CREATE VIRTUAL TABLE {index} USING fts5(words, {made})")
    connection.exec_driver_sql(f"CREATE VIRTUAL TABLE {index}_terms USING fts5vocab({index}, row)")
    for event_name, acts in (("INSERT", fresh), ("DELETE", stale), ("UPDATE", stale + fresh)):
        trigger = f"{index}_{event_name.lower()} AFTER {event_name} ON {table}"
        connection.exec_driver_sql(f"CREATE TRIGGER {trigger} BEGIN {acts} END")


def drop_index(connection: Connection, table: str) -> None:
    """Take the full-text index of a table away; the table's own drop takes the triggers."""
    connection.exec_driver_sql(f"DROP TABLE IF EXISTS {table}{INDEX}_terms")
    connection.exec_driver_sql(f"DROP TABLE IF EXISTS {table}{INDEX}")


def has_index(connection: Connection, table: str) -> bool:
    """Tell whether the table has a full-text index here."""
    if connection.dialect.name != "sqlite":
        return False
    asked = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"
    return connection.exec_driver_sql(asked, (f"{table}{INDEX}",)).first() is not None


def frequencies(connection: Connection, table: str, terms: Set[str]) -> dict[str, int]:
    """Return in how many rows each term stands; those in none are left out."""
    marks = ", ".join("?" * len(terms))
    asked = f"SELECT term, doc FROM {table}{INDEX}_terms WHERE term IN ({marks})"  # noqa: S608  # nosec B608  # question marks alone
    return {row[0]: row[1] for row in connection.exec_driver_sql(asked, tuple(sorted(terms)))}


def ranked(connection: Connection, table: str, terms: Sequence[str], limit: int) -> list[int]:
    """Return the numbers of the rows that hold some of the terms, the best first."""
    wanted = " OR ".join('"' + term.replace('"', '""') + '"' for term in terms)
    index = f"{table}{INDEX}"
    asked = f"SELECT rowid FROM {index} WHERE {index} MATCH ? ORDER BY rank, rowid LIMIT ?"  # noqa: S608  # nosec B608  # our own names
    return list(connection.exec_driver_sql(asked, (wanted, limit)).scalars())
