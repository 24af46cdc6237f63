"""Keep versions of articles, the files they were read from, and by what they are found again."""

import sqlalchemy as sa
from alembic import op

from factcheck.store import sqlite
from factcheck.store.seals import seal_rows

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

OF_ARTICLES = [
    "original_sha256",
    "original_type",
    "supersedes",
    "superseded_by",
    "wire_id",
    "wire_status",
]
OF_CLAIMS = ("retired", "version_of")
TEXTS = "uq_articles_case_id_sha256"  # two outlets may print one text to the letter


def upgrade() -> None:
    """Add the columns; articles are sealed anew, for each has an edition now."""
    connection = op.get_bind()
    for name in (*OF_ARTICLES, "edition_note"):
        op.add_column("articles", sa.Column(name, sa.String(), nullable=True))
    op.add_column("articles", sa.Column("marks", sa.Text(), nullable=True))
    also = sa.Column("also_read_from", sa.Text(), nullable=False, server_default="[]")
    op.add_column("articles", also)
    edition = sa.Column("edition", sa.Integer(), nullable=False, server_default="1")
    op.add_column("articles", edition)
    for name in OF_CLAIMS:
        op.add_column("claims", sa.Column(name, sa.String(), nullable=True))
    op.create_index("ix_claims_case_id_number", "claims", ["case_id", "number"])
    _free_texts()
    seal_rows(connection, "articles")


def _free_texts() -> None:
    """Let two articles of a case have one text."""
    if op.get_context().dialect.name != "sqlite":
        op.execute(f"ALTER TABLE articles DROP CONSTRAINT IF EXISTS {TEXTS}")
        return
    sqlite.drop_constraint(op.get_bind(), "articles", TEXTS)


def downgrade() -> None:
    """Forget the versions and the files; one text under two outlets stays two articles."""
    op.drop_index("ix_claims_case_id_number", "claims")
    for name in OF_CLAIMS:
        op.drop_column("claims", name)
    for name in (*OF_ARTICLES, "edition_note", "marks", "also_read_from", "edition"):
        op.drop_column("articles", name)
    seal_rows(op.get_bind(), "articles")
