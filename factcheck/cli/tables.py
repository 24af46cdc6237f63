"""Print rows as a table for people, in a terminal of any width."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.text import Text

BETWEEN = "  "
NARROWEST = 40  # places: what is narrower is wrapped by the terminal
CUT = "…"
STYLES = {"contradiction": "bold red", "update": "yellow", "consistent": "green"}

Row = Sequence[str]


def show_table(heads: Row, rows: Sequence[Row]) -> None:
    """Print a line a row; columns for which there is no room stand below it, with their names."""
    from rich.console import Console  # pipes need no tables

    console = Console(highlight=False)
    for line in table_lines(heads, rows, max(NARROWEST, console.width)):
        console.print(line, soft_wrap=True)


def table_lines(heads: Row, rows: Sequence[Row], width: int) -> Iterator["Text"]:
    """Yield the lines of a table, none of them wider than `width` places.

    Columns in which nothing stands are left out where there is not room for all, and the widest
    ones stand below each row, folded.
    """
    from rich.text import Text

    kept, below = _places(heads, rows, width)
    sizes = {at: _widest(heads, rows, at) for at in kept}
    yield Text(BETWEEN.join(filled(heads[at], sizes[at]) for at in kept).rstrip(), style="bold")
    yield Text("─" * width, style="dim")
    for row in rows:
        cells = [Text(filled(row[at], sizes[at]), style=STYLES.get(row[at], "")) for at in kept]
        line = Text(BETWEEN).join(cells)
        line.rstrip()
        yield line
        for at in below:
            if row[at]:
                name = f"{heads[at]}: " if len(below) > 1 else ""
                yield from (Text(f"{BETWEEN}{part}") for part in folded(name + row[at], width))


def cut_short(words: str, size: int) -> str:
    """Return words that take so many places at most, cut at the end.

    >>> cut_short("Mine reopens", 8)
    'Mine re…'
    """
    if places(words) <= size:
        return words
    kept = words
    while kept and places(kept) > size - 1:
        kept = kept[:-1]
    return f"{kept.rstrip()}{CUT}"


def cut_within(name: str, size: int) -> str:
    """Return a name that takes so many places at most, cut in the middle: its ending tells more.

    >>> cut_within("archive/2024/page.html", 13)
    'archiv…e.html'
    """
    if places(name) <= size:
        return name
    first, last = name[: len(name) // 2], name[len(name) // 2 :]
    while places(first) + places(last) > size - 1 and (first or last):
        if places(first) >= places(last):
            first = first[:-1]
        else:
            last = last[1:]
    return f"{first}{CUT}{last}"


def filled(words: str, to: int) -> str:
    """Return words that take so many places at least."""
    return words + " " * (to - places(words))


def folded(words: str, width: int) -> Iterator[str]:
    """Yield words line by line, to stand below a row; a word longer than a line is broken."""
    from rich.console import Console
    from rich.text import Text

    wrapped = Text(words).wrap(Console(), width - len(BETWEEN))
    yield from (part.plain.rstrip() for part in wrapped)


def places(words: str) -> int:
    """Return how many places words take in a terminal: those of some scripts take two each."""
    from rich.cells import cell_len

    return cell_len(words)


def _places(heads: Row, rows: Sequence[Row], width: int) -> tuple[list[int], list[int]]:
    """Return which columns stand side by side, and which below each row."""
    kept = list(range(len(heads)))
    sizes = [_widest(heads, rows, at) for at in kept]

    def too_wide() -> bool:
        return sum(sizes[at] for at in kept) + len(BETWEEN) * (len(kept) - 1) > width

    if too_wide():
        kept = [at for at in kept if any(row[at] for row in rows)]
    below = []
    while too_wide():
        below.append(max(kept, key=lambda at: sizes[at]))
        kept.remove(below[-1])
    return kept, sorted(below)


def _widest(heads: Row, rows: Sequence[Row], at: int) -> int:
    return max(places(heads[at]), *(places(row[at]) for row in rows))
