"""One end for all that a fetch does: looking up, connecting, asking, reading."""

from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TypeVar

T = TypeVar("T")


class TooLate(Exception):
    """Say that the time is over."""


class Deadline:
    """Tell how much time is left."""

    def __init__(self, seconds: float, *, ticks: Callable[[], float]) -> None:
        self._ticks = ticks
        self._end = ticks() + seconds

    def left(self) -> float:
        """Return the seconds that are left, always some; TooLate where there are none."""
        left = self._end - self._ticks()
        if left <= 0:
            raise TooLate
        return left


def within(deadline: Deadline, work: Callable[[], T]) -> T:
    """Do what cannot be told to hurry, such as looking up a name, and leave it when it is late."""
    results: SimpleQueue[T | OSError | UnicodeError] = SimpleQueue()

    def run() -> None:
        try:
            results.put(work())
        except (OSError, UnicodeError) as error:
            results.put(error)

    Thread(target=run, daemon=True).start()
    try:
        result = results.get(timeout=deadline.left())
    except Empty as error:
        raise TooLate from error
    if isinstance(result, (OSError, UnicodeError)):
        raise result
    return result
