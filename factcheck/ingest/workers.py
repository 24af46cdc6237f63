"""Have files read by child processes, which are kept a while for the next file of an import."""

import atexit
import os
import threading
from typing import NamedTuple

from factcheck.ingest.outcome import Intake
from factcheck.ingest.worker import Answer, Worker

IDLE_SECONDS = 20  # starting a child takes longer than most files; an import pauses no longer
MOST_IDLE = 2  # an idle one holds some 80 MB


class Asked(NamedTuple):
    """Hold what is to be read, and by which module."""

    module: str
    data: bytes
    name: str
    content_type: str | None = None
    seconds: int = 0


_idle: list[Worker] = []
_lock = threading.Lock()


def read_in_child(
    module: str, data: bytes, *, name: str, content_type: str | None = None, seconds: int = 0
) -> Intake:
    """Have a module of `formats` read a file in a child process, within `seconds` if not 0.

    Raises:
        FactcheckError: What the reader says; an UnreadableInput where the reader broke down.
    """
    asked = Asked(module, data, name, content_type, seconds)
    return Intake(*answer_of_child(asked))


def answer_of_child(asked: Asked) -> Answer:
    """Return what a child process says to a request.

    Raises:
        FactcheckError: What the reader says; an UnreadableInput where the reader broke down.
    """
    worker = _taken() or Worker()
    try:
        return worker.read(
            asked.module,
            asked.data,
            name=asked.name,
            content_type=asked.content_type,
            seconds=asked.seconds,
        )
    finally:
        _give_back(worker)


def end_idle() -> None:
    """End the children that wait."""
    while worker := _taken(usable=False):
        worker.close()


def _taken(*, usable: bool = True) -> Worker | None:
    """Return a child that waits, if one does; those that can read no more are ended."""
    while True:
        with _lock:
            worker = _idle.pop() if _idle else None
        if worker is None or worker.usable or not usable:
            return worker
        worker.close()


def _give_back(worker: Worker) -> None:
    with _lock:
        kept = worker.usable and len(_idle) < MOST_IDLE
        if kept:
            _idle.append(worker)
    if not kept:
        worker.close()
        return
    clock = threading.Timer(IDLE_SECONDS, _end_if_idle, (worker, worker.files))
    clock.daemon = True
    clock.start()


def _end_if_idle(worker: Worker, files: int) -> None:
    """End a child that has read nothing since; one that has gets another clock when it is back."""
    with _lock:
        waits = worker in _idle and worker.files == files
        if waits:
            _idle.remove(worker)
    if waits:
        worker.close()


atexit.register(end_idle)
if hasattr(os, "register_at_fork"):
    # A copy of this process must not speak through the same pipes.
    os.register_at_fork(after_in_child=_idle.clear)
