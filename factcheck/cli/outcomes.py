"""Print for people what became of the files of an import, in a terminal of any width."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from factcheck.domain.odd_characters import marked

if TYPE_CHECKING:
    from rich.text import Text

    from factcheck.workflow.import_files import FileLine

BETWEEN = "  "
NARROWEST = 40  # characters: what is narrower is wrapped by the terminal
OF_NAMES = 0.45  # of the width that is left, at most; headlines get the rest
LONGEST = (44, 7, 64)  # characters of a name, outcome and article, however wide the terminal
STYLES = {"skipped": "red", "version": "yellow", "known": "dim"}
CUT = "…"


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
    yield Text(BETWEEN.join(_filled(name, to) for name, to in zip(head, widths, strict=False)))
    yield Text("─" * width)
    for file, outcome, article, why in told:
        cells = [cut_within(file, widths[0]), outcome]
        cells += [cut_short(article, widths[2])] if article else []
        filled = BETWEEN.join(_filled(cell, to) for cell, to in zip(cells, widths, strict=False))
        row = f"{filled}{BETWEEN}{why}" if why else filled
        if _size(row) <= width:
            yield Text(row.rstrip(), style=STYLES.get(outcome, ""))
            continue
        yield Text(filled.rstrip(), style=STYLES.get(outcome, ""))
        yield from (Text(f"{BETWEEN}{part}", style="dim") for part in _folded(why, width))


def cut_short(words: str, size: int) -> str:
    """Return words that take so many places at most, cut at the end.

    >>> cut_short("Mine reopens", 8)
    'Mine re…'
    """
    if _size(words) <= size:
        return words
    kept = words
    while kept and _size(kept) > size - 1:
        kept = kept[:-1]
    return f"{kept.rstrip()}{CUT}"


def cut_within(name: str, size: int) -> str:
    """Return a name that takes so many places at most, cut in the middle: its ending tells more.

    >>> cut_within("archive/2024/page.html", 13)
    'archiv…e.html'
    """
    if _size(name) <= size:
        return name
    first, last = name[: len(name) // 2], name[len(name) // 2 :]
    while _size(first) + _size(last) > size - 1 and (first or last):
        if _size(first) >= _size(last):
            first = first[:-1]
        else:
            last = last[1:]
    return f"{first}{CUT}{last}"


def _article(line: "FileLine") -> str:
    return f"{line.article} {line.title}".strip()


def _widths(rows: Sequence[Sequence[str]], width: int) -> tuple[int, int, int]:
    """Return how wide names, outcomes and articles are printed."""
    longest = (max(_size(row[at]) for row in rows) for at in range(len(LONGEST)))
    file, outcome, article = map(min, longest, LONGEST)
    left = width - outcome - 2 * len(BETWEEN)
    if file + article > left:
        file = min(file, max(int(left * OF_NAMES), left - article))
    return file, outcome, min(article, left - file)


def _filled(words: str, to: int) -> str:
    return words + " " * (to - _size(words))


def _folded(words: str, width: int) -> Iterator[str]:
    """Yield words line by line, to stand below a row; a word longer than a line is broken."""
    from rich.console import Console
    from rich.text import Text

    wrapped = Text(words).wrap(Console(), width - len(BETWEEN))
    yield from (part.plain.rstrip() for part in wrapped)


def _size(words: str) -> int:
    """Return how many places words take in a terminal: those of some scripts take two each."""
    from rich.cells import cell_len

    return cell_len(words)
