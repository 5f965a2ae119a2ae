"""What a person chose for themselves on a server: to stay off the boards, to be called something else."""

from dataclasses import asdict

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.schema import insert_into, preferences
from bot.storage.values import Preference


async def of_person(connection: AsyncConnection, server_id: int, person_id: int) -> Preference:
    """What they chose, or the defaults."""
    theirs = (preferences.c.server_id == server_id) & (preferences.c.person_id == person_id)
    row = (await connection.execute(select(preferences).where(theirs))).mappings().one_or_none()
    return Preference(**row) if row is not None else Preference(server_id=server_id, person_id=person_id)


async def put(connection: AsyncConnection, chosen: Preference) -> None:
    """In the place of what they chose before."""
    row = insert_into(connection.dialect.name, preferences).values(asdict(chosen))
    new = {"hidden": chosen.hidden, "alias": chosen.alias}
    await connection.execute(row.on_conflict_do_update(index_elements=["server_id", "person_id"], set_=new))
