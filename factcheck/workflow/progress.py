"""How far a long piece of work is, for whoever waits for it."""

from collections.abc import Callable
from typing import NamedTuple

Told = Callable[[int, int], None]  # how many articles are done, and of how many


class At(NamedTuple):
    """Hold where an import is: at which file, the first is 1, and how far in it.

    `articles` is 0 until the file is read.
    """

    file: str
    number: int
    done: int = 0
    articles: int = 0


Watch = Callable[[At], None]


def tell_nobody(done: int, total: int) -> None:
    """Say nothing of articles."""
    del done, total


def nobody_watches(at: At) -> None:
    """Say nothing of files."""
    del at


def within(watch: Watch, file: str, number: int) -> Told:
    """Return what tells of the articles of one file, to whom the import is shown.

    >>> within(print, "a.rss", 2)(1, 3)
    At(file='a.rss', number=2, done=1, articles=3)
    """
    return lambda done, total: watch(At(file, number, done, total))
