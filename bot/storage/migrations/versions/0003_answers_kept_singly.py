"""Answers to a question under way kept one by one, and a round's finished pages apart from its moving one.

A round saved by an older Viva has everything in `rounds.state` and no pages; it is read as before.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Two tables."""
    op.create_table(
        "pages",
        sa.Column("round_id", sa.Text(), primary_key=True),
        sa.Column("page", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("server_id", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
    )
    op.create_table(
        "taken",
        sa.Column("arrival", _SERIAL, primary_key=True, autoincrement=True),
        sa.Column("round_id", sa.Text(), nullable=False),
        sa.Column("question_number", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("server_id", sa.BigInteger(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.UniqueConstraint("round_id", "question_number", "person_id", name="taken_once"),
    )
    if op.get_bind().dialect.name == "postgresql":  # as for the ledger, see 0001
        op.execute("ALTER TABLE pages ALTER COLUMN text SET STATISTICS 0")
        op.execute("ALTER TABLE taken ALTER COLUMN person_id SET STATISTICS 0")
        op.execute("ALTER TABLE taken ALTER COLUMN answer SET STATISTICS 0")
