"""The language of people, which reminders had for themselves, is one thing for reminders and for messages.

English is what a stranger is spoken to in, so of who speaks it nothing is kept.
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """A table in the place of a column."""
    op.create_table(
        "languages",
        sa.Column("person_id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("language", sa.Text(), nullable=False),
    )
    if op.get_bind().dialect.name == "postgresql":  # as for the ledger, see 0001
        op.execute("ALTER TABLE languages ALTER COLUMN person_id SET STATISTICS 0")
    op.execute(
        "INSERT INTO languages (person_id, language) "
        "SELECT person_id, nudge_language FROM revisers WHERE nudge_language NOT IN ('', 'en')"
    )
    op.drop_column("revisers", "nudge_language")
