"""Rounds under way. Every step of a round is here before it is announced, so a new process can take it up.

A step writes where the round is now; what is settled in it is a page written once, and an answer a row by itself.
A save holds all answers taken before it, so it clears their rows away.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Any

from sqlalchemy import ClauseElement, Column, Table, bindparam, delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.many import Many
from bot.storage.schema import insert_into, pages, rounds, taken
from bot.storage.values import SavedRound, Taken


def _put_into(table: Table, *, key: Sequence[str], columns: Sequence[Column[Any]]) -> Many:
    """Rows take the place of those with the same key."""

    def put(database: str, size: int) -> ClauseElement:
        statement = insert_into(database, table).values([dict.fromkeys(one.name for one in columns)] * size)
        others = {one.name: statement.excluded[one.name] for one in columns if one.name not in key}
        return statement.on_conflict_do_update(index_elements=key, set_=others)

    return Many(put, columns)


def _drop_from(table: Table) -> Many:
    """All rows of some rounds."""

    def drop(_database: str, size: int) -> ClauseElement:
        these = [bindparam(f"round_{place}", type_=table.c.round_id.type) for place in range(size)]
        return delete(table).where(table.c.round_id.in_(these))

    return Many(drop, [table.c.round_id])


_PUT_ROUNDS = _put_into(rounds, key=("round_id",), columns=tuple(rounds.c))
_PUT_PAGES = _put_into(pages, key=("round_id", "page"), columns=tuple(pages.c))
_PUT_TAKEN = _put_into(taken, key=("round_id", "question_number", "person_id"), columns=tuple(taken.c)[1:])
_DROP_ROUNDS, _DROP_PAGES, _DROP_TAKEN = _drop_from(rounds), _drop_from(pages), _drop_from(taken)
_ROUND = attrgetter(*(column.name for column in rounds.c))


async def save(connection: AsyncConnection, saved: Sequence[SavedRound]) -> None:
    """Put each in the place of what was saved of that round before; no round twice."""
    await _DROP_TAKEN.say(connection, [(one.round_id,) for one in saved])
    await _PUT_ROUNDS.say(connection, [_ROUND(one) for one in saved])
    settled = [(one.round_id, page, one.server_id, text) for one in saved for page, text in one.pages]
    await _PUT_PAGES.say(connection, settled)


async def take(connection: AsyncConnection, answers: Iterable[Taken]) -> None:
    """Keep answers, in the order of their arrival; a person's later one has the place of the first."""
    last = {(one.round_id, one.question_number, one.person_id): (one.server_id, one.answer) for one in answers}
    await _PUT_TAKEN.say(connection, [(*key, *rest) for key, rest in last.items()])


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
    for drop in (_DROP_TAKEN, _DROP_PAGES, _DROP_ROUNDS):
        await drop.say(connection, [(round_id,) for round_id in round_ids])


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
