"""Print lines: as JSON for programs, as tables for people."""

import csv
import json
import re
import signal
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any

from factcheck.cli.options import Format

if TYPE_CHECKING:
    from pydantic import BaseModel

Line = dict[str, Any]
SECONDS = re.compile(r"(?<=\dT\d\d:\d\d):\d\d(?:\.\d+)?(?=Z|[+-]\d\d)")  # of a time, for people


def chosen(wanted: Format | None) -> Format:
    """Return the format: a table for people, JSON lines for a pipe, unless one is asked for."""
    if wanted is not None:
        return wanted
    return Format.TABLE if sys.stdout.isatty() else Format.JSONL


def line_of(model: "BaseModel") -> Line:
    """Return a model as a line; Ctrl+C waits, for pydantic would lose it in mid-model."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        return model.model_dump(mode="json", by_alias=True)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def as_json(line: Line) -> str:
    """Return one line of JSON, letters as they are."""
    return json.dumps(line, ensure_ascii=False)


def show(
    lines: Iterable[Line], columns: Sequence[str], output: Format, *, told: bool = False
) -> None:
    """Print lines in a format; `columns` are the paths that tables show, 'value.count.raw'.

    Where there are none that is said on standard error too, for an empty output tells nothing;
    not where the command has `told` why.
    """
    first = next(lines := iter(lines), None)
    if first is None and output is not Format.TABLE and not told:
        print("factcheck: nothing found", file=sys.stderr)
    lines = lines if first is None else chain([first], lines)
    match output:
        case Format.JSONL:
            for line in lines:
                print(as_json(line))
        case Format.JSON:
            _print_list(lines)
        case Format.CSV:
            _print_csv(lines)
        case Format.TABLE:
            _print_table(lines, columns)


def tell(line: str) -> None:
    """Print a line that may quote a name; what a terminal obeys or hides is told by its code."""
    from factcheck.domain.odd_characters import marked  # only where there is something to say

    print(marked(" ".join(line.split())))


def _print_list(lines: Iterable[Line]) -> None:
    """Print one JSON list, a line an item, without holding them all."""
    opening = "["
    for line in lines:
        print(opening, as_json(line), sep="\n", end="")
        opening = ","
    print("\n]" if opening == "," else "[]")


def _print_csv(lines: Iterable[Line]) -> None:
    """Print a row a line; nested values as JSON, and text that a sheet could run as text."""
    writer: Any = None
    for line in lines:
        row = {name: _cell(value) for name, value in line.items()}
        if writer is None:
            # Quoted one and all: a lone carriage return within a text would end the row.
            writer = csv.DictWriter(
                sys.stdout, list(row), lineterminator="\n", quoting=csv.QUOTE_ALL
            )
            writer.writeheader()
        writer.writerow(row)


def _cell(value: object) -> str:
    from factcheck.reports.cells import as_text  # reports bring the engine's values along

    if value is None:
        return ""
    if isinstance(value, dict | list):
        return as_text(as_json({"": value})[len('{"": ') : -1])
    return as_text(value) if isinstance(value, str) else str(value)


def _print_table(lines: Iterable[Line], columns: Sequence[str]) -> None:
    from factcheck.cli.tables import show_table  # pipes need no tables
    from factcheck.domain.odd_characters import marked

    heads = [column.rpartition(".")[2].replace("_", " ") for column in columns]
    paths = [column.split(".") for column in columns]
    rows = [[marked(", ".join(_words(line, path))) for path in paths] for line in lines]
    if rows:
        show_table(heads, [[SECONDS.sub("", cell) for cell in row] for row in rows])
    else:
        print("nothing found")


def _words(value: object, path: Sequence[str]) -> Iterator[str]:
    """Yield what lies at a path of a line, through lists."""
    if isinstance(value, list):
        for item in value:
            yield from _words(item, path)
    elif path and isinstance(value, dict):
        yield from _words(value.get(path[0]), path[1:])
    elif isinstance(value, dict):
        yield from (f"{name} {said}" for name, said in value.items() if _is_plain(said))
    elif not path and value not in (None, ""):
        yield str(value)


def _is_plain(said: object) -> bool:
    """Tell whether a part of a value can stand in a cell: stated, and no list or table."""
    return isinstance(said, str | int | float) and said != "" and not isinstance(said, bool)
