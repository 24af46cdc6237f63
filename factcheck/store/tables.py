"""The tables; a column bears the name of the field that it keeps.

Identifiers, names and closed sets are Text: their limits are the domain's business, and a new
member of a closed set needs no migration.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, MetaData, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from factcheck.store.columns import Json, Utc

# Constraints need names, or a later migration could not drop them on every database.
NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

LAST = 100  # of the columns of a table


class Table(DeclarativeBase):
    """Be a table."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {datetime: Utc, Any: Json}  # noqa: RUF012  # SQLAlchemy's own idiom


class Sealed(Table):
    """Be a table whose rows are sealed, see `factcheck.store.seals`."""

    __abstract__ = True
    seal: Mapped[str] = mapped_column(sort_order=LAST)


class ReviewerRow(Sealed):
    """Keep a person of the desk."""

    __tablename__ = "reviewers"
    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    created_at: Mapped[datetime]
    version: Mapped[int]


class CaseRow(Sealed):
    """Keep a case; `folded` is the name without letter case, which no two share."""

    __tablename__ = "cases"
    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    folded: Mapped[str] = mapped_column(unique=True)
    description: Mapped[str]
    solo: Mapped[bool]
    demo: Mapped[bool]
    created_at: Mapped[datetime]
    created_by: Mapped[str]
    changed_at: Mapped[datetime]
    version: Mapped[int]


class ArticleRow(Sealed):
    """Keep an article with its text; `marks` repeats by what it is known in another format."""

    __tablename__ = "articles"
    __table_args__ = (UniqueConstraint("case_id", "number"),)
    id: Mapped[str] = mapped_column(primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"))
    number: Mapped[int]
    outlet: Mapped[str]
    document: Mapped[Any]
    sha256: Mapped[str]
    imported_at: Mapped[datetime]
    imported_by: Mapped[str]
    file_name: Mapped[str | None]
    archive_url: Mapped[str | None]
    engine: Mapped[str]
    extracted_at: Mapped[datetime | None]
    note: Mapped[str | None]
    coverage: Mapped[Any]
    original_sha256: Mapped[str | None]
    original_type: Mapped[str | None]
    also_read_from: Mapped[Any]
    supersedes: Mapped[str | None]
    superseded_by: Mapped[str | None]
    edition: Mapped[int]
    wire_id: Mapped[str | None]
    wire_status: Mapped[str | None]
    edition_note: Mapped[str | None]
    marks: Mapped[Any | None]
    version: Mapped[int]


class StoredClaimRow(Sealed):
    """Keep a claim; the columns after `changed_at` repeat its current words for tables."""

    __tablename__ = "claims"
    __table_args__ = (Index(None, "article_id"), Index(None, "case_id", "number"))
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    article_id: Mapped[str] = mapped_column(ForeignKey("articles.id"))
    number: Mapped[int]
    machine: Mapped[Any | None]
    corrected: Mapped[Any | None]
    rejected: Mapped[str | None]
    vanished: Mapped[bool]
    carried_from: Mapped[str | None]
    to_confirm: Mapped[bool]
    status: Mapped[str]
    dismissed_because: Mapped[str | None]
    assignee: Mapped[str | None]
    proposed_by: Mapped[str | None]
    approved_by: Mapped[str | None]
    published_at: Mapped[datetime | None]
    changed_at: Mapped[datetime | None]
    retired: Mapped[str | None]
    version_of: Mapped[str | None]
    kind: Mapped[str]
    text: Mapped[str]
    standalone: Mapped[str]
    said: Mapped[str]
    start: Mapped[int]
    end: Mapped[int]
    group: Mapped[str]
    event: Mapped[str]
    speaker: Mapped[str]
    modality: Mapped[str]
    polarity: Mapped[str]
    worthiness: Mapped[float]
    confidence: Mapped[float]
    checkable: Mapped[bool]
    version: Mapped[int]


def _of_claim() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["case_id", "claim_id"], ["claims.case_id", "claims.id"])


