"""The tables as they are now. How they came to be is in `migrations/`; a test holds the two to be the same.

ledger        every judged answer, and every correction as a row of its own; only ever added to
totals        what everybody has in all: a cache of the ledger's sums
rounds        rounds under way, to be taken up after a crash: where each is now
pages         what is settled in such a round: its plan, its questions so far; written once, never changed
taken         answers to a question under way, one by one, until its round is saved with them
past_rounds   rounds that are over, for a season: to look back on, and for a teacher's second thoughts
preferences   what a person chose on a server: off the boards, another name
languages     what a person is spoken to in, where it is not the one strangers are
feedback      thumbs down and questions the notes could not answer; people only as salted hashes
departures    servers Viva was taken out of, until their data is deleted
forgotten     salted hashes of people who are never to be stored again
settings      what a server chose; `setting_changes` says who changed what
cards         what a person remembers of each card, and when it is due; `card_reviews` has every review
own_cards     cards a person brought along, seen by nobody else
revisers      how a person revises: time zone, exam, nudges; `desks` has what they are at just now
meta          a few facts about the database itself
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Double,
    Index,
    Integer,
    MetaData,
    Table,
    UniqueConstraint,
    literal_column,
)
from sqlalchemy.dialects import postgresql, sqlite

from bot.storage.column import Moment, Serial, Words

metadata = MetaData()

ledger = Table(
    "ledger",
    metadata,
    Column("entry_id", Serial, primary_key=True, autoincrement=True),
    Column("server_id", BigInteger, nullable=False),
    Column("channel_id", BigInteger, nullable=False),
    Column("round_id", Words, nullable=False),
    Column("question_number", Integer, nullable=False),
    Column("question_id", Words, nullable=False),
    Column("topic", Words, nullable=False),
    Column("person_id", BigInteger, nullable=False),
    Column("name", Words, nullable=False),
    Column("verdict", Words, nullable=False),
    Column("points", Integer, nullable=False),
    Column("answered", Integer, nullable=False),
    Column("rights", Integer, nullable=False),
    Column("latency_ms", Integer),
    Column("solo", Boolean, nullable=False),
    Column("at", Moment, nullable=False),
    Column("correction", Integer, nullable=False),
    Column("recorded_at", Moment, nullable=False),
    Column("team", Words, nullable=False, server_default=""),
    UniqueConstraint("round_id", "question_number", "person_id", "correction", name="ledger_once"),
    # Each holds every column its board sums, so a board is read from the index alone.
    Index("ledger_by_person", "server_id", "person_id", "at", "points", "answered", "rights", "solo"),
    Index("ledger_by_time", "server_id", "at", "person_id", "points", "answered", "rights", "solo"),
    Index("ledger_by_topic", "server_id", "topic", "person_id", "at", "points", "answered", "rights", "solo"),
    Index(
        "ledger_by_round",
        *("server_id", "round_id", "person_id", "question_number", "correction"),
        *("at", "points", "answered", "rights", "solo", "verdict"),
    ),
    Index("ledger_of_person", "person_id", "question_id"),
)
_HAS_TEAM = ledger.c.team != literal_column("''")
Index(
    "ledger_by_team",
    *(ledger.c[name] for name in ("server_id", "at", "team", "round_id", "question_number")),
    *(ledger.c[name] for name in ("points", "correction", "solo")),
    sqlite_where=_HAS_TEAM,
    postgresql_where=_HAS_TEAM,
)

totals = Table(
    "totals",
    metadata,
    Column("server_id", BigInteger, primary_key=True, autoincrement=False),
    Column("person_id", BigInteger, primary_key=True, autoincrement=False),
    Column("solo", Boolean, primary_key=True, autoincrement=False),
    Column("points", BigInteger, nullable=False),
    Column("answered", BigInteger, nullable=False),
    Column("rights", BigInteger, nullable=False),
    sqlite_with_rowid=False,  # the table is its own index, read in one run
)

rounds = Table(
    "rounds",
    metadata,
    Column("round_id", Words, primary_key=True),
    Column("server_id", BigInteger, nullable=False),
    Column("channel_id", BigInteger, nullable=False),
    Column("message_id", BigInteger),
    Column("host_id", BigInteger, nullable=False),
    Column("state", Words, nullable=False),
    Column("deadline_at", Moment),
    Column("updated_at", Moment, nullable=False),
)

pages = Table(
    "pages",
    metadata,
    Column("round_id", Words, primary_key=True),
    Column("page", Integer, primary_key=True, autoincrement=False),
    Column("server_id", BigInteger, nullable=False),
    Column("text", Words, nullable=False),
)

taken = Table(
    "taken",
    metadata,
    Column("arrival", Serial, primary_key=True, autoincrement=True),
    Column("round_id", Words, nullable=False),
    Column("question_number", Integer, nullable=False),
    Column("person_id", BigInteger, nullable=False),
    Column("server_id", BigInteger, nullable=False),
    Column("answer", Words, nullable=False),
    UniqueConstraint("round_id", "question_number", "person_id", name="taken_once"),
)

past_rounds = Table(
    "past_rounds",
    metadata,
    Column("round_id", Words, primary_key=True),
    Column("server_id", BigInteger, nullable=False),
    Column("channel_id", BigInteger, nullable=False),
    Column("host_id", BigInteger, nullable=False),
    Column("state", Words, nullable=False),
    Column("ended_at", Moment, nullable=False),
    Index("past_rounds_by_time", "server_id", "ended_at"),
)

preferences = Table(
    "preferences",
    metadata,
    Column("server_id", BigInteger, primary_key=True, autoincrement=False),
    Column("person_id", BigInteger, primary_key=True, autoincrement=False),
    Column("hidden", Boolean, nullable=False),
    Column("alias", Words, nullable=False),
)

languages = Table(
    "languages",
    metadata,
    Column("person_id", BigInteger, primary_key=True, autoincrement=False),
    Column("language", Words, nullable=False),
)

feedback = Table(
    "feedback",
    metadata,
    Column("feedback_id", Words, primary_key=True),
    Column("server_id", BigInteger, nullable=False),
    Column("kind", Words, nullable=False),
    Column("question", Words),
    Column("place", Words, nullable=False),
    Column("person_hash", Words, nullable=False),
    Column("at", Moment, nullable=False),
    Index("feedback_by_time", "server_id", "kind", "at"),
    Index("feedback_of_person", "person_hash"),
)

departures = Table(
    "departures",
    metadata,
    Column("server_id", BigInteger, primary_key=True, autoincrement=False),
    Column("at", Moment, nullable=False),
)

forgotten = Table(
    "forgotten",
    metadata,
    Column("person_hash", Words, primary_key=True),
    Column("at", Moment, nullable=False),
)

settings = Table(
    "settings",
    metadata,
    Column("server_id", BigInteger, primary_key=True, autoincrement=False),
    Column("key", Words, primary_key=True),
    Column("value", Words, nullable=False),
)

setting_changes = Table(
    "setting_changes",
    metadata,
    Column("change_id", Words, primary_key=True),
    Column("server_id", BigInteger, nullable=False),
    Column("key", Words, nullable=False),
    Column("old", Words),
    Column("new", Words),
    Column("person_id", BigInteger, nullable=False),
    Column("at", Moment, nullable=False),
    Index("setting_changes_by_time", "server_id", "at"),
)

cards = Table(
    "cards",
    metadata,
    Column("person_id", BigInteger, primary_key=True, autoincrement=False),
    Column("card_id", Words, primary_key=True),
    Column("topic", Words, nullable=False),
    Column("stage", Integer, nullable=False),
    Column("step", Integer),
    Column("stability", Double, nullable=False),
    Column("difficulty", Double, nullable=False),
    Column("due", Moment, nullable=False),
    Column("reviewed", Moment),
    Column("reviews", Integer, nullable=False),
    Column("lapses", Integer, nullable=False),
    Column("owed", Integer, nullable=False),
    Column("suspended", Boolean, nullable=False),
    Column("buried_until", Moment),
    Index("cards_due", "person_id", "due"),
    sqlite_with_rowid=False,  # a person's cards lie side by side
)

card_reviews = Table(
    "card_reviews",
    metadata,
    Column("person_id", BigInteger, primary_key=True, autoincrement=False),
    Column("card_id", Words, primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("grade", Integer, nullable=False),
    Column("known_for_days", Boolean, nullable=False),
    Column("at", Moment, nullable=False),
    sqlite_with_rowid=False,
)

own_cards = Table(
    "own_cards",
    metadata,
    Column("person_id", BigInteger, primary_key=True, autoincrement=False),
    Column("card_id", Words, primary_key=True),
    Column("place", Integer, nullable=False),
    Column("deck", Words, nullable=False),
    Column("front", Words, nullable=False),
    Column("back", Words, nullable=False),
    sqlite_with_rowid=False,
)

revisers = Table(
    "revisers",
    metadata,
    Column("person_id", BigInteger, primary_key=True, autoincrement=False),
    Column("zone", Words, nullable=False),
    Column("exam", Words, nullable=False),
    Column("topics", Words, nullable=False),
    Column("parameters", Words, nullable=False),
    Column("fitted_to", Integer, nullable=False),
    Column("nudge_minute", Integer),
    Column("nudge_channel_id", BigInteger),
    Column("nudge_at", Moment),
    Index("revisers_by_nudge", "nudge_at"),
)

desks = Table(
    "desks",
    metadata,
    Column("person_id", BigInteger, primary_key=True, autoincrement=False),
    Column("state", Words, nullable=False),
    Column("updated_at", Moment, nullable=False),
)

meta = Table(
    "meta",
    metadata,
    Column("key", Words, primary_key=True),
    Column("value", Words, nullable=False),
)


def insert_into(database: str, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An INSERT that can say what to do where the row is there already, in the words of SQLite or PostgreSQL."""
    return postgresql.insert(table) if database == "postgresql" else sqlite.insert(table)
