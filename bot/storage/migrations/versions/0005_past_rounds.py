"""Rounds that are over, for looking back and for a teacher's second thoughts."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """A table."""
    op.create_table(
        "past_rounds",
        sa.Column("round_id", sa.Text(), primary_key=True),
        sa.Column("server_id", sa.BigInteger(), nullable=False),
        sa.Column("channel_id", sa.BigInteger(), nullable=False),
        sa.Column("host_id", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=False),
    )
    op.create_index("past_rounds_by_time", "past_rounds", ["server_id", "ended_at"])
    if op.get_bind().dialect.name == "postgresql":  # as for the ledger, see 0001
        op.execute("ALTER TABLE past_rounds ALTER COLUMN host_id SET STATISTICS 0")
        op.execute("ALTER TABLE past_rounds ALTER COLUMN state SET STATISTICS 0")
