"""Rounds that are over, kept for a season: to look back on, and for a teacher's second thoughts."""

from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import case, delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.schema import insert_into, ledger, past_rounds
from bot.storage.values import PastRound, Verdict

KEPT: Final = timedelta(days=120)
"""A term. The ledger keeps the points for ever; who pressed what need not be."""


async def keep(connection: AsyncConnection, past: PastRound) -> None:
    """Put it in the place of what was kept of this round before, and let go of the server's rounds of last term."""
    row = asdict(past)
    others = {name: value for name, value in row.items() if name != "round_id"}
    statement = insert_into(connection.dialect.name, past_rounds).values(row)
    await connection.execute(statement.on_conflict_do_update(index_elements=["round_id"], set_=others))
    here = past_rounds.c.server_id == past.server_id
    await connection.execute(delete(past_rounds).where(here, past_rounds.c.ended_at < past.ended_at - KEPT))


async def of_id(connection: AsyncConnection, round_id: str) -> PastRound | None:
    """The round; None where it is not kept."""
    found = await connection.execute(select(past_rounds).where(past_rounds.c.round_id == round_id))
    row = found.mappings().one_or_none()
    return PastRound(**row) if row is not None else None


async def latest(connection: AsyncConnection, server_id: int, limit: int) -> tuple[PastRound, ...]:
    """Of a server, the latest first."""
    found = await connection.execute(
        select(past_rounds)
        .where(past_rounds.c.server_id == server_id)
        .order_by(past_rounds.c.ended_at.desc(), past_rounds.c.round_id)
        .limit(limit)
    )
    return tuple(PastRound(**row) for row in found.mappings())


async def missed_together(connection: AsyncConnection, server_id: int, since: datetime, limit: int) -> tuple[str, ...]:
    """Questions that fewer than half of those asked had right, the least first. Voided ones are left out."""
    asked = func.sum(case((ledger.c.correction == 0, 1), else_=0))
    rights = func.sum(ledger.c.rights)
    voided = func.sum(case((ledger.c.verdict == Verdict.VOID.value, 1), else_=0))
    lines = (
        select(ledger.c.question_id)
        .where(ledger.c.server_id == server_id, ledger.c.at >= since)
        .group_by(ledger.c.question_id)
        .having(rights * 2 < asked, voided == 0)
        .order_by(rights * 1.0 / asked, asked.desc(), ledger.c.question_id)
        .limit(limit)
    )
    return tuple((await connection.execute(lines)).scalars())


async def tallies(connection: AsyncConnection, server_id: int, since: datetime) -> dict[str, tuple[int, int]]:
    """By question, how many answers were given and how many of them were right, rulings included."""
    given, right = func.sum(ledger.c.answered), func.sum(ledger.c.rights)
    lines = (
        select(ledger.c.question_id, given, right)
        .where(ledger.c.server_id == server_id, ledger.c.at >= since)
        .group_by(ledger.c.question_id)
        .having(given > 0)
    )
    return {row[0]: (int(row[1]), int(row[2])) for row in await connection.execute(lines)}
