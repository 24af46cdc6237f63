"""All that is said to SQLite alone."""

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, event
from sqlalchemy.pool import ConnectionPoolEntry

from factcheck.errors import StorageError

SAFE_WAL = (3, 51, 3)  # earlier libraries can corrupt a database in WAL mode
BUSY_SECONDS = 30  # a writer waits for its turn; a save takes milliseconds
WRITES = "factcheck_writes"  # execution option of a connection that is about to write


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
    copy = None
    try:
        source.cursor().execute("VACUUM INTO ?", (str(path),))
        copy = sqlite3.connect(path)
        (found,) = copy.execute("PRAGMA integrity_check").fetchone()
    except sqlite3.Error as error:
        raise StorageError(f"cannot back up to {path}: {error}") from error
    finally:
        source.close()
        if copy is not None:
            copy.close()
    if found != "ok":
        raise StorageError(f"the backup {path} is damaged: {found}")


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
