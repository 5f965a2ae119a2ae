"""Reminders in the language of whoever asked for them, also after a restart. Those asked for before have none yet."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """A column."""
    op.add_column("revisers", sa.Column("nudge_language", sa.Text(), nullable=False, server_default=""))
