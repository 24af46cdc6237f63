"""All that is said to PostgreSQL alone."""

from sqlalchemy import Connection, Engine, event

from factcheck.store.columns import WRITES

ONE_AT_A_TIME = 0x66616374  # names the lock that every writer of this workbench takes


def prepare(engine: Engine) -> None:
    """Let each reader see one state of all, and every writer take its turn at once."""
    event.listen(engine, "begin", _begin)


def _begin(connection: Connection) -> None:
    """Take the lock before reading what will be written: a history has one end to append to."""
    if connection.get_execution_options().get(WRITES, False):
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({ONE_AT_A_TIME})")
    else:
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
