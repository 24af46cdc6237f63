"""Let writers in one by one, in the order in which they came.

SQLite alone lets everybody try again now and then: among busy writers one may starve.
"""

import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO

from factcheck.errors import StorageError

if sys.platform != "win32":  # there writers try again now and then
    import fcntl

ENDING = "-turn"  # of the file beside the database that is locked, and never written to


@contextmanager
def turn(database: str | None, *, seconds: float) -> Iterator[None]:
    """Wait for one's turn to write to the file; StorageError where it does not come in time.

    A turn ends with the block, or with the process. Where the file system knows no locks there
    are no turns.
    """
    with ExitStack() as held:
        if sys.platform != "win32" and database and Path(database).parent.is_dir():
            try:
                file = held.enter_context(Path(database + ENDING).open("ab"))
            except OSError:  # a store that cannot be written says so itself
                yield
                return
            _wait(file, seconds)
        yield


def _wait(file: IO[bytes], seconds: float) -> None:
    """Lock the file; the system keeps those who wait in a queue."""
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        waiting = threading.Thread(target=_lock, args=(file,), daemon=True)
        waiting.start()
        waiting.join(seconds)
        if waiting.is_alive():
            hint = "another program holds it; nothing was saved: save again"
            raise StorageError("the store is locked", hint=hint) from None
    except OSError:
        return


def _lock(file: IO[bytes]) -> None:
    try:
        fcntl.flock(file, fcntl.LOCK_EX)
    except (OSError, ValueError):  # given up meanwhile
        return
