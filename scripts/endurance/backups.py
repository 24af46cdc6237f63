"""Back a store up while others write to it: each backup must be whole, and hold what was saved."""

import io
from collections.abc import Sequence
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.synchronize import Event
from pathlib import Path
from shutil import rmtree
from typing import NamedTuple

from factcheck.bootstrap import back_up_store, restore_store
from factcheck.errors import Conflict
from factcheck.settings import Settings
from factcheck.workflow.verify_store import verify_store
from scripts.endurance.counting import begin, count, counts_of, opened, read


class Backups(NamedTuple):
    """Hold how many backups were made and are valid, and how many saves were made meanwhile."""

    made: int
    valid: int
    saved: int


def back_up_under_writers(at: Settings, elsewhere: Path, number: int, writers: int) -> Backups:
    """Back up so many times while so many processes save; put each back elsewhere and look."""
    fork = get_context("fork")
    names = [f"r{n}" for n in range(writers)]
    ident = begin(at, names)
    stop = fork.Event()
    processes = [fork.Process(target=_save_on, args=(at, ident, n, stop)) for n in names]
    for process in processes:
        process.start()
    try:
        valid = sum(_is_valid(at, elsewhere, ident) for _ in range(number))
    finally:
        stop.set()
        for process in processes:
            process.join()
    with opened(at) as bench:
        return Backups(number, valid, sum(counts_of(read(bench, ident)).values()))


def _is_valid(at: Settings, elsewhere: Path, ident: str) -> bool:
    """Back up, put back elsewhere: whole, and with all that was saved before it began."""
    with opened(at) as bench:
        before = counts_of(read(bench, ident))
    file = io.BytesIO()
    back_up_store(at, file)
    rmtree(elsewhere, ignore_errors=True)
    there = Settings(data_folder=elsewhere, db="")
    restore_store(there, file, "backup", force=False)
    with opened(there) as bench:
        after = counts_of(read(bench, ident))
        wrong: Sequence[str] = [s for look in verify_store(bench) for s in look.wrong]
    return not wrong and all(after[name] >= before[name] for name in before)


def _save_on(at: Settings, ident: str, name: str, stop: Event) -> None:
    with opened(at) as bench:
        while not stop.is_set():
            with suppress(Conflict):
                count(bench, read(bench, ident), name)