class ReviewRow(Sealed):
    """Keep what one reviewer makes of one claim."""

    __tablename__ = "reviews"
    __table_args__ = (_of_claim(),)
    case_id: Mapped[str] = mapped_column(primary_key=True)
    claim_id: Mapped[str] = mapped_column(primary_key=True)
    reviewer: Mapped[str] = mapped_column(primary_key=True)
    verdict: Mapped[str | None]
    said: Mapped[str | None]
    confidence: Mapped[str | None]
    conclusion: Mapped[str]
    rationale: Mapped[str]
    flags: Mapped[Any]
    as_of: Mapped[datetime | None]
    nothing_found: Mapped[bool]
    open_questions: Mapped[str]
    reply_sought: Mapped[str]
    adjudicates: Mapped[bool]
    blind: Mapped[bool]
    saved_at: Mapped[datetime]
    created_at: Mapped[datetime]
    version: Mapped[int]


class EvidenceRow(Sealed):
    """Keep one item of evidence; its file lies in the vault under `sha256`."""

    __tablename__ = "evidence"
    __table_args__ = (_of_claim(), Index(None, "case_id", "claim_id"))
    id: Mapped[str] = mapped_column(primary_key=True)
    case_id: Mapped[str]
    claim_id: Mapped[str]
    stance: Mapped[str]
    title: Mapped[str]
    url: Mapped[str | None]
    archive_url: Mapped[str | None]
    excerpt: Mapped[str]
    locator: Mapped[str]
    article: Mapped[Any | None]
    publisher: Mapped[str | None]
    author: Mapped[str | None]
    published: Mapped[str | None]
    accessed: Mapped[datetime | None]
    captured: Mapped[datetime | None]
    file_name: Mapped[str | None]
    media_type: Mapped[str | None]
    sha256: Mapped[str | None]
    type: Mapped[str]
    proximity: Mapped[str]
    first_hand: Mapped[bool]
    named: Mapped[bool]
    origin: Mapped[str | None]
    derived_from: Mapped[str | None]
    source_id: Mapped[str | None] = mapped_column(ForeignKey("sources.id"))
    credibility: Mapped[int | None]
    note: Mapped[str]
    added_by: Mapped[str]
    added_at: Mapped[datetime]
    withdrawn: Mapped[str | None]
    version: Mapped[int]


class SourceRow(Sealed):
    """Keep an entry of the source register."""

    __tablename__ = "sources"
    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    domain: Mapped[str | None]
    reliability: Mapped[str]
    rationale: Mapped[str]
    changed_at: Mapped[datetime]
    changed_by: Mapped[str]
    version: Mapped[int]


class DraftRow(Sealed):
    """Keep typing that was not saved."""

    __tablename__ = "drafts"
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    reviewer: Mapped[str] = mapped_column(primary_key=True)
    place: Mapped[str] = mapped_column(primary_key=True)
    typed: Mapped[Any]
    typed_at: Mapped[datetime]
    version: Mapped[int]


class CorrectionRow(Sealed):
    """Keep one correction of the machine."""

    __tablename__ = "corrections"
    __table_args__ = (_of_claim(), Index(None, "case_id", "claim_id"))
    id: Mapped[str] = mapped_column(primary_key=True)
    case_id: Mapped[str]
    claim_id: Mapped[str]
    number: Mapped[int]
    change: Mapped[Any]
    why: Mapped[str]
    by: Mapped[str]
    at: Mapped[datetime]
    undone: Mapped[bool]
    version: Mapped[int]


class LeaseRow(Sealed):
    """Keep who has which claim open."""

    __tablename__ = "leases"
    __table_args__ = (_of_claim(),)
    case_id: Mapped[str] = mapped_column(primary_key=True)
    claim_id: Mapped[str] = mapped_column(primary_key=True)
    reviewer: Mapped[str] = mapped_column(primary_key=True)
    until: Mapped[datetime]
    since: Mapped[datetime | None]
    taken_by: Mapped[str | None]
    taken_at: Mapped[datetime | None]
    version: Mapped[int]
