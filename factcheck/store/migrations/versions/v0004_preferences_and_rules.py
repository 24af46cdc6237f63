"""Keep the preferences of each reviewer, and the rules of the desk and of its cases."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

STRING = sa.String()
REAL: sa.Double[float] = sa.Double()
RULES_IN_FIGURES = "confidence_shown same_moment_hours exact_clock_minutes loose_clock_minutes"


def upgrade() -> None:
    """Make two tables; who has no row works by the defaults."""
    op.create_table(
        "preferences",
        *(sa.Column(name, STRING, nullable=False) for name in ("reviewer", "theme", "density")),
        *(sa.Column(name, sa.Boolean(), nullable=False) for name in ("editor", "single_keys")),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("reviewer", name="pk_preferences"),
        sa.ForeignKeyConstraint(["reviewer"], ["reviewers.id"], name="fk_preferences_reviewer"),
    )
    op.create_table(
        "rules",
        *(sa.Column(name, STRING, nullable=False) for name in ("case_id", "changed_by")),
        *(sa.Column(name, REAL, nullable=True) for name in RULES_IN_FIGURES.split()),
        sa.Column("policy", STRING, nullable=True),
        sa.Column("trusted_sources", sa.Text(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("case_id", name="pk_rules"),
    )


def downgrade() -> None:
    """Forget both; the defaults hold again."""
    op.drop_table("rules")
    op.drop_table("preferences")
