"""A few facts about the database itself, by key: its salt, the hash of the commands last told to Discord."""

import secrets

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.schema import insert_into, meta

SALT = "salt"


async def get(connection: AsyncConnection, key: str) -> str | None:
    """The value, None where there is none."""
    return (await connection.execute(select(meta.c.value).where(meta.c.key == key))).scalar_one_or_none()


async def put(connection: AsyncConnection, key: str, value: str) -> None:
    """Set it."""
    row = insert_into(connection.dialect.name, meta).values(key=key, value=value)
    await connection.execute(row.on_conflict_do_update(index_elements=["key"], set_={"value": value}))


async def drop(connection: AsyncConnection, key: str) -> None:
    """Forget it."""
    await connection.execute(delete(meta).where(meta.c.key == key))


async def salt(connection: AsyncConnection) -> str:
    """This database's own, drawn once."""
    row = insert_into(connection.dialect.name, meta).values(key=SALT, value=secrets.token_hex(32))
    await connection.execute(row.on_conflict_do_nothing())
    drawn = await get(connection, SALT)
    if drawn is None:
        raise AssertionError("the salt was there a moment ago")
    return drawn
