"""The seal of each row: a digest by which one that was altered by other means is found.

A seal is no signature: who can write to the database and knows this file can seal again. What
somebody did on purpose is for the chain of the history to tell, whose head stands in exports.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, cast

from pydantic_core import to_json
from sqlalchemy import (
    Column,
    Connection,
    Float,
    MetaData,
    Select,
    Table,
    bindparam,
    literal_column,
    select,
    update,
)
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.types import NullType

from factcheck.store.case_tables import HistoryRow
from factcheck.store.columns import Json, Written
from factcheck.store.tables import CaseRow
from factcheck.workflow.ports import Altered

SEAL = "seal"  # the column's name
CASE = "case_id"
DATED = {("cases", "changed_at")}  # each act dates its case anew: the history tells the same
AT_ONCE = 500  # rows in memory
SHOWN = 600  # characters of what an altered row holds
CELL = 40  # characters of one cell of it

CASES = cast("Table", CaseRow.__table__)
HISTORY = cast("Table", HistoryRow.__table__)
Cells = Mapping[str, Any]


def sealed(table: Table, columns: Cells) -> dict[str, Any]:
    """Return the columns of a row as they are to be saved, with its seal."""
    cells = {name: _kept(table.c[name], value) for name, value in columns.items()}
    return {**cells, SEAL: seal_of(table.name, cells)}


def seal_of(table: str, cells: Cells) -> str:
    """Return the SHA-256 over the cells of a row as the database keeps them, in hex.

    Empty cells count for nothing, so that a column that may be empty can be added later.
    """
    told = {
        name: _plain(value)
        for name, value in cells.items()
        if value is not None and name != SEAL and (table, name) not in DATED
    }
    line = json.dumps([table, told], sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(line.encode()).hexdigest()


def seal_rows(connection: Connection, name: str) -> None:
    """Seal every row of a table as it stands: for migrations, which alone may change rows so."""
    table = Table(name, MetaData(), autoload_with=connection)
    key = [column.name for column in table.primary_key]
    here = [table.c[column] == bindparam(f"key_{column}", type_=_RAW) for column in key]
    marks = [
        {SEAL: seal_of(name, row), **{f"key_{column}": row[column] for column in key}}
        for row in _rows(connection, table)
    ]
    if marks:
        connection.execute(update(table).where(*here).values({SEAL: bindparam(SEAL)}), marks)


def altered_rows(
    connection: Connection, tables: Iterable[Table], case_id: str | None = None
) -> Iterator[Altered]:
    """Yield each row that is not as it was saved; with a case only those that are its own."""
    for table in tables:
        if SEAL not in table.c:
            continue
        own = "id" if table.name == "cases" else CASE
        if case_id is not None and own not in table.c:
            continue
        try:
            for row in _rows(connection, table):
                mine = case_id is None or row[own] == case_id
                if mine and row.get(SEAL) != seal_of(table.name, row):
                    yield Altered(str(row.get(own, "")), _sentence(table, row))
        except (SQLAlchemyError, UnicodeDecodeError) as error:  # a spoilt name is no text
            why = str(getattr(error, "orig", None) or error)
            yield Altered("", f"the table {table.name} cannot be read: {why}")


def stray_histories(connection: Connection) -> Iterator[Altered]:
    """Yield each history that is of no case: no chain tells that its entries are gone."""
    cases, history = CASES.c, HISTORY.c
    known = select(cases.id)
    query = select(history.case_id).where(history.case_id != "", history.case_id.not_in(known))
    for case in connection.execute(query.distinct()).scalars():
        yield Altered("", f"an entry of the history is of the case {case!r}, which is not there")


_RAW = NullType()  # cells come and go as the driver has them


def _rows(connection: Connection, table: Table) -> Iterator[Cells]:
    query: Select[Any] = select(literal_column("*")).select_from(table)
    for row in connection.execute(query.execution_options(yield_per=AT_ONCE)).mappings():
        yield {str(name): value for name, value in row.items()}


def _kept(column: Column[Any], value: Any) -> Any:
    if value is None:
        return None
    if isinstance(column.type, Json):
        return Written(to_json(value).decode())
    return float(value) if isinstance(column.type, Float) else value


def _plain(value: Any) -> Any:
    """Return a cell as every database would tell it."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, float):
        return value + 0.0  # minus nought is nought
    if isinstance(value, datetime):
        return value.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")
    return f"bytes {value.hex()}" if isinstance(value, bytes) else value


def _sentence(table: Table, row: Cells) -> str:
    key = [column.name for column in table.primary_key]
    where = "/".join(str(row.get(name)) for name in key)
    cells = (f"{n}={_short(v)}" for n, v in row.items() if v is not None and n not in (*key, SEAL))
    holds = ", ".join(cells)
    holds = holds if len(holds) <= SHOWN else holds[: SHOWN - 1] + "…"
    told = f"the row {where} of {table.name} was altered"
    text = f"{told}; it holds {holds}" if holds else told
    return text.encode(errors="backslashreplace").decode()


def _short(value: object) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= CELL else text[: CELL - 1] + "…"
