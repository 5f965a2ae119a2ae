"""The one door to everything that must last. Values in, values out; nobody behind this door's front knows SQL.

    storage = await Storage.open("sqlite:///data/viva.db")
    await storage.advance(saved_round, entries)
    board = await storage.standings(server_id)
    await storage.close()

Every method is one transaction: done and on the disk when it returns, or StorageError and nothing done.
"""

from collections.abc import Mapping, Sequence
from typing import Self

from bot.storage import consent, correction, meta, rounds
from bot.storage.address import read_address
from bot.storage.database import Database, open_database
from bot.storage.journal import Journal, Step
from bot.storage.keeping import KeepingStorage
from bot.storage.revising import RevisingStorage
from bot.storage.standing import StandingStorage
from bot.storage.values import Corrected, Entry, SavedRound, Taken

PATIENCE_SECONDS = 5.0


class Storage(StandingStorage, KeepingStorage, RevisingStorage):
    """An open database. Make one with `Storage.open`; it may be shared by everything in one event loop."""

    def __init__(self, database: Database, salt: str) -> None:
        self._database = database
        self._salt = salt
        self._journal = Journal(database, salt)

    @classmethod
    async def open(cls, url: str, *, patience_seconds: float = PATIENCE_SECONDS) -> Self:
        """Open `url`, making file and folder where they are missing, check it, bring its tables forward.

        `url`: `sqlite:///data/viva.db`, `sqlite://` (in memory), `postgresql://user:password@host/name`.
        `patience_seconds`: how long to wait for another process that holds the database.
        Raises StorageError.
        """
        database = await open_database(read_address(url), patience_seconds)
        try:
            storage = cls(database, await database.write(meta.salt))
            await storage.sweep_if_due()
        except BaseException:
            await database.close()
            raise
        return storage

    async def close(self) -> None:
        """Let go of the database. Closing twice is harmless."""
        await self._journal.settle()
        await self._database.close()

    @property
    def where(self) -> str:
        """The database's name for people, without user and password."""
        return str(self._database.address)

    # The ledger and the rounds it comes from

    async def record(self, entries: Sequence[Entry]) -> int:
        """Add judged answers; one already there is left as it is. Returns how many were new."""
        rounds_ = {entry.round_id for entry in entries}
        if len(rounds_) == 1:
            return await self._journal.keep(Step(rounds_.pop(), entries=entries))
        return await self._database.write(consent.record, entries, self._salt)

    async def save_round(self, saved: SavedRound) -> None:
        """Keep where a round is now, in the place of where it was and of the answers taken meanwhile."""
        await self._journal.keep(Step(saved.round_id, saved=saved))

    async def advance(self, saved: SavedRound, entries: Sequence[Entry]) -> int:
        """`save_round` and `record` as one: after a crash either both are there or neither is."""
        return await self._journal.keep(Step(saved.round_id, saved=saved, entries=entries))

    async def take(self, answers: Sequence[Taken]) -> None:
        """Keep answers to the open question of one round, by themselves: the round itself is as it was saved."""
        if answers:
            await self._journal.keep(Step(answers[0].round_id, answers=answers))

    async def open_rounds(self) -> tuple[SavedRound, ...]:
        """Rounds saved and not finished, of every server, the one waiting longest first."""
        await self._journal.settle()  # one that is being finished at this moment is not open
        return await self._database.read_at_once(rounds.still_open)

    async def finish_round(self, round_id: str, entries: Sequence[Entry] = ()) -> int:
        """Record the last answers and drop the round's state, as one. Harmless when done already."""
        return await self._journal.keep(Step(round_id, finished=True, entries=entries))

    async def void(self, round_id: str, question_number: int) -> tuple[Corrected, ...]:
        """The question counts for nobody. Returns whom that changed; said again, nobody."""
        return await self._database.write(correction.void, round_id, question_number)

    async def accept(self, round_id: str, question_number: int, points: Mapping[int, int]) -> tuple[Corrected, ...]:
        """These people's answers (person to points) were right after all. Returns whom that changed."""
        return await self._database.write(correction.accept, round_id, question_number, points)

    async def reinstate(self, round_id: str, question_number: int) -> tuple[Corrected, ...]:
        """Every answer to the question counts as it was first judged. Returns whom that changed."""
        return await self._database.write(correction.reinstate, round_id, question_number)


async def migrate(url: str, *, patience_seconds: float = PATIENCE_SECONDS) -> None:
    """Check the database and bring its tables forward, for a release that does it before the bot starts."""
    await (await Storage.open(url, patience_seconds=patience_seconds)).close()
