"""Column types that mean the same on every database."""

import json
from datetime import UTC, datetime
from typing import Any

from pydantic_core import to_json
from sqlalchemy import DateTime, Dialect, Text
from sqlalchemy.types import TypeDecorator

from factcheck.errors import StorageError


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

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the zone back that SQLite dropped."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Json(TypeDecorator[Any]):
    """Keep a frozen value, or a tuple of them, as JSON text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Write it; what is absent stays null."""
        return None if value is None else to_json(value).decode()

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
