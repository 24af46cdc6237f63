"""Making and migrating the schema."""

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import func, inspect, select, table, text
from sqlalchemy.exc import IntegrityError

from claims import Document
from factcheck.domain.article import text_hash
from factcheck.errors import NewerSchema, StorageError
from factcheck.store import sqlite
from factcheck.store.schema import METADATA, _config, migrate, schema_altered
from factcheck.store.sql_store import SqlStore, open_engine
from factcheck.workflow.import_article import import_documents
from tests.factcheck.conftest import fill
from tests.factcheck.fakes import START, memory_bench

CASE = "INSERT INTO cases VALUES ('c', 'C', 'c', '', 'r', 0, 0, '2020-03-12', '2020-03-12', 1)"
DOCUMENT = '{"id": "d", "text": "Two died.", "outlet": "One"}'
COLUMNS = (
    "id case_id number outlet document sha256 imported_at imported_by engine coverage version seal"
)
VALUES = f"'One', '{DOCUMENT}', '{text_hash('Two died.')}', '2020-03-12', 'ana', '', '[]', 1, ''"
ARTICLE = f"INSERT INTO articles ({COLUMNS.replace(' ', ', ')}) VALUES ('a', 'c', 1, {VALUES})"  # noqa: S608  # our own words
CHECK = "INSERT INTO checks VALUES ('c', '2020-03-12 08:30:00', '[]', '[]', 1)"


@pytest.fixture
def engine(tmp_path):
    engine = open_engine(f"sqlite:///{tmp_path / 'case.sqlite3'}")
    yield engine
    engine.dispose()


def is_no_index(name, kind, _parents):
    """Leave out the tables that SQLite itself keeps for a full-text index."""
    return kind != "table" or f"{sqlite.INDEX}" not in str(name)


def run(engine, statement):
    with engine.begin() as connection:
        connection.execute(text(statement))


def test_the_migrations_make_what_the_tables_say(engine):
    migrate(engine, now=START)
    with engine.connect() as connection:
        opts = {"compare_type": True, "include_name": is_no_index}
        context = MigrationContext.configure(connection, opts=opts)
        assert compare_metadata(context, METADATA) == []


def test_a_table_that_no_migration_makes_would_be_seen(engine):
    migrate(engine, now=START)
    run(engine, "DROP TABLE leases")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, METADATA)


def test_migrating_twice_changes_nothing(engine, tmp_path):
    assert migrate(engine, now=START) == migrate(engine, now=START)
    assert [p.name for p in tmp_path.iterdir()] == ["case.sqlite3"]


def test_a_store_of_the_first_schema_is_backed_up_and_keeps_its_rows(engine, tmp_path):
    with engine.begin() as connection:
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    run(engine, CASE)
    run(engine, CHECK)
    migrate(engine, now=START)
    with engine.connect() as connection:
        kept = connection.execute(text("SELECT case_id, slots FROM checks")).all()
        fresh = connection.execute(text("SELECT count(*) FROM preferences, rules")).scalar_one()
    assert (kept, fresh) == ([("c", "[]")], 0)
    assert len(list(tmp_path.glob("case-before-*.sqlite3"))) == 1


def test_a_store_of_the_schema_before_seals_keeps_its_rows_and_is_sealed(engine, tmp_path):
    migrate(engine, now=START)
    store = SqlStore(engine)
    fill(memory_bench(store=store))
    with engine.begin() as connection:
        config = _config()
        config.attributes["connection"] = connection
        command.downgrade(config, "0004")
    before = counts(engine)
    migrate(engine, now=START)
    after = counts(engine)
    assert after.pop("schema_seal") == 1
    assert {name: after[name] for name in before} == before
    assert after["claims"] == 4
    assert store.altered() == store.damage() == []
    assert len(list(tmp_path.glob("case-before-*.sqlite3"))) == 1


def counts(engine):
    with engine.connect() as connection:
        names = inspect(connection).get_table_names()
        return {
            n: connection.execute(select(func.count()).select_from(table(n))).scalar()
            for n in names
        }


def test_tables_that_are_not_as_they_were_made_are_told(engine):
    migrate(engine, now=START)
    with engine.connect() as connection:
        assert schema_altered(connection) is None
    run(engine, "DROP TRIGGER history_no_delete")
    with engine.connect() as connection:
        assert "triggers of the store are not as they were made" in schema_altered(connection)


def test_a_newer_schema_is_refused(engine):
    migrate(engine, now=START)
    run(engine, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(NewerSchema, match="start the newer version"):
        migrate(engine, now=START)


def test_a_database_of_something_else_is_refused_and_left_alone(engine):
    run(engine, "CREATE TABLE recipes (name TEXT)")
    with pytest.raises(StorageError, match="recipes"):
        migrate(engine, now=START)
    with engine.connect() as connection:
        tables = connection.execute(text("SELECT name FROM sqlite_master")).scalars().all()
    assert tables == ["recipes"]


def test_a_file_that_is_no_database_is_a_storage_error(tmp_path):
    path = tmp_path / "text.sqlite3"
    path.write_text("a sentence, no database " * 100)
    engine = open_engine(f"sqlite:///{path}")
    with pytest.raises(StorageError, match="cannot open the store"):
        migrate(engine, now=START)
    engine.dispose()


def test_a_store_of_the_schema_before_versions_keeps_its_articles_and_takes_one_text_twice(engine):
    with engine.begin() as connection:
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, "0006")
    run(engine, CASE.replace(", 1)", ", 1, '')"))
    run(engine, ARTICLE)
    with pytest.raises(IntegrityError, match="UNIQUE"):
        run(engine, ARTICLE.replace("'a', 'c', 1", "'b', 'c', 2"))
    migrate(engine, now=START)
    store = SqlStore(engine)
    with store.read() as tx:
        [key] = tx.article_keys("c")
        assert tx.articles.get("a").edition == 1
    assert (key.marks.outlet, key.superseded_by, key.originals) == ("one", None, ())
    assert not [row for row in store.altered() if "articles" in row.sentence]
    copied = Document(text="Two died.", outlet="Three")
    [copy] = import_documents(memory_bench(store=store), "c", [copied], by="ana").new
    assert copy.sha256 == key.sha256
    assert store.damage() == []


def test_a_constraint_is_dropped_with_no_row_lost(engine):
    run(engine, "CREATE TABLE a (n INTEGER PRIMARY KEY, t TEXT, CONSTRAINT u UNIQUE (t))")
    run(engine, "CREATE TABLE b (n INTEGER PRIMARY KEY, a INTEGER REFERENCES a (n))")
    run(engine, "INSERT INTO a VALUES (1, 'x')")
    run(engine, "INSERT INTO b VALUES (1, 1)")
    for _ in range(2):  # where it is gone already nothing is done
        with engine.begin() as connection:
            sqlite.drop_constraint(connection, "a", "u")
    run(engine, "INSERT INTO a VALUES (2, 'x')")
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        assert connection.exec_driver_sql("SELECT n FROM a").scalars().all() == [1, 2]
