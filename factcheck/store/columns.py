"""Column types that mean the same on every database."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any

from pydantic_core import to_json
from sqlalchemy import DateTime, Dialect, Text
from sqlalchemy.types import TypeDecorator

from factcheck.errors import StorageError

WRITES = "factcheck_writes"  # execution option of a connection that is about to write
Read = Callable[[Any], Any]


class Utc(TypeDecorator[datetime]):
    """Keep an aware time as UTC; SQLite alone would drop its zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn the value into UTC; a time without a zone is a mistake of ours."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"time without a zone: {value.isoformat()}; expected an aware one")
        return value.astimezone(UTC)

    def result_processor(self, dialect: Dialect, coltype: object) -> Read | None:
        """Tell a time that is none any more in the words of this package."""
        read = super().result_processor(dialect, coltype)
        return None if read is None else partial(_told, read)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the zone back that SQLite dropped."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Written(str):
    """Be JSON text already: a value that was written once need not be written again."""

    __slots__ = ()


def _told(read: Read, value: Any) -> Any:
    try:
        return read(value)
    except (TypeError, ValueError) as error:
        raise StorageError(
            f"a stored value is no time: {value!r}",
            hint="it was changed by other means; restore a backup",
        ) from error


class Json(TypeDecorator[Any]):
    """Keep a frozen value, or a tuple of them, as JSON text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Write it; what is absent stays null."""
        if value is None or isinstance(value, Written):
            return value
        return to_json(value).decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Read it as plain lists and dictionaries, which the domain validates."""
        if value is None:
            return None
        try:
            return json.loads(value)
        except ValueError as error:
            raise StorageError(
                f"a stored value is no JSON: {error}",
                hint="it was changed by other means; restore a backup",
            ) from error
