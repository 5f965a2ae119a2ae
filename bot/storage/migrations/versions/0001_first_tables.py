"""The first tables: the ledger, rounds under way, preferences, feedback, settings, meta.

Times are whole microseconds since 1970 UTC.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_PERSONAL = {
    "ledger": ("person_id", "name"),
    "rounds": ("host_id", "state"),
    "preferences": ("person_id", "alias"),
    "feedback": ("question", "person_hash"),
    "settings": ("value",),
    "setting_changes": ("old", "new", "person_id"),
}


def upgrade() -> None:
    """From nothing."""
    _ledger()
    _rounds_and_people()
    _settings()
    if op.get_bind().dialect.name == "postgresql":
        _keep_people_out_of_statistics()


def _ledger() -> None:
    op.create_table(
        "ledger",
        sa.Column("entry_id", _SERIAL, primary_key=True, autoincrement=True),
        sa.Column("server_id", sa.BigInteger(), nullable=False),
        sa.Column("channel_id", sa.BigInteger(), nullable=False),
        sa.Column("round_id", sa.Text(), nullable=False),
        sa.Column("question_number", sa.Integer(), nullable=False),
        sa.Column("question_id", sa.Text(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("points", sa.Integer(), nullable=False),
        sa.Column("answered", sa.Integer(), nullable=False),
        sa.Column("rights", sa.Integer(), nullable=False),
        sa.Column("latency_ms", sa.Integer()),
        sa.Column("solo", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("correction", sa.Integer(), nullable=False),
        sa.Column("recorded_at", sa.BigInteger(), nullable=False),
        sa.UniqueConstraint("round_id", "question_number", "person_id", "correction", name="ledger_once"),
    )
    summed = ["points", "answered", "rights", "solo"]
    op.create_index("ledger_by_person", "ledger", ["server_id", "person_id", "at", *summed])
    op.create_index("ledger_by_time", "ledger", ["server_id", "at", "person_id", *summed])
    op.create_index("ledger_by_topic", "ledger", ["server_id", "topic", "person_id", "at", *summed])
    op.create_index("ledger_of_person", "ledger", ["person_id", "question_id"])


def _rounds_and_people() -> None:
    op.create_table(
        "rounds",
        sa.Column("round_id", sa.Text(), primary_key=True),
        sa.Column("server_id", sa.BigInteger(), nullable=False),
        sa.Column("channel_id", sa.BigInteger(), nullable=False),
        sa.Column("message_id", sa.BigInteger()),
        sa.Column("host_id", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("deadline_at", sa.BigInteger()),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "preferences",
        sa.Column("server_id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("person_id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("hidden", sa.Boolean(), nullable=False),
        sa.Column("alias", sa.Text(), nullable=False),
    )
    op.create_table(
        "feedback",
        sa.Column("feedback_id", sa.Text(), primary_key=True),
        sa.Column("server_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("question", sa.Text()),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("person_hash", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    op.create_index("feedback_by_time", "feedback", ["server_id", "kind", "at"])
    op.create_index("feedback_of_person", "feedback", ["person_hash"])
    op.create_table(
        "forgotten",
        sa.Column("person_hash", sa.Text(), primary_key=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )


def _settings() -> None:
    op.create_table(
        "settings",
        sa.Column("server_id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("key", sa.Text(), primary_key=True),
        sa.Column("value", sa.Text(), nullable=False),
    )
    op.create_table(
        "setting_changes",
        sa.Column("change_id", sa.Text(), primary_key=True),
        sa.Column("server_id", sa.BigInteger(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("old", sa.Text()),
        sa.Column("new", sa.Text()),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    op.create_index("setting_changes_by_time", "setting_changes", ["server_id", "at"])
    op.create_table(
        "meta",
        sa.Column("key", sa.Text(), primary_key=True),
        sa.Column("value", sa.Text(), nullable=False),
    )


def _keep_people_out_of_statistics() -> None:
    """The planner would keep a column's commonest values elsewhere, where they outlive the rows they are from."""
    for table, columns in _PERSONAL.items():
        for column in columns:
            op.execute(f"ALTER TABLE {table} ALTER COLUMN {column} SET STATISTICS 0")
