"""Which language a person is spoken to in where nothing says it: in answer to a message, in a reminder.

What somebody spoke is known while the process lives, and kept for the next one beside everything else that goes on. The
database is asked about a person once in the life of a process, and told only what it does not say. Of who speaks what
strangers are spoken to in anyway, which is `""` here, nothing is kept.
"""

import asyncio
from collections import OrderedDict
from typing import TYPE_CHECKING

import structlog

from bot.storage import StorageError

if TYPE_CHECKING:
    from bot.storage import Storage

log = structlog.get_logger()

REMEMBERED = 10_000
"""People known without asking the database."""


class Languages:
    """Everybody's, by code."""

    def __init__(self, storage: "Storage") -> None:
        self._storage = storage
        self._heard: OrderedDict[int, str] = OrderedDict()
        self._kept: set[int] = set()
        """Of whom the database says what was heard, or is just told it."""
        self._keeping: dict[int, asyncio.Task[None]] = {}
        self._turn = asyncio.Lock()
        """Who spoke two languages at once is kept with the later one."""

    def hear(self, person_id: int, language: str, *, keep: bool = True) -> None:
        """They speak it now; it is kept if it is to be, and is not already."""
        if self._heard.get(person_id) != language:
            self._kept.discard(person_id)
        self._remember(person_id, language)
        if keep and person_id not in self._kept:
            self._kept.add(person_id)
            task = asyncio.get_running_loop().create_task(self._keep(person_id, language))
            self._keeping[person_id] = task
            task.add_done_callback(lambda done: self._is_done(person_id, done))

    async def of(self, person_id: int) -> str:
        """What they last spoke; where that can't be read, what strangers do."""
        if person_id not in self._heard:
            try:
                language = await self._storage.language(person_id)
            except StorageError as error:
                log.warning("a person's language could not be read", error=type(error).__name__)
                return ""
            if person_id not in self._heard:  # they may have spoken meanwhile
                self._remember(person_id, language)
                self._kept.add(person_id)
        return self._heard[person_id]

    async def let_go_of(self, person_id: int) -> None:
        """What is kept of them is about to change without us: when they next speak, it is looked at anew."""
        if task := self._keeping.get(person_id):
            await asyncio.wait([task])
        self._kept.discard(person_id)

    async def close(self) -> None:
        """Keep no more: a database that does not answer is not waited for, and what is lost is heard again."""
        keeping = [*self._keeping.values()]
        for task in keeping:
            task.cancel()
        if keeping:
            await asyncio.wait(keeping)

    def _remember(self, person_id: int, language: str) -> None:
        self._heard[person_id] = language
        self._heard.move_to_end(person_id)
        if len(self._heard) > REMEMBERED:
            self._kept.discard(self._heard.popitem(last=False)[0])

    async def _keep(self, person_id: int, language: str) -> None:
        try:
            async with self._turn:
                if await self._storage.language(person_id) != language:
                    await self._storage.set_language(person_id, language)
        except StorageError as error:
            self._kept.discard(person_id)  # the next time they speak it is tried again
            log.warning("a person's language could not be kept", error=type(error).__name__)

    def _is_done(self, person_id: int, task: asyncio.Task[None]) -> None:
        if self._keeping.get(person_id) is task:
            del self._keeping[person_id]
