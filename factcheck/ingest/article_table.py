"""Read articles from a table, one a row; columns are known by many names."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from claims import Document
from factcheck.errors import UnreadableInput
from factcheck.ingest.assembly import build_document, published_fields
from factcheck.ingest.characters import one_line
from factcheck.ingest.dates import read_date
from factcheck.ingest.encodings import Decoded
from factcheck.ingest.front_matter import known_zone
from factcheck.ingest.table_rows import columns_in, numbered_rows, sign_between

FILE = Path(__file__).with_name("article_columns.txt")
MOST_IN_A_CELL = 1 << 24  # characters; a cell holds a whole article
MOST_COLUMNS = 500
LONGEST_HEADER = 10_000  # characters
NOTHING = frozenset(("", "null", "none", "nan", "n/a", "na", "-"))
EXPECTED = "expected a header with a column 'text', and one row an article"
Read = tuple[list[Document], list[UnreadableInput]]


def read(decoded: Decoded, *, name: str) -> Read:
    """Return the documents, and an error for each row that is none.

    Raises:
        UnreadableInput: Its header names no column of texts, or not one row holds a text.
    """
    fields, rows = opened(decoded.text)
    if "text" not in fields:
        raise UnreadableInput(name, "its header names no column of texts", hint=EXPECTED)
    documents: list[Document] = []
    left_out: list[UnreadableInput] = []
    for number, row in rows:
        try:
            documents.append(_document(fields, row, decoded, f"{name}, row {number}"))
        except UnreadableInput as error:
            left_out.append(error)
    if not documents:
        why = left_out[0].message if left_out else "it has no row below its header"
        raise UnreadableInput(name, why, hint=EXPECTED)
    noted = [d.model_copy(update={"file": name}) for d in documents]
    return noted, left_out


def opened(text: str) -> tuple[list[str], Iterator[tuple[int, list[str] | str]]]:
    """Return the field that each column holds, and the rows with their numbers.

    A row is the reason where it is no row of a table; the header is row 1.
    """
    csv.field_size_limit(MOST_IN_A_CELL)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=sign_between(text))
    try:
        header = next(rows, [])[:MOST_COLUMNS]
    except csv.Error:
        header = []
    # The first column of a name counts: a table may have a "title" and a "headline".
    fields: list[str] = []
    for column in header:
        field = _columns().get(_folded(column), column.strip())
        fields.append(field if field not in fields else f"{field}~")
    return _preferring(header, fields), numbered_rows(rows)


def known_fields(header: str) -> frozenset[str]:
    """Return the fields that the columns of a header hold, as far as they are known."""
    if len(header) > LONGEST_HEADER:
        return frozenset()
    fields, _ = opened(header.rstrip("\r"))
    return frozenset(_columns().values()) & frozenset(fields)


def _preferring(header: Sequence[str], fields: list[str]) -> list[str]:
    """Let a column that bears the field's own name have it, whichever stands first."""
    for place, column in enumerate(header):
        own = _folded(column)
        if own in fields and own in _columns() and fields[place] != own:
            fields[fields.index(own)] += "~"
            fields[place] = own
    return fields


def _document(fields: list[str], row: list[str] | str, decoded: Decoded, where: str) -> Document:
    if isinstance(row, str):
        raise UnreadableInput(where, f"it is no row of a table ({row})")
    cells = {f: c.strip() for f, c in zip(fields, row, strict=False) if f and "~" not in f}
    told: dict[str, Any] = {k: v for k, v in cells.items() if v.casefold() not in NOTHING}
    text = told.pop("text", "")
    if not text:
        raise UnreadableInput(where, "its text is empty")
    stated = told.pop("published", None)
    printed = read_date(stated) if stated else None
    if stated and printed is None:
        why = f"cannot read {one_line(stated, longest=60)!r} as a date"
        raise UnreadableInput(where, why, hint="expected ISO 8601 such as '2020-03-13T17:14'")
    named = {k: one_line(v) for k, v in told.items() if k in _columns().values()}
    facts = {**named, **published_fields(printed), "zone": known_zone(told.get("zone"))}
    facts["url"] = told.get("url", "")[:2000] or None
    return build_document(text, facts, decoded=decoded, name=where)


@lru_cache(maxsize=1)
def _columns() -> Mapping[str, str]:
    return columns_in(FILE, _folded)


def _folded(name: str) -> str:
    return "".join(c for c in name.casefold() if c.isalnum())
