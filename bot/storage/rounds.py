"""Rounds under way. Every step of a round is here before it is announced, so a new process can take it up.

A step writes where the round is now; what is settled in it is a page written once, and an answer a row by itself.
A save holds all answers taken before it, so it clears their rows away.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Table, bindparam, delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.schema import insert_into, pages, rounds, taken
from bot.storage.values import SavedRound, Taken


async def save(connection: AsyncConnection, saved: Sequence[SavedRound]) -> None:
    """Put each in the place of what was saved of that round before; no round twice."""
    if not saved:
        return
    await _drop(connection, taken, (one.round_id for one in saved))
    await _put(connection, rounds, [_row(one) for one in saved], key=("round_id",))
    settled = [
        {"round_id": one.round_id, "page": page, "server_id": one.server_id, "text": text}
        for one in saved
        for page, text in one.pages
    ]
    await _put(connection, pages, settled, key=("round_id", "page"))


async def take(connection: AsyncConnection, answers: Iterable[Taken]) -> None:
    """Keep answers, in the order of their arrival; a person's later one has the place of the first."""
    rows = {
        (answer.round_id, answer.question_number, answer.person_id): {
            "round_id": answer.round_id,
            "question_number": answer.question_number,
            "person_id": answer.person_id,
            "server_id": answer.server_id,
            "answer": answer.answer,
        }
        for answer in answers
    }
    await _put(connection, taken, list(rows.values()), key=("round_id", "question_number", "person_id"))


async def still_open(connection: AsyncConnection) -> tuple[SavedRound, ...]:
    """All rounds that were saved and not finished, the one waiting longest first."""
    settled = await _by_round(connection, pages, "page", "text")
    answers = await _by_round(connection, taken, "arrival", "answer")
    found = await connection.execute(select(rounds).order_by(rounds.c.updated_at, rounds.c.round_id))
    return tuple(
        SavedRound(**{**row, "state": _whole(row["state"], settled[row["round_id"]], answers[row["round_id"]])})
        for row in found.mappings()
    )


async def finish(connection: AsyncConnection, round_ids: Sequence[str]) -> None:
    """Forget their state; their answers stay in the ledger. Harmless for a round that is not there."""
    for table in (taken, pages, rounds) if round_ids else ():
        await _drop(connection, table, round_ids)


async def _drop(connection: AsyncConnection, table: Table, round_ids: Iterable[str]) -> None:
    here = delete(table).where(table.c.round_id == bindparam("here"))
    await connection.execute(here, [{"here": round_id} for round_id in round_ids])


async def _put(connection: AsyncConnection, table: Table, rows: list[dict[str, Any]], key: tuple[str, ...]) -> None:
    if not rows:
        return
    statement = insert_into(connection.dialect.name, table)
    others = {name: statement.excluded[name] for name in rows[0] if name not in key}
    await connection.execute(statement.on_conflict_do_update(index_elements=key, set_=others), rows)


def _row(saved: SavedRound) -> dict[str, Any]:
    return {column.name: getattr(saved, column.name) for column in rounds.columns}


async def _by_round(connection: AsyncConnection, table: Table, order: str, text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    wanted = select(table.c.round_id, table.c[text]).order_by(table.c.round_id, table.c[order])
    for round_id, said in await connection.execute(wanted):
        found[round_id].append(said)
    return found


def _whole(state: str, settled: list[str], answers: list[str]) -> str:
    """The state with what is kept beside it; a round of an older Viva has nothing beside it."""
    if not settled and not answers:
        return state
    more = {"pages": [json.loads(page) for page in settled], "answers": [json.loads(answer) for answer in answers]}
    return json.dumps(json.loads(state) | more, ensure_ascii=False)
