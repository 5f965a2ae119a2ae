"""Scoreboards, read from the ledger."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.storage import Standing

if TYPE_CHECKING:
    from bot.storage import Storage

PAGE = 10


@dataclass(frozen=True, slots=True)
class Board:
    """A page of a server's board. `mine` is the reader's own line, wherever it stands; None without points."""

    lines: tuple[Standing, ...]
    mine: Standing | None
    page: int
    pages: int
    players: int


class Boards:
    """A server's boards."""

    def __init__(self, storage: "Storage") -> None:
        self._storage = storage

    async def board(self, server_id: int, person_id: int, page: int = 1) -> Board:
        """A page, counted from 1; one past the last is the last."""
        players = await self._storage.players(server_id)
        pages = max(1, -(-players // PAGE))
        page = min(max(1, page), pages)
        lines = await self._storage.standings(server_id, limit=PAGE, offset=(page - 1) * PAGE)
        return Board(lines, await self._storage.rank_of(server_id, person_id), page, pages, players)
