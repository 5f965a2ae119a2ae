"""Work that is written for an asynchronous connection, done on a plain one: in one piece, without an event loop.

The asynchronous driver of SQLite goes to its thread and back for every word that is said: some six times for one
question, some fifteen times for a transaction of three statements. That costs far more than the statements do, so what
is asked or written often goes to a thread as one errand. Such work may await nothing but its connection.
"""

from collections.abc import Callable, Coroutine
from typing import Any, TypeVar, cast

from sqlalchemy import Connection, Executable
from sqlalchemy.engine import CursorResult
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.ext.asyncio import AsyncConnection

T = TypeVar("T")
Work = Callable[[AsyncConnection], Coroutine[Any, Any, T]]


def run_at_once(work: Work[T], connection: Connection) -> T:
    """What `work` returns."""
    running = work(cast("AsyncConnection", _AtOnce(connection)))
    try:
        running.send(None)
    except StopIteration as done:
        return cast("T", done.value)
    running.close()
    raise RuntimeError("work done at once may wait for nothing but its connection")


class _AtOnce:
    """A connection that is spoken to like an asynchronous one, and has its answer before anybody can wait for it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.dialect = connection.dialect

    async def execute(self, statement: Executable, parameters: Any = None) -> CursorResult[Any]:
        """As the connection's own."""
        return self._connection.execute(statement, parameters)

    async def exec_driver_sql(self, words: str, values: tuple[Any, ...]) -> DBAPICursor:
        """As the connection's own, without what that does around it; enough for who wants the rows and their number."""
        cursor = self._connection.connection.cursor()
        cursor.execute(words, values)
        return cursor
