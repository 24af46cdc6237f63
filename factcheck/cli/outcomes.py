"""Print for people what became of the files of an import, in a terminal of any width."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from factcheck.cli.tables import (
    BETWEEN,
    NARROWEST,
    cut_short,
    cut_within,
    filled,
    folded,
    places,
)
from factcheck.domain.odd_characters import marked

if TYPE_CHECKING:
    from rich.text import Text

    from factcheck.workflow.import_files import FileLine

OF_NAMES = 0.45  # of the width that is left, at most; headlines get the rest
LONGEST = (44, 7, 64)  # characters of a name, outcome and article, however wide the terminal
STYLES = {"skipped": "red", "version": "yellow", "known": "dim"}


def show_outcomes(lines: Sequence["FileLine"]) -> None:
    """Print a row an article or file: its name, what became of it, the article, and why.

    What is too long is cut, names in the middle. Where the reason does not fit behind the rest it
    stands below.
    """
    from rich.console import Console  # pipes need none

    console = Console(highlight=False)
    if not lines:
        console.print("nothing found")
        return
    for row in outcome_rows(lines, max(NARROWEST, console.width)):
        console.print(row, soft_wrap=True)


def outcome_rows(lines: Sequence["FileLine"], width: int) -> Iterator["Text"]:
    """Yield the lines of the table, none of them wider than the terminal."""
    from rich.text import Text

    told = [
        (marked(n.file), n.outcome.value, marked(_article(n)), marked(n.reason)) for n in lines
    ]
    head = ("file", "outcome", "article", "why")
    widths = _widths([head, *told], width)
    yield Text(BETWEEN.join(filled(name, to) for name, to in zip(head, widths, strict=False)))
    yield Text("─" * width)
    for file, outcome, article, why in told:
        cells = [cut_within(file, widths[0]), outcome]
        cells += [cut_short(article, widths[2])] if article else []
        short = BETWEEN.join(filled(cell, to) for cell, to in zip(cells, widths, strict=False))
        row = f"{short}{BETWEEN}{why}" if why else short
        if places(row) <= width:
            yield Text(row.rstrip(), style=STYLES.get(outcome, ""))
            continue
        yield Text(short.rstrip(), style=STYLES.get(outcome, ""))
        yield from (Text(f"{BETWEEN}{part}", style="dim") for part in folded(why, width))


def _article(line: "FileLine") -> str:
    return f"{line.article} {line.title}".strip()


def _widths(rows: Sequence[Sequence[str]], width: int) -> tuple[int, int, int]:
    """Return how wide names, outcomes and articles are printed."""
    longest = (max(places(row[at]) for row in rows) for at in range(len(LONGEST)))
    file, outcome, article = map(min, longest, LONGEST)
    left = width - outcome - 2 * len(BETWEEN)
    if file + article > left:
        file = min(file, max(int(left * OF_NAMES), left - article))
    return file, outcome, min(article, left - file)
