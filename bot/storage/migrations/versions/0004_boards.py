"""Boards of teams, wins and streaks read from an index alone; servers Viva was taken out of, until their data goes."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_OF_ANSWER = ["server_id", "round_id", "person_id", "question_number", "correction"]
_SUMMED = ["at", "points", "answered", "rights", "solo", "verdict"]


def upgrade() -> None:
    """A column, two indexes, a table."""
    op.add_column("ledger", sa.Column("team", sa.Text(), nullable=False, server_default=""))
    op.create_index("ledger_by_round", "ledger", [*_OF_ANSWER, *_SUMMED])
    has_team = sa.text("team != ''")
    op.create_index(
        "ledger_by_team",
        "ledger",
        ["server_id", "at", "team", "round_id", "question_number", "points", "correction", "solo"],
        sqlite_where=has_team,
        postgresql_where=has_team,
    )
    op.create_table(
        "departures",
        sa.Column("server_id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
