"""Servers Viva was taken out of. Their data is deleted after a time that was stated, unless Viva comes back."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete, select, union
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.schema import departures, feedback, insert_into, preferences, setting_changes, settings, totals
from bot.storage.values import Departed


async def leave(connection: AsyncConnection, server_ids: Collection[int], at: datetime) -> None:
    """Viva is no longer there. Said again, the first time stands."""
    if server_ids:
        row = insert_into(connection.dialect.name, departures).on_conflict_do_nothing()
        await connection.execute(row, [{"server_id": server_id, "at": at} for server_id in sorted(server_ids)])


async def come_back(connection: AsyncConnection, server_id: int) -> None:
    """Viva is there again."""
    await connection.execute(delete(departures).where(departures.c.server_id == server_id))


async def before(connection: AsyncConnection, moment: datetime) -> tuple[Departed, ...]:
    """Who was left before `moment` and has not come back, the longest ago first."""
    found = await connection.execute(
        select(departures).where(departures.c.at < moment).order_by(departures.c.at, departures.c.server_id)
    )
    return tuple(Departed(row.server_id, row.at) for row in found)


async def known(connection: AsyncConnection) -> frozenset[int]:
    """Every server that played, set or said something."""
    tables = (totals, settings, setting_changes, feedback, preferences)
    found = await connection.execute(union(*(select(table.c.server_id).distinct() for table in tables)))
    return frozenset(found.scalars())
