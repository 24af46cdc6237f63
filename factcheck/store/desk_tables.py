"""The tables of how a desk works: what each reviewer prefers, and the rules of comparing."""

from datetime import datetime
from typing import Any

from sqlalchemy import Double, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from factcheck.store.tables import Sealed


class PreferencesRow(Sealed):
    """Keep how one reviewer likes to work."""

    __tablename__ = "preferences"
    reviewer: Mapped[str] = mapped_column(ForeignKey("reviewers.id"), primary_key=True)
    editor: Mapped[bool]
    single_keys: Mapped[bool]
    theme: Mapped[str]
    density: Mapped[str]
    version: Mapped[int]


class RulesRow(Sealed):
    """Keep the rules that a case sets; case '' is the desk itself."""

    __tablename__ = "rules"
    case_id: Mapped[str] = mapped_column(primary_key=True)
    confidence_shown: Mapped[float | None] = mapped_column(Double)
    policy: Mapped[str | None]
    trusted_sources: Mapped[Any | None]
    same_moment_hours: Mapped[float | None] = mapped_column(Double)
    exact_clock_minutes: Mapped[float | None] = mapped_column(Double)
    loose_clock_minutes: Mapped[float | None] = mapped_column(Double)
    changed_at: Mapped[datetime]
    changed_by: Mapped[str]
    version: Mapped[int]
