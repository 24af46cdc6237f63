"""Make and migrate the schema."""

import hashlib
from datetime import datetime
from pathlib import Path
from typing import cast

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, MetaData, Table, delete, insert, inspect, select
from sqlalchemy.exc import SQLAlchemyError

from factcheck.errors import NewerSchema, StorageError
from factcheck.store import case_tables, sqlite, tables
from factcheck.store import desk_tables as _desk_tables  # noqa: F401  # fills METADATA
from factcheck.store import library_tables as _library_tables  # noqa: F401  # fills METADATA
from factcheck.store.columns import WRITES

METADATA: MetaData = tables.Table.metadata
SCHEMA = cast("Table", case_tables.SchemaRow.__table__)
MIGRATIONS = Path(__file__).parent / "migrations"


def migrate(engine: Engine, *, now: datetime) -> str:
    """Bring the database to the newest schema; return its revision.

    A database that has rows is backed up first, beside itself (SQLite). One that a newer version
    of the workbench wrote is refused.
    """
    config = _config()
    scripts = ScriptDirectory.from_config(config)
    newest = scripts.get_current_head() or ""
    try:
        with engine.connect() as connection:
            found = MigrationContext.configure(connection).get_current_revision()
            connection.rollback()
        if found == newest:
            return newest
        if found is not None and found not in {s.revision for s in scripts.walk_revisions()}:
            raise NewerSchema(found, newest)
        if found is not None:
            _back_up(engine, now)
        with engine.execution_options(**{WRITES: True}).begin() as connection:
            config.attributes["connection"] = connection
            _upgrade(connection, config)
    except (SQLAlchemyError, UnicodeDecodeError) as error:  # a spoilt name is no text
        where = engine.url.render_as_string(hide_password=True)
        raise StorageError(f"cannot open the store {where}: {error.args[0]}") from error
    return newest


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    return config


def _upgrade(connection: Connection, config: Config) -> None:
    """Upgrade under the lock; another process may have done so while this one waited."""
    if MigrationContext.configure(connection).get_current_revision() is None:
        strangers = set(inspect(connection).get_table_names()) - {"alembic_version"}
        if strangers:
            raise StorageError(
                f"the database holds tables of something else: {', '.join(sorted(strangers))}",
                hint="expected an empty database or one of this workbench",
            )
    command.upgrade(config, "head")
    _seal_schema(connection)


def schema_altered(connection: Connection) -> str | None:
    """Return a sentence where tables, indexes or triggers are not as the migrations left them."""
    found = connection.execute(select(SCHEMA.c.revision, SCHEMA.c.digest)).all()
    if [tuple(row) for row in found] == [_schema_digest(connection)]:
        return None
    return "the tables, indexes or triggers of the store are not as they were made"


def _seal_schema(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":  # others do not keep the text of what they made
        revision, digest = _schema_digest(connection)
        connection.execute(delete(SCHEMA))
        connection.execute(insert(SCHEMA), {"revision": revision, "digest": digest})


def _schema_digest(connection: Connection) -> tuple[str, str]:
    revision = MigrationContext.configure(connection).get_current_revision() or ""
    digest = hashlib.sha256(sqlite.schema_of(connection).encode()).hexdigest()
    return revision, digest


def _back_up(engine: Engine, now: datetime) -> None:
    """Copy a SQLite file beside itself before it is changed."""
    if engine.dialect.name != "sqlite" or not engine.url.database:
        return
    path = Path(engine.url.database)
    copy = path.with_name(f"{path.stem}-before-{now:%Y%m%dT%H%M%S}{path.suffix}")
    sqlite.back_up(engine, copy)
