"""A whole transaction of SQLite's as one errand to one thread: what rounds keep is written many times a second."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine

from bot.storage.at_once import Work, run_at_once

T = TypeVar("T")


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
            return run_at_once(work, self._connection)

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
