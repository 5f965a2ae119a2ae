"""Questions to a file of SQLite's, each as one errand to one of a few threads; see `at_once.py` for why."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from sqlalchemy import Engine

from bot.storage.at_once import Work, run_at_once

T = TypeVar("T")

THREADS = 4
"""A server's boards take a millisecond or two; more at once only take turns."""


class Readers:
    """Some threads and a pool with a connection for each."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="viva-readers")

    async def read(self, work: Work[T]) -> T:
        """Run `work`, which asks one thing."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._read, work)

    def _read(self, work: Work[T]) -> T:
        with self._engine.connect() as connection:
            return run_at_once(work, connection)

    async def close(self) -> None:
        """Let go of every connection when its question is answered. Closing twice is harmless."""
        await asyncio.to_thread(self._threads.shutdown)
        self._engine.dispose()
