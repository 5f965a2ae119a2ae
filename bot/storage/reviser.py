"""How a person revises, when they want to be reminded, and what is on their desk just now."""

import json
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.revision_values import Reviser
from bot.storage.schema import desks, insert_into, revisers


async def of_person(connection: AsyncConnection, person_id: int) -> Reviser:
    """What they chose, or the defaults."""
    row = (await connection.execute(select(revisers).where(revisers.c.person_id == person_id))).one_or_none()
    return Reviser(person_id=person_id) if row is None else _reviser(row)


async def put(connection: AsyncConnection, person_id: int, chosen: Reviser) -> None:
    """In the place of what the person chose before."""
    row = asdict(replace(chosen, person_id=person_id)) | {
        "topics": json.dumps(chosen.topics),
        "parameters": json.dumps(chosen.parameters),
    }
    new = {name: value for name, value in row.items() if name != "person_id"}
    statement = insert_into(connection.dialect.name, revisers).values(row)
    await connection.execute(statement.on_conflict_do_update(index_elements=["person_id"], set_=new))


async def to_nudge(connection: AsyncConnection, now: datetime, limit: int) -> tuple[Reviser, ...]:
    """Whose time to be reminded has come, the longest waiting first."""
    waiting = select(revisers).where(revisers.c.nudge_at <= now).order_by(revisers.c.nudge_at).limit(limit)
    return tuple(_reviser(row) for row in await connection.execute(waiting))


async def next_nudge(connection: AsyncConnection) -> datetime | None:
    """When anybody is next to be reminded; None where nobody wants to be."""
    soonest = select(revisers.c.nudge_at).where(revisers.c.nudge_at.is_not(None)).order_by(revisers.c.nudge_at).limit(1)
    return (await connection.execute(soonest)).scalar_one_or_none()


def _reviser(row: Row[Any]) -> Reviser:
    said = dict(row._mapping)
    said["topics"] = tuple(json.loads(said["topics"]))
    said["parameters"] = tuple(json.loads(said["parameters"]))
    return Reviser(**said)


async def desk(connection: AsyncConnection, person_id: int) -> str | None:
    """What they left on their desk: JSON, the revision's business. None where it is empty."""
    found = await connection.execute(select(desks.c.state).where(desks.c.person_id == person_id))
    return found.scalar_one_or_none()


async def put_desk(connection: AsyncConnection, person_id: int, state: str, at: datetime) -> None:
    """In the place of what was on it."""
    row = insert_into(connection.dialect.name, desks).values(person_id=person_id, state=state, updated_at=at)
    new = {"state": state, "updated_at": at}
    await connection.execute(row.on_conflict_do_update(index_elements=["person_id"], set_=new))


async def clear_desk(connection: AsyncConnection, person_id: int) -> None:
    """Nothing is on it any more."""
    await connection.execute(delete(desks).where(desks.c.person_id == person_id))
