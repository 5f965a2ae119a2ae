"""Cards with what people remember of them, every review of one, who revises and how, what they are at just now."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Four tables."""
    op.create_table(
        "cards",
        sa.Column("person_id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("card_id", sa.Text(), primary_key=True),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("stage", sa.Integer(), nullable=False),
        sa.Column("step", sa.Integer()),
        sa.Column("stability", sa.Double(), nullable=False),
        sa.Column("difficulty", sa.Double(), nullable=False),
        sa.Column("due", sa.BigInteger(), nullable=False),
        sa.Column("reviewed", sa.BigInteger()),
        sa.Column("reviews", sa.Integer(), nullable=False),
        sa.Column("lapses", sa.Integer(), nullable=False),
        sa.Column("owed", sa.Integer(), nullable=False),
        sa.Column("suspended", sa.Boolean(), nullable=False),
        sa.Column("buried_until", sa.BigInteger()),
        sqlite_with_rowid=False,
    )
    op.create_index("cards_due", "cards", ["person_id", "due"])
    op.create_table(
        "card_reviews",
        sa.Column("person_id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("card_id", sa.Text(), primary_key=True),
        sa.Column("number", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("grade", sa.Integer(), nullable=False),
        sa.Column("known_for_days", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "revisers",
        sa.Column("person_id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("exam", sa.Text(), nullable=False),
        sa.Column("topics", sa.Text(), nullable=False),
        sa.Column("parameters", sa.Text(), nullable=False),
        sa.Column("fitted_to", sa.Integer(), nullable=False),
        sa.Column("nudge_minute", sa.Integer()),
        sa.Column("nudge_channel_id", sa.BigInteger()),
        sa.Column("nudge_at", sa.BigInteger()),
    )
    op.create_index("revisers_by_nudge", "revisers", ["nudge_at"])
    op.create_table(
        "desks",
        sa.Column("person_id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
    )
    if op.get_bind().dialect.name == "postgresql":  # as for the ledger, see 0001
        for table in ("cards", "card_reviews", "revisers", "desks"):
            op.execute(f"ALTER TABLE {table} ALTER COLUMN person_id SET STATISTICS 0")
        op.execute("ALTER TABLE revisers ALTER COLUMN nudge_channel_id SET STATISTICS 0")
        op.execute("ALTER TABLE desks ALTER COLUMN state SET STATISTICS 0")
