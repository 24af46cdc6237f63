"""Seal every row; keep since when somebody has a claim open, and who took it from whom."""

import sqlalchemy as sa
from alembic import op

from factcheck.store.seals import SEAL, seal_rows

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

DESK = "reviewers cases sources preferences rules saves"
OF_A_CASE = "articles claims reviews evidence drafts corrections findings finding_claims"
RESULTS = "checks article_traces event_edits reports"
SEALED = f"{DESK} {OF_A_CASE} {RESULTS} leases".split()


def upgrade() -> None:
    """Add the columns and seal what is there as it stands."""
    connection = op.get_bind()
    op.add_column("leases", sa.Column("since", sa.DateTime(timezone=True), nullable=True))
    op.add_column("leases", sa.Column("taken_by", sa.String(), nullable=True))
    op.add_column("leases", sa.Column("taken_at", sa.DateTime(timezone=True), nullable=True))
    for name in SEALED:
        op.add_column(name, sa.Column(SEAL, sa.String(), nullable=False, server_default=""))
        seal_rows(connection, name)
    op.create_table(
        "schema_seal",
        sa.Column("revision", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("revision", name="pk_schema_seal"),
    )


def downgrade() -> None:
    """Forget the seals and who took what over."""
    op.drop_table("schema_seal")
    for name in SEALED:
        op.drop_column(name, SEAL)
    for name in ("taken_at", "taken_by", "since"):
        op.drop_column("leases", name)
