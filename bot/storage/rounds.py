"""Rounds under way. Every step of a round is here before it is announced, so a new process can take it up."""

from dataclasses import asdict

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.schema import insert_into, rounds
from bot.storage.values import SavedRound


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
