"""Have a reader read spoiled files, one after the other, and note what it does not stand."""

import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from factcheck.domain.formats import Format
from factcheck.errors import FactcheckError
from factcheck.ingest.intake import READERS, format_of
from factcheck.ingest.worker import LIMITS, Worker
from scripts.chance import seeded
from scripts.reader_trials.spoiling import spoiled

SLOW = 2.0  # seconds
BROKEN = ("its reader failed", "broke down", "it takes over", "its text has over")
FOLDER = Path(__file__).parents[2] / "tests" / "factcheck" / "ingest"
FILES = (FOLDER / "files", FOLDER / "wire_files")


class Trial(NamedTuple):
    """Hold what became of one spoiled file."""

    number: int
    seconds: float
    said: str  # nothing where it was read
    data: bytes

    @property
    def crashed(self) -> bool:
        """Tell a reader that broke from one that refused."""
        return any(words in self.said for words in BROKEN)

    @property
    def slow(self) -> bool:
        """Tell whether it took too long."""
        return self.seconds > SLOW


def seeds(wanted: Format) -> list[bytes]:
    """Return the files of a format that trials begin with."""
    return [data for form, data in _files() if form is wanted]


@lru_cache(maxsize=1)
def _files() -> tuple[tuple[Format, bytes], ...]:
    found = []
    for path in sorted(path for folder in FILES for path in folder.iterdir()):
        data = path.read_bytes()
        with suppress(FactcheckError):  # what is of no format is no beginning
            found.append((format_of(data, name=path.name), data))
    return tuple(found)


def tried(wanted: Format, files: Sequence[bytes], *, count: int, seed: int) -> Iterator[Trial]:
    """Yield a trial for each spoiled file, each read in a child process."""
    chance = seeded(seed)
    worker = Worker(LIMITS._replace(files=2 * count))
    try:
        for number in range(count):
            data = spoiled(chance.choice(files), files, chance)
            if not worker.usable:
                worker.close()
                worker = Worker(LIMITS._replace(files=2 * count))
            trial = _trial(worker, wanted, data, number)
            # On a busy machine a clock measures others: what is slow is tried again.
            again = _trial(worker, wanted, data, number) if _to_repeat(trial, worker) else trial
            yield min(trial, again, key=lambda one: one.seconds)
    finally:
        worker.close()


def _to_repeat(trial: Trial, worker: Worker) -> bool:
    return trial.slow and not trial.crashed and worker.usable


def _trial(worker: Worker, wanted: Format, data: bytes, number: int) -> Trial:
    said = ""
    began = time.perf_counter()
    try:
        worker.read(READERS[wanted].module, data, name="spoiled", content_type=None)
    except FactcheckError as error:
        said = str(error)
    return Trial(number, time.perf_counter() - began, said, data)
