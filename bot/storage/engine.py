"""The engines of a database: how its connections are made, and how their transactions begin."""

from enum import Enum
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool

from bot.storage.address import Address


class Access(Enum):
    """What a connection is wanted for."""

    ASK = "one question"
    SNAPSHOT = "several questions on one moment"
    WRITE = "a change, whole or not at all"
    SWEEP = "work that no transaction may hold"


def async_engine(address: Address, patience_seconds: float) -> AsyncEngine:
    """For either database; a connection of it is waited for as long as `patience_seconds`."""
    if not address.is_sqlite:
        settings = {"application_name": "viva", "jit": "off"}  # compiling costs more than our queries do
        return create_async_engine(
            address.url,
            pool_timeout=patience_seconds,
            connect_args={"timeout": patience_seconds, "server_settings": settings},
        )
    only_one = address.file is None  # in memory, another connection would be another database
    engine = create_async_engine(
        address.url,
        poolclass=AsyncAdaptedQueuePool,
        pool_size=1 if only_one else 5,
        max_overflow=0 if only_one else 10,
        pool_timeout=patience_seconds,
        connect_args={"timeout": patience_seconds},
    )
    event.listen(engine.sync_engine, "connect", _set_up_sqlite)
    event.listen(engine.sync_engine, "begin", _begin_sqlite)
    return engine


def plain_engine(address: Address, patience_seconds: float, **pool: Any) -> Engine:
    """For a file of SQLite's, without an event loop. `pool` is what `create_engine` is told of its pool."""
    engine = create_engine(
        address.url.set(drivername="sqlite"),
        connect_args={"timeout": patience_seconds},
        pool_reset_on_return=None,
        **pool,
    )
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _set_up_sqlite(connection: Any, _record: object) -> None:
    """Python's driver would open transactions by itself, too late; `_begin_sqlite` does it instead."""
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute("PRAGMA secure_delete = ON")  # what is deleted is overwritten, not only unlinked
    cursor.execute("PRAGMA synchronous = FULL")  # an answer said to be stored outlives a power cut
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    """A writer asks for the lock at once: one that asks halfway is refused without being made to wait."""
    begin = {Access.WRITE: "BEGIN IMMEDIATE", Access.SNAPSHOT: "BEGIN"}.get(
        connection.get_execution_options().get("viva_access", Access.ASK)
    )
    if begin is not None:
        connection.exec_driver_sql(begin)
