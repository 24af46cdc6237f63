"""Keep of the latest check each number over time."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add a column; a check made before says nothing of it."""
    op.add_column("checks", sa.Column("slots", sa.Text(), nullable=False, server_default="[]"))


def downgrade() -> None:
    """Forget the numbers; the next check finds them again."""
    op.drop_column("checks", "slots")
