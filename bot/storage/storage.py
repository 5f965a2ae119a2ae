"""The one door to everything that must last. Values in, values out; nobody behind this door's front knows SQL.

    storage = await Storage.open("sqlite:///data/viva.db")
    await storage.advance(saved_round, entries)
    board = await storage.standings(server_id)
    await storage.close()

Every method is one transaction: done and on the disk when it returns, or StorageError and nothing done.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Self, Unpack

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import board, ledger, meta, rounds, settings
from bot.storage.address import read_address
from bot.storage.board import Options, Scope, Standing
from bot.storage.database import Database, open_database
from bot.storage.ledger import Entry
from bot.storage.rounds import SavedRound
from bot.storage.settings import Json, SettingChange

PATIENCE_SECONDS = 5.0


class Storage:
    """An open database. Make one with `Storage.open`; it may be shared by everything in one event loop."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @classmethod
    async def open(cls, url: str, *, patience_seconds: float = PATIENCE_SECONDS) -> Self:
        """Open `url`, making file and folder where they are missing, check it, bring its tables forward.

        `url`: `sqlite:///data/viva.db`, `sqlite://` (in memory), `postgresql://user:password@host/name`.
        `patience_seconds`: how long to wait for another process that holds the database.
        Raises StorageError.
        """
        database = await open_database(read_address(url), patience_seconds)
        await database.write(meta.salt)
        return cls(database)

    async def close(self) -> None:
        """Let go of the database. Closing twice is harmless."""
        await self._database.close()

    @property
    def where(self) -> str:
        """The database's name for people, without user and password."""
        return str(self._database.address)

    # The ledger and the rounds it comes from

    async def record(self, entries: Sequence[Entry]) -> int:
        """Add judged answers; one already there is left as it is. Returns how many were new."""
        return await self._database.write(ledger.record, entries)

    async def save_round(self, saved: SavedRound) -> None:
        """Keep where a round is now, in the place of where it was."""
        await self._database.write(rounds.save, saved)

    async def advance(self, saved: SavedRound, entries: Sequence[Entry]) -> int:
        """`save_round` and `record` as one: after a crash either both are there or neither is."""
        return await self._database.write(_advance, saved, entries)

    async def open_rounds(self) -> tuple[SavedRound, ...]:
        """Rounds saved and not finished, of every server, the one waiting longest first."""
        return await self._database.read(rounds.still_open)

    async def finish_round(self, round_id: str, entries: Sequence[Entry] = ()) -> int:
        """Record the last answers and drop the round's state, as one. Harmless when done already."""
        return await self._database.write(_finish, round_id, entries)

    # Boards

    async def standings(
        self, server_id: int, *, limit: int = 10, offset: int = 0, **options: Unpack[Options]
    ) -> tuple[Standing, ...]:
        """A page of a board, best first, ranks 1, 2, 2, 4.

        Options: `since` (inside) and `until` (outside), `topic`, `round_id`; `order` (points, accuracy, wins);
        `least`, the answers it takes to be ranked at all; `solo=False` leaves out rounds played alone.
        """
        scope = Scope(server_id=server_id, **options)
        return await self._database.read(board.standings, scope, limit, offset)

    async def rank_of(self, server_id: int, person_id: int, **options: Unpack[Options]) -> Standing | None:
        """The person's own line of the same board, on whatever page; None where they are not on it."""
        return await self._database.read(board.rank_of, Scope(server_id=server_id, **options), person_id)

    async def players(self, server_id: int, **options: Unpack[Options]) -> int:
        """How many people the same board ranks."""
        return await self._database.read(board.players, Scope(server_id=server_id, **options))

    # What a server chose

    async def settings(self, server_id: int) -> dict[str, Json]:
        """All the server set, by key; what it left at the default is not in it."""
        return await self._database.read(settings.of_server, server_id)

    async def set_setting(self, server_id: int, key: str, value: Json, *, by: int, at: datetime) -> None:
        """Set `key` to a JSON value, with a line on who did it."""
        await self._database.write(
            settings.put, server_id, key, value, by=by, at=at, change_id=settings.new_change_id()
        )

    async def reset_setting(self, server_id: int, key: str, *, by: int, at: datetime) -> None:
        """Back to the default, with a line on who did it."""
        await self._database.write(settings.put, server_id, key, None, by=by, at=at, change_id=settings.new_change_id())

    async def setting_changes(self, server_id: int, *, limit: int = 50) -> tuple[SettingChange, ...]:
        """Who changed what, the latest first."""
        return await self._database.read(settings.changes, server_id, limit)

    # Facts about the database

    async def meta(self, key: str) -> str | None:
        """A small fact kept by key; None where there is none."""
        return await self._database.read(meta.get, key)

    async def set_meta(self, key: str, value: str) -> None:
        """Keep it."""
        await self._database.write(meta.put, key, value)


async def _advance(connection: AsyncConnection, saved: SavedRound, entries: Sequence[Entry]) -> int:
    await rounds.save(connection, saved)
    return await ledger.record(connection, entries)


async def _finish(connection: AsyncConnection, round_id: str, entries: Sequence[Entry]) -> int:
    await rounds.finish(connection, round_id)
    return await ledger.record(connection, entries)


async def migrate(url: str, *, patience_seconds: float = PATIENCE_SECONDS) -> None:
    """Check the database and bring its tables forward, for a release that does it before the bot starts."""
    await (await Storage.open(url, patience_seconds=patience_seconds)).close()
