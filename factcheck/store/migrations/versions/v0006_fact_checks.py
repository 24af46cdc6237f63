"""Keep a library of fact checks that others published, to be searched by words."""

import sqlalchemy as sa
from alembic import op

from factcheck.store import sqlite
from factcheck.store.seals import SEAL

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

STRING = sa.String()


def upgrade() -> None:
    """Make the tables, and on SQLite the index that stands for the second one."""
    op.create_table(
        "fact_checks",
        sa.Column("number", sa.Integer(), nullable=False, autoincrement=False),
        *(sa.Column(name, STRING, nullable=False) for name in ("id", "words", "file_name", SEAL)),
        sa.Column("review", sa.Text(), nullable=False),
        sa.Column("imported_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("imported_by", STRING, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_fact_checks"),
        sa.UniqueConstraint("id", name="uq_fact_checks_id"),
    )
    op.create_table(
        "fact_check_words",
        *(sa.Column(name, STRING, nullable=False) for name in ("word", SEAL)),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("word", "number", name="pk_fact_check_words"),
        sa.ForeignKeyConstraint(
            ["number"],
            ["fact_checks.number"],
            name="fk_fact_check_words_number",
            ondelete="CASCADE",
        ),
    )
    op.create_index("ix_fact_check_words_number", "fact_check_words", ["number"])
    if op.get_context().dialect.name == "sqlite":
        sqlite.add_index(op.get_bind(), "fact_checks")


def downgrade() -> None:
    """Forget the library."""
    if op.get_context().dialect.name == "sqlite":
        sqlite.drop_index(op.get_bind(), "fact_checks")
    op.drop_table("fact_check_words")
    op.drop_table("fact_checks")
