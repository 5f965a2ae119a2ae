"""What a driver raises, told in our words: which of our errors it is, for which database."""

import sqlite3

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from bot.storage.errors import (
    BusyError,
    CorruptError,
    FullError,
    ReadOnlyError,
    StorageError,
    UnreachableError,
)

# What the drivers say, in the order it is looked for. SQLite has codes for these, but SQLAlchemy's
# asynchronous adapters keep only the words of some; the words have been the same for many years.
_WORDS: tuple[tuple[tuple[str, ...], type[StorageError], str], ...] = (
    (
        ("database is locked", "database table is locked", "database schema is locked"),
        BusyError,
        "The database {where} is held by another program; close that program or try again in a moment.",
    ),
    (
        ("readonly database", "read-only"),
        ReadOnlyError,
        "The database {where} may not be written; give Viva write permission for the file and its folder.",
    ),
    (
        ("is full", "no space left", "disk full", "disk i/o error"),
        FullError,
        "The disk under the database {where} is full or failing; free some room, nothing stored so far is lost.",
    ),
    (
        ("malformed", "not a database", "file is encrypted", "integrity check"),
        CorruptError,
        "The database {where} is damaged or not a database; put your last backup in its place.",
    ),
    (
        ("unable to open database file",),
        UnreachableError,
        "The database {where} cannot be opened; check that its folder exists and Viva may write there.",
    ),
    (
        ("password authentication", "invalid authorization", "no pg_hba.conf entry"),
        UnreachableError,
        "The database {where} refuses the user or password of DATABASE_URL; check both.",
    ),
    (
        ("does not exist",),
        UnreachableError,
        "The database {where} does not exist there; create it, or check its name and user in DATABASE_URL.",
    ),
)


def explain(error: BaseException, where: str) -> StorageError | None:
    """The error in our words, for the database called `where`; None where it is no fault of the database's.

    A constraint or a programming mistake is a bug of ours and stays what it is.
    """
    if isinstance(error, StorageError):
        return error
    if isinstance(error, PoolTimeout):
        return BusyError(f"The database {where} is too busy to answer; try again in a moment.")
    if isinstance(error, DBAPIError):
        return None if _is_bug(error) else _by_words(error, where) or (_unreachable(where) if _is_lost(error) else None)
    if isinstance(error, sqlite3.Error):
        return _by_words(error, where)
    if isinstance(error, OSError) or type(error).__module__.startswith("asyncpg."):
        # While a connection is being made, the driver's own errors come through as they are.
        return _by_words(error, where) or _unreachable(where)
    return None


def _unreachable(where: str) -> UnreachableError:
    return UnreachableError(
        f"The database {where} does not answer; check that it is running and that its address is right."
    )


def _by_words(error: BaseException, where: str) -> StorageError | None:
    said = str(getattr(error, "orig", None) or error).lower()
    for words, kind, sentence in _WORDS:
        if any(word in said for word in words):
            return kind(sentence.format(where=where))
    return None


def _is_bug(error: DBAPIError) -> bool:
    """A missing table or column is a mistake of ours, though the driver also says "does not exist"."""
    state = str(getattr(error.orig, "sqlstate", "") or "")
    return state.startswith("42") or "no such" in str(error.orig)


def _is_lost(error: DBAPIError) -> bool:
    """The connection was cut, or the server is stopping (57...), starting or out of connections (53...)."""
    state = str(getattr(error.orig, "sqlstate", "") or "")
    return error.connection_invalidated or state[:2] in {"08", "53", "57"}
