"""A storage that opens when it is first asked for something, so that nothing that can do without waits for it.

Loading SQLAlchemy alone takes about a second; a question needs no database.
"""

import asyncio
from collections.abc import Awaitable, Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from bot.storage.storage import Storage

Open = Callable[[], Awaitable["Storage"]]


def open_later(url: str) -> "Storage":
    """A storage at `url` that is not open yet. Whoever asks it first opens it, and gets the StorageError if it can't.

    It goes for a `Storage`: it passes on every method of it that is awaited.
    """

    async def open_now() -> "Storage":
        module = await asyncio.to_thread(import_module, "bot.storage.storage")
        storage: Storage = await module.Storage.open(url)
        return storage

    return cast("Storage", _Later(open_now))


class _Later:
    def __init__(self, open_now: Open) -> None:
        self._open_now = open_now
        self._opening = asyncio.Lock()
        self._storage: Storage | None = None

    def __getattr__(self, name: str) -> Callable[..., Awaitable[Any]]:
        async def when_open(*args: Any, **kwargs: Any) -> Any:
            return await getattr(await self._opened(), name)(*args, **kwargs)

        return when_open

    async def _opened(self) -> "Storage":
        async with self._opening:
            if self._storage is None:
                self._storage = await self._open_now()
            return self._storage

    async def close(self) -> None:
        """What was never opened need not be opened to be closed."""
        async with self._opening:
            if self._storage is not None:
                await self._storage.close()
