"""Nothing is stored of somebody who asked to be forgotten: every write about a person goes through here.

They are known only by a salted hash, so each write asks whether it is theirs.
"""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import feedback, ledger, preference, settings
from bot.storage.feedback import person_hash
from bot.storage.schema import forgotten
from bot.storage.unnaming import NOBODY
from bot.storage.values import Entry, Feedback, Json, Preference, Taken

P = ParamSpec("P")
T = TypeVar("T")
_Of = TypeVar("_Of", Entry, Taken, Entry | Taken)
_AT_ONCE = 10_000
"""Values in one question: SQLite and PostgreSQL take about three times as many."""


async def remember(connection: AsyncConnection, person_id: int, salt: str) -> None:
    """They came back by their own wish."""
    await connection.execute(delete(forgotten).where(forgotten.c.person_hash == person_hash(salt, person_id)))


async def is_forgotten(connection: AsyncConnection, person_id: int, salt: str) -> bool:
    """Whether nothing of theirs may be stored."""
    theirs = forgotten.c.person_hash == person_hash(salt, person_id)
    return (await connection.execute(select(forgotten.c.at).where(theirs))).first() is not None


async def allowed(connection: AsyncConnection, entries: Sequence[_Of], salt: str) -> tuple[_Of, ...]:
    """Those that are of nobody who asked to be forgotten."""
    if not entries or (await connection.execute(select(forgotten.c.at).limit(1))).first() is None:
        return tuple(entries)
    hashes = {entry.person_id: person_hash(salt, entry.person_id) for entry in entries}
    ordered = sorted(hashes.values())
    found: set[str] = set()
    for start in range(0, len(ordered), _AT_ONCE):
        some = forgotten.c.person_hash.in_(ordered[start : start + _AT_ONCE])
        found.update((await connection.execute(select(forgotten.c.person_hash).where(some))).scalars())
    return tuple(entry for entry in entries if hashes[entry.person_id] not in found)


async def record(connection: AsyncConnection, entries: Sequence[Entry], salt: str) -> int:
    """Add the answers that may be stored. Returns how many were new."""
    return await ledger.record(connection, await allowed(connection, entries, salt))


async def unless_forgotten(
    connection: AsyncConnection,
    person_id: int,
    salt: str,
    work: Callable[Concatenate[AsyncConnection, int, P], Awaitable[T]],
    *args: P.args,
    **kwargs: P.kwargs,
) -> T | None:
    """Do `work` for the person; None, and nothing done, where they asked to be forgotten."""
    if await is_forgotten(connection, person_id, salt):
        return None
    return await work(connection, person_id, *args, **kwargs)


async def prefer(connection: AsyncConnection, chosen: Preference, salt: str) -> None:
    """Keep a person's choice."""
    if not await is_forgotten(connection, chosen.person_id, salt):
        await preference.put(connection, chosen)


async def change_setting(
    connection: AsyncConnection,
    server_id: int,
    key: str,
    value: Json,
    salt: str,
    *,
    by: int,
    at: datetime,
    change_id: str,
) -> None:
    """Change a server's setting; who did it is left out where it must be."""
    person_id = NOBODY if await is_forgotten(connection, by, salt) else by
    await settings.put(connection, server_id, key, value, by=person_id, at=at, change_id=change_id)


async def add_feedback(
    connection: AsyncConnection, feedback_id: str, remark: Feedback, person_id: int, salt: str
) -> None:
    """Keep a person's remark."""
    if not await is_forgotten(connection, person_id, salt):
        await feedback.add(connection, feedback_id, remark)
