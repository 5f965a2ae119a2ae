"""What a server chose, by key, and a line for every change: who, when, from what, to what."""

import json
from datetime import datetime
from uuid import uuid4

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.schema import insert_into, setting_changes, settings
from bot.storage.values import Json, SettingChange


async def of_server(connection: AsyncConnection, server_id: int) -> dict[str, Json]:
    """Everything the server set; what it left at the default is not in it."""
    found = await connection.execute(
        select(settings.c.key, settings.c.value).where(settings.c.server_id == server_id).order_by(settings.c.key)
    )
    return {row.key: json.loads(row.value) for row in found}


async def everywhere(connection: AsyncConnection, key: str) -> dict[int, Json]:
    """What each server set `key` to, for those that did."""
    found = await connection.execute(select(settings.c.server_id, settings.c.value).where(settings.c.key == key))
    return {row.server_id: json.loads(row.value) for row in found}


async def put(
    connection: AsyncConnection, server_id: int, key: str, value: Json, *, by: int, at: datetime, change_id: str
) -> None:
    """Set `key`, or back to the default with None. A change that changes nothing leaves no line."""
    here = (settings.c.server_id == server_id) & (settings.c.key == key)
    old = (await connection.execute(select(settings.c.value).where(here))).scalar_one_or_none()
    new = None if value is None else json.dumps(value, ensure_ascii=False, sort_keys=True)
    if new == old:
        return
    if new is None:
        await connection.execute(delete(settings).where(here))
    else:
        row = insert_into(connection.dialect.name, settings).values(server_id=server_id, key=key, value=new)
        await connection.execute(row.on_conflict_do_update(index_elements=["server_id", "key"], set_={"value": new}))
    change = {"change_id": change_id, "server_id": server_id, "key": key, "old": old, "new": new}
    await connection.execute(
        insert_into(connection.dialect.name, setting_changes).values(**change, person_id=by, at=at)
    )


async def changes(connection: AsyncConnection, server_id: int, limit: int) -> tuple[SettingChange, ...]:
    """The latest first."""
    found = await connection.execute(
        select(setting_changes)
        .where(setting_changes.c.server_id == server_id)
        .order_by(setting_changes.c.at.desc(), setting_changes.c.change_id)
        .limit(limit)
    )
    return tuple(
        SettingChange(
            key=row.key,
            old=None if row.old is None else json.loads(row.old),
            new=None if row.new is None else json.loads(row.new),
            person_id=row.person_id,
            at=row.at,
        )
        for row in found
    )


def new_change_id() -> str:
    """Drawn before the write, so that a write done twice is one change."""
    return uuid4().hex
