"""Cards people bring along themselves: what stands on them, for nobody but who brought them."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """One table."""
    op.create_table(
        "own_cards",
        sa.Column("person_id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("card_id", sa.Text(), primary_key=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("deck", sa.Text(), nullable=False),
        sa.Column("front", sa.Text(), nullable=False),
        sa.Column("back", sa.Text(), nullable=False),
        sqlite_with_rowid=False,
    )
    if op.get_bind().dialect.name == "postgresql":  # as for the ledger, see 0001
        op.execute("ALTER TABLE own_cards ALTER COLUMN person_id SET STATISTICS 0")
        for text in ("deck", "front", "back"):
            op.execute(f"ALTER TABLE own_cards ALTER COLUMN {text} SET STATISTICS 0")
