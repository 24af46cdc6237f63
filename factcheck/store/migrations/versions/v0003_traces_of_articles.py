"""Keep what a check noted of each article, so that the next one need not read it again."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add a table; of a case checked before nothing is noted, so its next check reads it all."""
    op.create_table(
        "article_traces",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("article_id", sa.String(), nullable=False),
        sa.Column("document_id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("engine", sa.String(), nullable=False),
        sa.Column("stamp", sa.String(), nullable=False),
        sa.Column("noted", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_article_traces_case_id"),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name="fk_article_traces_article_id"
        ),
        sa.PrimaryKeyConstraint("case_id", "article_id", name="pk_article_traces"),
    )


def downgrade() -> None:
    """Forget the notes; the next check makes them again."""
    op.drop_table("article_traces")
