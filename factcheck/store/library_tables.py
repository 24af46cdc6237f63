"""The tables of earlier fact checks."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from factcheck.store.tables import Sealed


class FactCheckRow(Sealed):
    """Keep an entry of the library; `words` is what is searched, in no order.

    The number is the key, so that on SQLite it is the row's own and a full-text index can
    point at it whatever happens to the file.
    """

    __tablename__ = "fact_checks"
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    id: Mapped[str] = mapped_column(unique=True)
    review: Mapped[Any]
    words: Mapped[str]
    file_name: Mapped[str]
    imported_at: Mapped[datetime]
    imported_by: Mapped[str]
    version: Mapped[int]


class FactCheckWordRow(Sealed):
    """Keep a word of an entry, on databases that have no full-text index of it."""

    __tablename__ = "fact_check_words"
    word: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(
        ForeignKey("fact_checks.number", ondelete="CASCADE"), primary_key=True, index=True
    )
