"""The ledger: one row for every judged answer, only ever added to. Every board is a sum over it.

A correction never touches the row it corrects. It is a row of its own that carries the difference (points,
answered, rights) and the time of the answer it corrects, so a sum over any period comes out as if the answer
had been judged right the first time.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ClauseElement, select
from sqlalchemy.engine import CursorResult
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import totals
from bot.storage.many import Many, Row
from bot.storage.schema import insert_into, ledger
from bot.storage.values import Entry, Verdict


async def record(connection: AsyncConnection, entries: Sequence[Entry]) -> int:
    """Add `entries`; those already there are left as they are. Returns how many were new."""
    return sum((await add(connection, entries)).values())


async def add(connection: AsyncConnection, entries: Sequence[Entry]) -> Counter[str]:
    """`record`, and how many were new by round."""
    now = datetime.now(UTC)
    added: list[Row] = []
    for part, told in await _ADD.say(connection, [_row(entry, now) for entry in entries]):
        added += await _new(connection, part, told)
    await totals.add(connection, [{name: row[place] for name, place in _SUMMED} for row in added])
    return Counter(row[_ROUND] for row in added)


async def _new(connection: AsyncConnection, part: Sequence[Row], told: CursorResult[Any]) -> Sequence[Row]:
    """Those rows that were not there before."""
    if connection.dialect.name == "postgresql":
        return told.fetchall()
    if told.rowcount in {0, len(part)}:  # as ever, but after a crash or a failure
        return part if told.rowcount else ()
    last = told.lastrowid  # nobody else writes within this transaction, so theirs follow one another
    theirs = ledger.c.entry_id.between(last - told.rowcount + 1, last)
    return (await connection.execute(select(*_COLUMNS).where(theirs))).fetchall()


def _once(database: str, size: int) -> ClauseElement:
    names = dict.fromkeys(column.name for column in _COLUMNS)
    statement = insert_into(database, ledger).values([names] * size).on_conflict_do_nothing()
    return statement.returning(*_COLUMNS) if database == "postgresql" else statement


def _row(entry: Entry, now: datetime) -> Row:
    verdict = Verdict(entry.verdict)
    return (
        entry.server_id,
        entry.channel_id,
        entry.round_id,
        entry.question_number,
        entry.question_id,
        entry.topic,
        entry.person_id,
        entry.name,
        verdict.value,
        entry.points,
        int(verdict in _ANSWERED),
        int(verdict is Verdict.RIGHT),
        entry.latency_ms,
        entry.solo,
        entry.at,
        0,
        now,
        entry.team,
    )


_ANSWERED = (Verdict.RIGHT, Verdict.WRONG)
_COLUMNS = tuple(ledger.c)[1:]
_NAMES = [column.name for column in _COLUMNS]
_ROUND = _NAMES.index("round_id")
_SUMMED = [(name, _NAMES.index(name)) for name in (*totals.KEY, *totals.SUMMED)]
_ADD = Many(_once, _COLUMNS)
