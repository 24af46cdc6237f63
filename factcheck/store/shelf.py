"""One shelf of records over one table."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, cast

from pydantic import ValidationError
from sqlalchemy import (
    ColumnElement,
    Connection,
    Table,
    and_,
    delete,
    func,
    insert,
    select,
    true,
    update,
)

from factcheck.domain.record import Record
from factcheck.errors import Conflict, NotFound, StorageError
from factcheck.store.seals import sealed

T = TypeVar("T", bound=Record)
Columns = dict[str, Any]


def nothing_more(_record: Record) -> Columns:
    """Return no derived columns."""
    return {}


@dataclass(frozen=True)
class Layout(Generic[T]):
    """Say how records of one type lie in their table.

    Columns bear the names of fields; `derived` adds those that only repeat something for
    queries. `order` names the columns of the shelf's stable order.
    """

    record: type[T]
    table: Table
    what: str
    key: tuple[str, ...]
    order: tuple[str, ...]
    derived: Callable[[T], Columns] = nothing_more

    def columns(self, record: T) -> Columns:
        """Return what a record has in each column."""
        fields = {name: getattr(record, name) for name in self.record.model_fields}
        return {**fields, **self.derived(record)}

    def row(self, record: T) -> Columns:
        """Return the row of a record, sealed."""
        return sealed(self.table, self.columns(record))

    def load(self, row: Mapping[str, Any]) -> T:
        """Return the record of a row, validated."""
        try:
            return self.record.model_validate({n: row[n] for n in self.record.model_fields})
        except ValidationError as error:
            where = "/".join(str(row[name]) for name in self.key)
            raise StorageError(
                f"the stored {self.what} {where} cannot be read: {error.error_count()} errors",
                hint="it was changed by other means; restore a backup",
            ) from error

    def at(self, key: Sequence[str]) -> ColumnElement[bool]:
        """Return the condition that picks one row."""
        pairs = zip(self.key, key, strict=True)
        return and_(*(self.table.c[name] == part for name, part in pairs))


class SqlShelf(Generic[T]):
    """Keep records of one type in a table, see `factcheck.workflow.ports.Shelf`."""

    def __init__(
        self,
        connection: Connection,
        layout: Layout[T],
        after: Callable[[Sequence[T]], None] | None = None,
    ) -> None:
        self._connection = connection
        self._layout = layout
        self._after = after

    def find(self, *key: str) -> T | None:
        """Return the record under the key, if there is one."""
        layout = self._layout
        rows = self._connection.execute(select(layout.table).where(layout.at(key)))
        row = rows.mappings().first()
        return None if row is None else layout.load(cast("Mapping[str, Any]", row))

    def get(self, *key: str) -> T:
        """Return the record under the key."""
        found = self.find(*key)
        if found is None:
            raise NotFound(self._layout.what, key[-1])
        return found

    def where(self, **equal: str | int | bool | None) -> list[T]:
        """Return the records whose fields equal what is given."""
        table = self._layout.table
        query = select(table).order_by(*(table.c[name] for name in self._layout.order))
        rows = self._connection.execute(query.where(self._equal(equal))).mappings()
        return [self._layout.load(cast("Mapping[str, Any]", row)) for row in rows]

    def count(self, **equal: str | int | bool | None) -> int:
        """Count the records whose fields equal what is given, without reading them."""
        query = select(func.count()).select_from(self._layout.table).where(self._equal(equal))
        return self._connection.execute(query).scalar_one()

    def put(self, record: T) -> T:
        """Insert or update one record."""
        return self.put_all([record])[0]

    def put_all(self, records: Sequence[T]) -> list[T]:
        """Insert the new records in bulk, update the others one by one."""
        saved = [r.model_copy(update={"version": r.version + 1}) for r in records]
        fresh = [new for new, old in zip(saved, records, strict=True) if old.version == 0]
        for new, old in zip(saved, records, strict=True):
            if old.version == 0 and len(fresh) == 1:
                self._refuse_present(old)
            elif old.version:
                self._update(new, old)
        self._insert(fresh)
        if self._after is not None and saved:
            self._after(saved)
        return saved

    def bring(self, records: Sequence[T]) -> None:
        """Insert records of another store as they are."""
        self._insert(records)
        if self._after is not None and records:
            self._after(records)

    def remove(self, *key: str) -> None:
        """Delete a record, if it is there."""
        self._connection.execute(delete(self._layout.table).where(self._layout.at(key)))

    def _equal(self, wanted: Mapping[str, str | int | bool | None]) -> ColumnElement[bool]:
        columns = self._layout.table.c
        return and_(true(), *(columns[name] == value for name, value in wanted.items()))

    def _insert(self, records: Sequence[T]) -> None:
        if records:
            rows = [self._layout.row(r) for r in records]
            self._connection.execute(insert(self._layout.table), rows)

    def _update(self, new: T, old: T) -> None:
        layout = self._layout
        here = and_(layout.at(self._key(old)), layout.table.c.version == old.version)
        done = self._connection.execute(update(layout.table).where(here).values(layout.row(new)))
        if done.rowcount == 0:
            raise Conflict(
                f"{layout.what} {self._key(old)[-1]}", yours=old, theirs=self.find(*self._key(old))
            )

    def _refuse_present(self, record: T) -> None:
        """Say that what is new to its author was made by somebody else meanwhile."""
        theirs = self.find(*self._key(record))
        if theirs is not None:
            what = f"{self._layout.what} {self._key(record)[-1]}"
            raise Conflict(what, yours=record, theirs=theirs)

    def _key(self, record: T) -> tuple[str, ...]:
        return tuple(getattr(record, name) for name in self._layout.key)
