"""The ledger: one row for every judged answer, only ever added to. Every board is a sum over it.

A correction never touches the row it corrects. It is a row of its own that carries the difference (points,
answered, rights) and the time of the answer it corrects, so a sum over any period comes out as if the answer
had been judged right the first time.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import Executable
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import totals
from bot.storage.schema import insert_into, ledger


class Verdict(StrEnum):
    """How an answer was judged."""

    RIGHT = "right"
    WRONG = "wrong"
    UNANSWERED = "unanswered"
    """The bell rang first. Missed, but no answer given."""
    VOID = "void"
    """Counts for nothing, neither for nor against. What a correction says; no answer is judged so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One judged answer of one person. A round, a question's number in it and a person make it one of a kind."""

    server_id: int
    channel_id: int
    round_id: str
    question_number: int
    question_id: str
    topic: str
    person_id: int
    name: str
    """As the server called the person at that moment."""
    verdict: Verdict
    points: int
    latency_ms: int | None
    """From the question to the answer; None where none was given."""
    at: datetime
    solo: bool = False
    """Played alone, by oneself: kept off boards that ask for rounds against others."""


async def record(connection: AsyncConnection, entries: Sequence[Entry]) -> int:
    """Add `entries`; those already there are left as they are. Returns how many were new."""
    if not entries:
        return 0
    now = datetime.now(UTC)
    rows = [_row(entry, now) for entry in entries]
    added = (await connection.execute(_once(connection.dialect.name), rows)).mappings().all()
    await totals.add(connection, added)
    return len(added)


@cache
def _once(database: str) -> Executable:
    said = [ledger.c[name] for name in (*totals.KEY, *totals.SUMMED)]
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
        "at": entry.at,
        "correction": 0,
        "recorded_at": now,
    }
