"""What a teacher says of an answer afterwards: it does not count, it was right after all, it stands as it was.

A ruling says what is to count; what is written is the difference to what counts now. So a ruling given twice
writes nothing the second time, and any ruling can follow any other.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import totals
from bot.storage.schema import insert_into, ledger
from bot.storage.values import Corrected, Verdict


@dataclass(frozen=True, slots=True)
class _Worth:
    """What an answer counts for."""

    verdict: str
    points: int
    answered: int
    rights: int


_NOTHING = _Worth(Verdict.VOID, 0, 0, 0)


async def void(connection: AsyncConnection, round_id: str, question_number: int) -> tuple[Corrected, ...]:
    """The question counts for nobody: no points, and no answer for or against anybody's accuracy."""
    told = await _told(connection, round_id, question_number)
    return await _rule(connection, told, dict.fromkeys(told, _NOTHING))


async def accept(
    connection: AsyncConnection, round_id: str, question_number: int, points: Mapping[int, int]
) -> tuple[Corrected, ...]:
    """The answers of these people (person to points) were right. People with no answer there are passed over."""
    told = await _told(connection, round_id, question_number)
    right = {person: _Worth(Verdict.RIGHT, won, 1, 1) for person, won in points.items() if person in told}
    return await _rule(connection, told, right)


async def reinstate(connection: AsyncConnection, round_id: str, question_number: int) -> tuple[Corrected, ...]:
    """Every answer to the question counts as it was first judged."""
    told = await _told(connection, round_id, question_number)
    return await _rule(connection, told, {person: _first(rows) for person, rows in told.items()})


def _first(rows: Sequence[Row[Any]]) -> _Worth:
    first = rows[0]
    return _Worth(first.verdict, first.points, first.answered, first.rights)


async def _told(connection: AsyncConnection, round_id: str, question_number: int) -> dict[int, list[Row[Any]]]:
    """The rows about a question, by person, the judged answer before its corrections.

    Locks them first and reads them second: of two teachers at once, the later one must see what the first wrote.
    """
    here: ColumnElement[bool] = (ledger.c.round_id == round_id) & (ledger.c.question_number == question_number)
    await connection.execute(select(ledger.c.entry_id).where(here, ledger.c.correction == 0).with_for_update())
    told: dict[int, list[Row[Any]]] = defaultdict(list)
    for row in await connection.execute(select(ledger).where(here).order_by(ledger.c.person_id, ledger.c.correction)):
        told[row.person_id].append(row)
    return dict(told)


async def _rule(
    connection: AsyncConnection, told: Mapping[int, Sequence[Row[Any]]], ruled: Mapping[int, _Worth]
) -> tuple[Corrected, ...]:
    now = datetime.now(UTC)
    corrected, written = [], []
    for person, worth in ruled.items():
        rows = told[person]
        difference = _difference(rows, worth)
        if any(difference.values()) or worth.verdict != rows[-1].verdict:  # a silence that is void costs no streak
            written.append(_correction(rows, worth.verdict, difference, now))
        if any(difference.values()):
            before = worth.points - difference["points"]
            corrected.append(Corrected(person, rows[0].name, before, worth.points))
    if written:
        await connection.execute(insert_into(connection.dialect.name, ledger), written)
        await totals.add(connection, written)
    return tuple(corrected)


def _difference(rows: Sequence[Row[Any]], worth: _Worth) -> dict[str, int]:
    return {
        "points": worth.points - sum(row.points for row in rows),
        "answered": worth.answered - sum(row.answered for row in rows),
        "rights": worth.rights - sum(row.rights for row in rows),
    }


def _correction(rows: Sequence[Row[Any]], verdict: str, difference: dict[str, int], now: datetime) -> dict[str, Any]:
    """Like the answer in everything, its time too, but for what counts and the moment it was said."""
    same = {name: value for name, value in rows[0]._mapping.items() if name != "entry_id"}
    return same | difference | {"verdict": verdict, "correction": rows[-1].correction + 1, "recorded_at": now}
