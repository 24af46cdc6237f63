"""The first schema."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

STRING = sa.String()
JSON = sa.Text()
TIME = sa.DateTime(timezone=True)
YES_NO = sa.Boolean()
INTEGER = sa.Integer()
REAL: sa.Double[float] = sa.Double()


GUARDED = "history is only ever appended to"


def upgrade() -> None:
    """Make the tables, then the guards of the history."""
    for make in MAKERS:
        make()
    for statement in _guards(op.get_bind().dialect.name):
        op.execute(statement)


def downgrade() -> None:
    """Refuse: what lies before the first schema is no store."""
    raise NotImplementedError("there is nothing before the first schema; restore a backup")


def _columns(kind: sa.types.TypeEngine[Any], names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, kind, nullable=False) for name in names.split()]


def _maybe(kind: sa.types.TypeEngine[Any], names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, kind, nullable=True) for name in names.split()]


def _foreign(
    table: str, columns: str, targets: str, ondelete: str | None = None
) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_{columns.replace(' ', '_')}"
    return sa.ForeignKeyConstraint(columns.split(), targets.split(), name=name, ondelete=ondelete)


def _guards(dialect: str) -> list[str]:
    """Return what makes the database itself refuse to change or delete history."""
    if dialect == "sqlite":
        return [
            f"CREATE TRIGGER history_no_{verb} BEFORE {verb} ON history"
            f" BEGIN SELECT RAISE(ABORT, '{GUARDED}'); END"
            for verb in ("update", "delete")
        ]
    return [
        (
            "CREATE FUNCTION history_guard() RETURNS trigger LANGUAGE plpgsql AS"
            f" $$ BEGIN RAISE EXCEPTION '{GUARDED}'; END $$"
        ),
        (
            "CREATE TRIGGER history_guard BEFORE UPDATE OR DELETE OR TRUNCATE ON history"
            " FOR EACH STATEMENT EXECUTE FUNCTION history_guard()"
        ),
    ]


def _desk() -> None:
    op.create_table(
        "reviewers",
        *_columns(STRING, "id name"),
        *_columns(TIME, "created_at"),
        *_columns(INTEGER, "version"),
        sa.PrimaryKeyConstraint("id", name="pk_reviewers"),
    )
    op.create_table(
        "cases",
        *_columns(STRING, "id name folded description created_by"),
        *_columns(YES_NO, "solo demo"),
        *_columns(TIME, "created_at changed_at"),
        *_columns(INTEGER, "version"),
        sa.PrimaryKeyConstraint("id", name="pk_cases"),
        sa.UniqueConstraint("folded", name="uq_cases_folded"),
    )
    op.create_table(
        "sources",
        *_columns(STRING, "id name reliability rationale changed_by"),
        *_maybe(STRING, "domain"),
        *_columns(TIME, "changed_at"),
        *_columns(INTEGER, "version"),
        sa.PrimaryKeyConstraint("id", name="pk_sources"),
    )
    op.create_table(
        "saves",
        *_columns(STRING, "key result"),
        sa.PrimaryKeyConstraint("key", name="pk_saves"),
    )
    op.create_table(
        "history",
        *_columns(STRING, "case_id subject action before after why by previous hash"),
        *_columns(INTEGER, "number"),
        *_columns(TIME, "at"),
        sa.PrimaryKeyConstraint("case_id", "number", name="pk_history"),
    )
    op.create_index("ix_history_case_id_subject", "history", ["case_id", "subject"])


def _articles() -> None:
    op.create_table(
        "articles",
        *_columns(STRING, "id case_id outlet sha256 imported_by engine"),
        *_columns(INTEGER, "number version"),
        *_columns(JSON, "document coverage"),
        *_columns(TIME, "imported_at"),
        *_maybe(STRING, "file_name archive_url note"),
        *_maybe(TIME, "extracted_at"),
        sa.PrimaryKeyConstraint("id", name="pk_articles"),
        sa.UniqueConstraint("case_id", "number", name="uq_articles_case_id_number"),
        sa.UniqueConstraint("case_id", "sha256", name="uq_articles_case_id_sha256"),
        _foreign("articles", "case_id", "cases.id"),
    )


def _claims() -> None:
    op.create_table(
        "claims",
        *_columns(STRING, "case_id id article_id status kind text"),
        *_columns(STRING, "standalone said group event speaker modality polarity"),
        *_columns(INTEGER, "number start end version"),
        *_maybe(JSON, "machine corrected"),
        *_maybe(STRING, "rejected carried_from dismissed_because"),
        *_maybe(STRING, "assignee proposed_by approved_by"),
        *_columns(YES_NO, "vanished to_confirm checkable"),
        *_maybe(TIME, "published_at changed_at"),
        *_columns(REAL, "worthiness confidence"),
        sa.PrimaryKeyConstraint("case_id", "id", name="pk_claims"),
        _foreign("claims", "article_id", "articles.id"),
        _foreign("claims", "case_id", "cases.id"),
    )
    op.create_index("ix_claims_article_id", "claims", ["article_id"])


def _reviews() -> None:
    op.create_table(
        "reviews",
        *_columns(STRING, "case_id claim_id reviewer"),
        *_columns(STRING, "conclusion rationale open_questions reply_sought"),
        *_maybe(STRING, "verdict said confidence"),
        *_columns(JSON, "flags"),
        *_maybe(TIME, "as_of"),
        *_columns(YES_NO, "nothing_found adjudicates blind"),
        *_columns(TIME, "saved_at created_at"),
        *_columns(INTEGER, "version"),
        sa.PrimaryKeyConstraint("case_id", "claim_id", "reviewer", name="pk_reviews"),
        _foreign("reviews", "case_id claim_id", "claims.case_id claims.id"),
    )


def _evidence() -> None:
    op.create_table(
        "evidence",
        *_columns(STRING, "id case_id claim_id stance title"),
        *_columns(STRING, "excerpt locator type proximity note added_by"),
        *_maybe(STRING, "url archive_url publisher author published file_name"),
        *_maybe(STRING, "media_type sha256 origin derived_from source_id withdrawn"),
        *_maybe(JSON, "article"),
        *_maybe(TIME, "accessed captured"),
        *_columns(YES_NO, "first_hand named"),
        *_maybe(INTEGER, "credibility"),
        *_columns(TIME, "added_at"),
        *_columns(INTEGER, "version"),
        sa.PrimaryKeyConstraint("id", name="pk_evidence"),
        _foreign("evidence", "case_id claim_id", "claims.case_id claims.id"),
        _foreign("evidence", "source_id", "sources.id"),
    )
    op.create_index("ix_evidence_case_id_claim_id", "evidence", ["case_id", "claim_id"])


def _corrections() -> None:
    op.create_table(
        "corrections",
        *_columns(STRING, "id case_id claim_id why by"),
        *_columns(INTEGER, "number version"),
        *_columns(JSON, "change"),
        *_columns(TIME, "at"),
        *_columns(YES_NO, "undone"),
        sa.PrimaryKeyConstraint("id", name="pk_corrections"),
        _foreign("corrections", "case_id claim_id", "claims.case_id claims.id"),
    )
    op.create_index("ix_corrections_case_id_claim_id", "corrections", ["case_id", "claim_id"])


def _typing() -> None:
    op.create_table(
        "leases",
        *_columns(STRING, "case_id claim_id reviewer"),
        *_columns(TIME, "until"),
        *_columns(INTEGER, "version"),
        sa.PrimaryKeyConstraint("case_id", "claim_id", "reviewer", name="pk_leases"),
        _foreign("leases", "case_id claim_id", "claims.case_id claims.id"),
    )
    op.create_table(
        "drafts",
        *_columns(STRING, "case_id reviewer place"),
        *_columns(JSON, "typed"),
        *_columns(TIME, "typed_at"),
        *_columns(INTEGER, "version"),
        sa.PrimaryKeyConstraint("case_id", "reviewer", "place", name="pk_drafts"),
        _foreign("drafts", "case_id", "cases.id"),
    )


def _findings() -> None:
    op.create_table(
        "findings",
        *_columns(STRING, "case_id id relation state why"),
        *_columns(JSON, "finding"),
        *_maybe(STRING, "decided_by"),
        *_maybe(TIME, "decided_at"),
        *_columns(YES_NO, "current to_confirm"),
        *_columns(TIME, "found_at"),
        *_columns(INTEGER, "version"),
        sa.PrimaryKeyConstraint("case_id", "id", name="pk_findings"),
        _foreign("findings", "case_id", "cases.id"),
    )
    op.create_table(
        "finding_claims",
        *_columns(STRING, "case_id finding_id claim_id"),
        sa.PrimaryKeyConstraint("case_id", "finding_id", "claim_id", name="pk_finding_claims"),
        _foreign(
            "finding_claims",
            "case_id finding_id",
            "findings.case_id findings.id",
            ondelete="CASCADE",
        ),
    )
    op.create_index(
        "ix_finding_claims_case_id_claim_id", "finding_claims", ["case_id", "claim_id"]
    )


def _results() -> None:
    op.create_table(
        "checks",
        *_columns(STRING, "case_id"),
        *_columns(TIME, "checked_at"),
        *_columns(JSON, "events origins"),
        *_columns(INTEGER, "version"),
        sa.PrimaryKeyConstraint("case_id", name="pk_checks"),
        _foreign("checks", "case_id", "cases.id"),
    )
    op.create_table(
        "event_edits",
        *_columns(STRING, "id case_id kind why by"),
        *_columns(JSON, "claims"),
        *_columns(TIME, "at"),
        *_columns(YES_NO, "undone"),
        *_columns(INTEGER, "version"),
        sa.PrimaryKeyConstraint("id", name="pk_event_edits"),
        _foreign("event_edits", "case_id", "cases.id"),
    )
    op.create_index("ix_event_edits_case_id", "event_edits", ["case_id"])
    op.create_table(
        "reports",
        *_columns(STRING, "id case_id note contents sha256 history_head made_by"),
        *_columns(INTEGER, "number version"),
        *_columns(YES_NO, "draft"),
        *_columns(TIME, "made_at"),
        sa.PrimaryKeyConstraint("id", name="pk_reports"),
        sa.UniqueConstraint("case_id", "number", name="uq_reports_case_id_number"),
        _foreign("reports", "case_id", "cases.id"),
    )


MAKERS = (
    _desk,
    _articles,
    _claims,
    _reviews,
    _evidence,
    _corrections,
    _typing,
    _findings,
    _results,
)
