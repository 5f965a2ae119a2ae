"""The ledger: one row for every judged answer, only ever added to. Every board is a sum over it.

A correction never touches the row it corrects. It is a row of its own that carries the difference (points,
answered, rights) and the time of the answer it corrects, so a sum over any period comes out as if the answer
had been judged right the first time.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any

from sqlalchemy import Executable
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import totals
from bot.storage.schema import insert_into, ledger
from bot.storage.values import Entry, Verdict


async def record(connection: AsyncConnection, entries: Sequence[Entry]) -> int:
    """Add `entries`; those already there are left as they are. Returns how many were new."""
    return sum((await add(connection, entries)).values())


async def add(connection: AsyncConnection, entries: Sequence[Entry]) -> Counter[str]:
    """`record`, and how many were new by round."""
    if not entries:
        return Counter()
    now = datetime.now(UTC)
    rows = [_row(entry, now) for entry in entries]
    added = (await connection.execute(_once(connection.dialect.name), rows)).mappings().all()
    await totals.add(connection, added)
    return Counter(row["round_id"] for row in added)


@cache
def _once(database: str) -> Executable:
    said = [ledger.c[name] for name in ("round_id", *totals.KEY, *totals.SUMMED)]
    return insert_into(database, ledger).on_conflict_do_nothing().returning(*said)


def _row(entry: Entry, now: datetime) -> dict[str, Any]:
    verdict = Verdict(entry.verdict)
    return {
        "server_id": entry.server_id,
        "channel_id": entry.channel_id,
        "round_id": entry.round_id,
        "question_number": entry.question_number,
        "question_id": entry.question_id,
        "topic": entry.topic,
        "person_id": entry.person_id,
        "name": entry.name,
        "verdict": verdict.value,
        "points": entry.points,
        "answered": int(verdict in {Verdict.RIGHT, Verdict.WRONG}),
        "rights": int(verdict is Verdict.RIGHT),
        "latency_ms": entry.latency_ms,
        "solo": entry.solo,
        "team": entry.team,
        "at": entry.at,
        "correction": 0,
        "recorded_at": now,
    }
