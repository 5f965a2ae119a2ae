"""What rounds keep at their steps, many rounds in one transaction: while one is on its way to the disk, others gather.

A disk takes some milliseconds to say that it has something, however little it is. So nobody writes alone who need not:
a thousand presses a second cost about as many transactions as the disk can bear, each with all that came meanwhile.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import consent, ledger, rounds
from bot.storage.database import Database
from bot.storage.errors import StorageError
from bot.storage.values import Entry, SavedRound, Taken


@dataclass(frozen=True, slots=True)
class Step:
    """What one round wants kept, whole or not at all; `finished` drops its state."""

    round_id: str
    saved: SavedRound | None = None
    finished: bool = False
    entries: Sequence[Entry] = ()
    answers: Sequence[Taken] = ()


CROWD = 8
GATHERING_SECONDS = 0.025
"""When so many came during one write, the next waits for more: a transaction costs as much as fifty answers in it."""

ENTRIES = 320
"""The ledger's rows in one transaction: what is settled can wait a moment longer than a bell and a press."""

Waiting = tuple[Step, asyncio.Future[int]]


class Journal:
    """Keeps steps in the order they come, each with whatever else is waiting."""

    def __init__(self, database: Database, salt: str) -> None:
        self._database = database
        self._salt = salt
        self._waiting: list[Waiting] = []
        self._writing: asyncio.Task[None] | None = None
        self._written = False
        """This run of writing has written something: who comes first is not made to wait."""

    async def keep(self, step: Step) -> int:
        """On the disk when this returns. Returns how many entries were new. Raises StorageError."""
        loop = asyncio.get_running_loop()
        kept: asyncio.Future[int] = loop.create_future()
        self._waiting.append((step, kept))
        if self._writing is None or self._writing.done():
            self._written = False
            self._writing = loop.create_task(self._write_all())
        return await kept

    async def settle(self) -> None:
        """Wait for what is on its way."""
        while self._writing is not None and not self._writing.done():
            await asyncio.wait({self._writing})

    async def _write_all(self) -> None:
        while self._waiting:
            if len(self._waiting) >= CROWD and self._written:
                await asyncio.sleep(GATHERING_SECONDS)
            batch, self._written = self._next(), True
            try:
                await self._write(batch)
            except BaseException as error:
                for _, kept in (*batch, *self._waiting):  # an error that stops the writer leaves nobody waiting
                    if not kept.done():
                        kept.set_exception(error)
                self._waiting.clear()
                raise

    def _next(self) -> list[Waiting]:
        """All bells and answers that wait, and as much of what is settled as keeps the next ones waiting for a moment.

        One step a round: the next one of a round is of a later moment.
        """
        batch: list[Waiting] = []
        later: list[Waiting] = []
        seen: set[str] = set()
        room = ENTRIES
        for one in self._waiting:
            step = one[0]
            if step.round_id in seen or (step.entries and room <= 0):
                later.append(one)
            else:
                batch.append(one)
                room -= len(step.entries)
            seen.add(step.round_id)
        self._waiting = later
        return batch

    async def _write(self, batch: list[Waiting]) -> None:
        try:
            added = await self._database.write_in_one(_write, [step for step, _ in batch], self._salt)
        except Exception as error:
            if len(batch) > 1 and not isinstance(error, StorageError):
                for one in batch:  # what is wrong with one of them is no concern of the others
                    await self._write([one])
                return
            for _, kept in batch:
                if not kept.done():
                    kept.set_exception(error)
            return
        for step, kept in batch:
            if not kept.done():  # nobody may be waiting any more
                kept.set_result(added.get(step.round_id, 0))


async def _write(connection: AsyncConnection, steps: Sequence[Step], salt: str) -> dict[str, int]:
    """All of them, no round twice. Returns how many entries of each round were new."""
    await rounds.save(connection, [step.saved for step in steps if step.saved is not None])
    said: list[Entry | Taken] = [
        *(answer for step in steps for answer in step.answers),
        *(entry for step in steps for entry in step.entries),
    ]
    kept = await consent.allowed(connection, said, salt)
    await rounds.take(connection, [one for one in kept if isinstance(one, Taken)])
    await rounds.finish(connection, [step.round_id for step in steps if step.finished])
    return await ledger.add(connection, [one for one in kept if isinstance(one, Entry)])
