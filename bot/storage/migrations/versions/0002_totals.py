"""Totals: what everybody has in all, summed from the ledger so far, so that the busiest board is quick."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """A table, filled."""
    op.create_table(
        "totals",
        sa.Column("server_id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("person_id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("solo", sa.Boolean(), primary_key=True, autoincrement=False),
        sa.Column("points", sa.BigInteger(), nullable=False),
        sa.Column("answered", sa.BigInteger(), nullable=False),
        sa.Column("rights", sa.BigInteger(), nullable=False),
        sqlite_with_rowid=False,
    )
    op.execute(
        "INSERT INTO totals (server_id, person_id, solo, points, answered, rights) "
        "SELECT server_id, person_id, solo, sum(points), sum(answered), sum(rights) FROM ledger "
        "WHERE person_id > 0 GROUP BY server_id, person_id, solo"
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE totals ALTER COLUMN person_id SET STATISTICS 0")  # as for the ledger, see 0001
