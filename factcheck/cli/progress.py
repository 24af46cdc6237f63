"""Show how far a long command is, to people only."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from factcheck.cli.options import Format

if TYPE_CHECKING:
    from rich.progress import Progress

    from factcheck.workflow.progress import At, Watch

T = TypeVar("T")


def watched(
    items: Iterable[T], what: str, *, output: Format, total: int | None = None
) -> Iterator[T]:
    """Yield the items, counting them on standard error where that is a terminal.

    Lines that appear on the same terminal meanwhile are progress enough; a bar would cut them.
    """
    printing = sys.stdout.isatty() and output is not Format.TABLE
    if printing or not sys.stderr.isatty():
        yield from items
        return
    with _bar() as progress:
        task = progress.add_task(what, total=total)
        for item in items:
            progress.advance(task)
            yield item


@contextmanager
def counting(what: str, *, output: Format) -> Iterator[Callable[[int, int], None]]:
    """Give a function that takes how much is done, and of how much; people see a bar."""
    if not sys.stderr.isatty() or (sys.stdout.isatty() and output is not Format.TABLE):
        yield lambda _done, _total: None
        return
    with _bar() as progress:
        task = progress.add_task(what, total=None)
        yield lambda done, total: progress.update(task, completed=done, total=total)


@contextmanager
def following(files: int) -> Iterator["Watch"]:
    """Give what an import tells where it is; people see a bar that moves with every article."""
    from factcheck.workflow.progress import nobody_watches  # --help loads no engine

    if not sys.stderr.isatty():
        yield nobody_watches
        return
    with _bar("{task.description}") as progress:
        task = progress.add_task("", total=1.0)

        def watch(at: "At") -> None:
            progress.update(task, completed=at.part(files), description=at.words(files))

        yield watch


def _bar(words: str = "{task.completed} {task.description}") -> "Progress":
    from rich.console import Console  # pipes need none
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (BarColumn(), TextColumn(words, markup=False), TimeElapsedColumn())
    # Lines for a pipe must not be led to the terminal with the bar.
    return Progress(*columns, console=Console(stderr=True), transient=True, redirect_stdout=False)
