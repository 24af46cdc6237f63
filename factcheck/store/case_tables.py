"""The tables of what belongs to a case as a whole: findings, reports, history."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from factcheck.store.tables import Sealed, Table


class FindingRow(Sealed):
    """Keep a finding with the desk's decision; `relation` repeats the finding's for tables."""

    __tablename__ = "findings"
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    relation: Mapped[str]
    finding: Mapped[Any]
    state: Mapped[str]
    decided_by: Mapped[str | None]
    decided_at: Mapped[datetime | None]
    why: Mapped[str]
    current: Mapped[bool]
    to_confirm: Mapped[bool]
    found_at: Mapped[datetime]
    version: Mapped[int]


class FindingClaimRow(Sealed):
    """Keep on which claims a finding rests; a claim that is gone may still be named."""

    __tablename__ = "finding_claims"
    __table_args__ = (
        ForeignKeyConstraint(
            ["case_id", "finding_id"], ["findings.case_id", "findings.id"], ondelete="CASCADE"
        ),
        Index(None, "case_id", "claim_id"),
    )
    case_id: Mapped[str] = mapped_column(primary_key=True)
    finding_id: Mapped[str] = mapped_column(primary_key=True)
    claim_id: Mapped[str] = mapped_column(primary_key=True)


class CheckRow(Sealed):
    """Keep what the latest check saw besides findings."""

    __tablename__ = "checks"
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    checked_at: Mapped[datetime]
    events: Mapped[Any]
    origins: Mapped[Any]
    slots: Mapped[Any]
    version: Mapped[int]


class ArticleTraceRow(Sealed):
    """Keep what the latest check noted of an article."""

    __tablename__ = "article_traces"
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    article_id: Mapped[str] = mapped_column(ForeignKey("articles.id"), primary_key=True)
    document_id: Mapped[str]
    number: Mapped[int]
    engine: Mapped[str]
    stamp: Mapped[str]
    noted: Mapped[str]
    version: Mapped[int]


class EventEditRow(Sealed):
    """Keep what the desk said of events by hand."""

    __tablename__ = "event_edits"
    id: Mapped[str] = mapped_column(primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True)
    kind: Mapped[str]
    claims: Mapped[Any]
    why: Mapped[str]
    by: Mapped[str]
    at: Mapped[datetime]
    undone: Mapped[bool]
    version: Mapped[int]


class ReportRow(Sealed):
    """Keep one frozen version of a report."""

    __tablename__ = "reports"
    __table_args__ = (UniqueConstraint("case_id", "number"),)
    id: Mapped[str] = mapped_column(primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"))
    number: Mapped[int]
    draft: Mapped[bool]
    note: Mapped[str]
    contents: Mapped[str]
    sha256: Mapped[str]
    history_head: Mapped[str]
    made_at: Mapped[datetime]
    made_by: Mapped[str]
    version: Mapped[int]


class HistoryRow(Table):
    """Keep one link of a case's chain; triggers refuse any change. Case '' is the desk's own."""

    __tablename__ = "history"
    __table_args__ = (Index(None, "case_id", "subject"),)
    case_id: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    subject: Mapped[str]
    action: Mapped[str]
    before: Mapped[str]
    after: Mapped[str]
    why: Mapped[str]
    by: Mapped[str]
    at: Mapped[datetime]
    previous: Mapped[str]
    hash: Mapped[str]


class SaveRow(Sealed):
    """Keep the key of each save that was done, so that a double click is one row."""

    __tablename__ = "saves"
    key: Mapped[str] = mapped_column(primary_key=True)
    result: Mapped[str]


class SchemaRow(Table):
    """Keep a digest of the tables, indexes and triggers as the latest migration left them."""

    __tablename__ = "schema_seal"
    revision: Mapped[str] = mapped_column(primary_key=True)
    digest: Mapped[str]
