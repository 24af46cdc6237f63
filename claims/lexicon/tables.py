"""Word lists that lie beside this file, read once."""

from functools import cache
from importlib.resources import files

SEPARATOR = "|"
LIST_SEPARATOR = ";"


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """Return the rows of a list, cells stripped; lines that start with '#' are remarks.

    >>> rows("countries.txt")[0][:2]
    ('AD', 'Andorra')
    """
    text = (files("claims.lexicon") / name).read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if line.strip() and not line.startswith("#"))
    return tuple(tuple(cell.strip() for cell in line.split(SEPARATOR)) for line in lines)


def listed(cell: str) -> tuple[str, ...]:
    """Return the entries of a cell that holds several.

    >>> listed("UK;Britain")
    ('UK', 'Britain')
    """
    return tuple(entry.strip() for entry in cell.split(LIST_SEPARATOR) if entry.strip())
