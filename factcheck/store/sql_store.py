"""The store over a database that SQLAlchemy reaches."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

from sqlalchemy import Engine, create_engine
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from factcheck.errors import StorageError
from factcheck.store import postgresql, sqlite
from factcheck.store.columns import WRITES
from factcheck.store.schema import METADATA, schema_altered
from factcheck.store.seals import altered_rows, stray_histories
from factcheck.store.transaction import SqlTransaction
from factcheck.store.turns import turn
from factcheck.workflow.ports import Altered


class SqlStore:
    """Open transactions on a database, see `factcheck.workflow.ports.Store`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @contextmanager
    def read(self) -> Iterator[SqlTransaction]:
        """Give one consistent view; what is written in it is lost."""
        with _translated(self._engine), self._engine.connect() as connection:
            connection.begin()
            yield SqlTransaction(connection)

    @contextmanager
    def write(self) -> Iterator[SqlTransaction]:
        """Give one transaction that is saved when it ends without an exception."""
        with self._turn(), _translated(self._engine), self._engine.connect() as connection:
            writing = connection.execution_options(**{WRITES: True})
            with writing.begin():
                yield SqlTransaction(writing)

    def damage(self) -> list[str]:
        """Return what the database finds wrong with itself."""
        if self._engine.dialect.name != "sqlite":
            return []  # others check their pages by themselves
        try:
            with _translated(self._engine), self._engine.connect() as connection:
                changed = schema_altered(connection)
                return [*sqlite.damage_of(connection), *([changed] if changed else [])]
        except StorageError as error:
            return [error.message]

    def altered(self, case_id: str | None = None) -> list[Altered]:
        """Return the rows whose seal does not fit, and histories of no case."""
        raw = sqlite.as_stored if self._engine.dialect.name == "sqlite" else nullcontext
        with _translated(self._engine), self._engine.connect() as connection, raw(connection):
            found = list(altered_rows(connection, METADATA.sorted_tables, case_id))
            return found if case_id else [*found, *stray_histories(connection)]

    def _turn(self) -> AbstractContextManager[None]:
        if self._engine.dialect.name != "sqlite":
            return nullcontext()  # others keep a queue by themselves
        return turn(self._engine.url.database, seconds=sqlite.BUSY_SECONDS)

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()


def open_engine(url: str) -> Engine:
    """Return an engine on the URL, with the rules of its database set.

    The folder of a SQLite file is made where it is missing.
    """
    try:
        engine = create_engine(make_url(url))
    except (ArgumentError, ImportError) as error:
        raise StorageError(
            f"cannot open the store {url!r}: {_first_line(error)}",
            hint="expected a URL such as 'sqlite:////path/to/file.sqlite3'",
        ) from error
    if engine.dialect.name == "sqlite":
        sqlite.make_folder(engine)
        sqlite.prepare(engine)
    elif engine.dialect.name == "postgresql":
        postgresql.prepare(engine)
    return engine


@contextmanager
def _translated(engine: Engine) -> Iterator[None]:
    """Let no exception of the library out."""
    try:
        yield
    except (SQLAlchemyError, UnicodeDecodeError) as error:  # a spoilt name is no text
        where = engine.url.render_as_string(hide_password=True)
        raise StorageError(
            f"the store {where} failed: {_first_line(error)}",
            hint="nothing was saved; check that the file can be written and is not locked",
        ) from error


def _first_line(error: BaseException) -> str:
    original = getattr(error, "orig", None) or error
    return str(original).splitlines()[0] if str(original) else type(original).__name__
