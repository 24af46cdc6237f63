"""Show how far a long command is, to people only."""

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

from factcheck.cli.options import Format

T = TypeVar("T")


def watched(items: Iterable[T], what: str, *, output: Format) -> Iterator[T]:
    """Yield the items, counting them on standard error where that is a terminal.

    Lines that appear on the same terminal meanwhile are progress enough; a bar would cut them.
    """
    printing = sys.stdout.isatty() and output is not Format.TABLE
    if printing or not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console  # pipes need none
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (BarColumn(), TextColumn("{task.completed} {task.description}"), TimeElapsedColumn())
    # Lines for a pipe must not be led to the terminal with the bar.
    shown = Progress(*columns, console=Console(stderr=True), transient=True, redirect_stdout=False)
    with shown as progress:
        task = progress.add_task(what, total=None)
        for item in items:
            progress.advance(task)
            yield item
