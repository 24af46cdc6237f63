"""Open the workbench on the store that the command line or the settings name."""

import getpass
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from factcheck.errors import UsageError

if TYPE_CHECKING:
    from factcheck.settings import Settings
    from factcheck.workflow.ports import Workbench


@contextmanager
def opened(db: str | None) -> Iterator["Workbench"]:
    """Give a workbench, and let go of its store at the end."""
    from factcheck.bootstrap import open_workbench  # --help opens no store

    bench = open_workbench(settings(db))
    try:
        yield bench
    finally:
        bench.store.close()


def settings(db: str | None = None) -> "Settings":
    """Return the settings; UsageError where the environment holds a value that does not fit."""
    from pydantic import ValidationError

    from factcheck.settings import Settings

    try:
        return Settings(db=db) if db else Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = "FACTCHECK_" + "_".join(map(str, first["loc"])).upper()
        raise UsageError(f"cannot take {name}={first['input']!r}", hint=first["msg"]) from error


def acting_as(bench: "Workbench", name: str | None) -> str:
    """Return the id of who works here: as told, as the settings say, else the login name."""
    from factcheck.workflow.sign_in import sign_in

    return sign_in(bench, name or _login_name()).id


def _login_name() -> str:
    try:
        return settings().reviewer or getpass.getuser()
    except (KeyError, OSError) as error:  # a user without a name, as in some containers
        raise UsageError("cannot tell who you are", hint="say it with --as NAME") from error
