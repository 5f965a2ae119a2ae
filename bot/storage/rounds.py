"""Rounds under way. Every step of a round is here before it is announced, so a new process can take it up."""

from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.schema import insert_into, rounds


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedRound:
    """A round as it was at its last step. What `state` says is the quiz's business; it is JSON."""

    round_id: str
    server_id: int
    channel_id: int
    message_id: int | None
    host_id: int
    state: str
    deadline_at: datetime | None
    updated_at: datetime


async def save(connection: AsyncConnection, saved: SavedRound) -> None:
    """Put it in the place of what was saved of this round before."""
    row = asdict(saved)
    others = {name: value for name, value in row.items() if name != "round_id"}
    statement = insert_into(connection.dialect.name, rounds).values(row)
    await connection.execute(statement.on_conflict_do_update(index_elements=["round_id"], set_=others))


async def still_open(connection: AsyncConnection) -> tuple[SavedRound, ...]:
    """All rounds that were saved and not finished, the one waiting longest first."""
    found = await connection.execute(select(rounds).order_by(rounds.c.updated_at, rounds.c.round_id))
    return tuple(SavedRound(**row) for row in found.mappings())


async def finish(connection: AsyncConnection, round_id: str) -> None:
    """Forget its state; its answers stay in the ledger. Harmless for a round that is not there."""
    await connection.execute(delete(rounds).where(rounds.c.round_id == round_id))
