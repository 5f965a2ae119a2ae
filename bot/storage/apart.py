"""A whole transaction of SQLite's as one errand to one thread.

The asynchronous driver goes to its thread and back for every word that is said: some fifteen times for a transaction of
three statements, which costs far more than the statements do. What rounds keep is written many times a second, so it
goes to a thread of its own in one piece.
"""

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar, cast

from sqlalchemy import Connection, Engine, Executable
from sqlalchemy.engine import CursorResult
from sqlalchemy.ext.asyncio import AsyncConnection

T = TypeVar("T")
Work = Callable[[AsyncConnection], Coroutine[Any, Any, T]]


class Apart:
    """A connection of its own, and the thread it lives in."""

    def __init__(self, engine: Engine, options: dict[str, Any]) -> None:
        self._engine = engine
        self._options = options
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="viva-rounds")
        self._connection: Connection | None = None

    async def write(self, work: Work[T]) -> T:
        """Run `work` and commit, or leave no trace of it. It may wait for nothing but its connection."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._write, work)

    def _write(self, work: Work[T]) -> T:
        if self._connection is None:
            self._connection = self._engine.connect().execution_options(**self._options)
        with self._connection.begin():
            return _run(work(cast("AsyncConnection", _AtOnce(self._connection))))

    async def close(self) -> None:
        """Let go of the connection, in the thread it belongs to. Closing twice is harmless."""
        thread, self._thread = self._thread, ThreadPoolExecutor(max_workers=1)
        try:
            await asyncio.get_running_loop().run_in_executor(thread, self._close)
        finally:
            thread.shutdown(wait=False)

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        self._engine.dispose()


class _AtOnce:
    """A connection that is spoken to like an asynchronous one, and has its answer before anybody can wait for it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.dialect = connection.dialect

    async def execute(self, statement: Executable, parameters: Any = None) -> CursorResult[Any]:
        """As the connection's own."""
        return self._connection.execute(statement, parameters)


def _run(work: Coroutine[Any, Any, T]) -> T:
    """What it returns, without an event loop."""
    try:
        work.send(None)
    except StopIteration as done:
        return cast("T", done.value)
    work.close()
    raise RuntimeError("a transaction apart may wait for nothing but its connection")
