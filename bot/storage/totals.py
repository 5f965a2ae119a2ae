"""What everybody has on a server in all, kept beside the ledger so that the busiest board is read in no time.

A cache, and never more: every row added to the ledger adds its difference here in the same transaction, and
`rebuild` brings it about from nothing. People below zero (see `privacy.py`) are on no board and not in here.
"""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ClauseElement, RowMapping, delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.many import Many
from bot.storage.schema import insert_into, ledger, totals

KEY = ("server_id", "person_id", "solo")
SUMMED = ("points", "answered", "rights")


async def add(connection: AsyncConnection, rows: Iterable[RowMapping | dict[str, Any]]) -> None:
    """Add what new rows of the ledger say. They need the columns of KEY and SUMMED."""
    sums: dict[tuple[Any, ...], list[int]] = {}
    for row in rows:
        if row["person_id"] > 0:
            so_far = sums.setdefault(tuple([row[name] for name in KEY]), [0] * len(SUMMED))
            for place, name in enumerate(SUMMED):
                so_far[place] += row[name]
    # In one order for everybody: two who each wait for the other's row would wait for ever.
    await _ADD.say(connection, [(*key, *sums[key]) for key in sorted(sums)])


def _adding(database: str, size: int) -> ClauseElement:
    statement = insert_into(database, totals).values([dict.fromkeys((*KEY, *SUMMED))] * size)
    added = {name: totals.c[name] + statement.excluded[name] for name in SUMMED}
    return statement.on_conflict_do_update(index_elements=KEY, set_=added)


_ADD = Many(_adding, tuple(totals.c))


async def rebuild(connection: AsyncConnection, server_id: int | None) -> None:
    """Sum the ledger anew, for one server or for all."""
    key, sums = [ledger.c[name] for name in KEY], [func.sum(ledger.c[name]) for name in SUMMED]
    old, new = delete(totals), select(*key, *sums).where(ledger.c.person_id > 0).group_by(*key)
    if server_id is not None:
        old, new = old.where(totals.c.server_id == server_id), new.where(ledger.c.server_id == server_id)
    await connection.execute(old)
    await connection.execute(insert_into(connection.dialect.name, totals).from_select([*KEY, *SUMMED], new))
