"""Which language somebody is written to in where Discord does not say it: a message, unlike a press, names none."""

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.schema import insert_into, languages


async def of_person(connection: AsyncConnection, person_id: int) -> str:
    """Its code; empty where none is kept."""
    theirs = select(languages.c.language).where(languages.c.person_id == person_id)
    return (await connection.execute(theirs)).scalar_one_or_none() or ""


async def put(connection: AsyncConnection, person_id: int, language: str) -> None:
    """In the place of what they spoke before; an empty one leaves no row."""
    if not language:
        await connection.execute(delete(languages).where(languages.c.person_id == person_id))
        return
    row = insert_into(connection.dialect.name, languages).values(person_id=person_id, language=language)
    await connection.execute(row.on_conflict_do_update(index_elements=["person_id"], set_={"language": language}))
