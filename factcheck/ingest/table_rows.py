"""The rows of a table of cells, whatever parts them, each with the number it has in the file."""

import csv
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

SIGNS = ",;\t|"
LOOKED_AT = 4096  # characters in which the header stands


def numbered_rows(rows: Iterator[list[str]]) -> Iterator[tuple[int, list[str] | str]]:
    """Yield each row that holds something with its number, the header being row 1.

    Of a row that cannot be read, why stands in its place.
    """
    number = 1
    while True:
        number += 1
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield number, str(error)
            continue
        if any(cell.strip() for cell in row):
            yield number, row


def sign_between(text: str) -> str:
    """Return the sign that parts the cells: the one that the header has most of.

    >>> sign_between("text;outlet;published, as printed")
    ';'
    """
    header = text[:LOOKED_AT].partition("\n")[0]
    return max(SIGNS, key=header.count)


def columns_in(file: Path, folded: Callable[[str], str]) -> Mapping[str, str]:
    """Return the field for each name that a column may bear, as `file` lists them.

    A line is 'field: name,name …'; the field's own name is one.
    """
    found: dict[str, str] = {}
    for line in file.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            field, _, names = line.partition(": ")
            found |= {folded(name): field for name in (field, *names.split(","))}
    return found
