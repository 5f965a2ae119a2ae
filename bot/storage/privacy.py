"""People's right to their data: to see it, to have it deleted, to be forgotten for good.

Deleting a person takes away all that names them. What is left in the ledger is that *somebody* gave those
answers: the id becomes a random number below zero, another one for every round, so that not even the rounds of
one person can be put together again; the name becomes empty. The boards of others still add up because of it:
a round keeps its number of players, its places and its winner, a question keeps its share of right answers.
No board shows ids below zero.

A database keeps copies of what it deletes, so a sweep follows, see `sweep.py`. That a sweep is due is part of the
deletion; one that was cut short is made up for at the next start.
"""

import secrets
from collections.abc import Collection
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Table, delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import meta
from bot.storage.feedback import person_hash
from bot.storage.schema import (
    card_reviews,
    cards,
    departures,
    desks,
    feedback,
    forgotten,
    insert_into,
    languages,
    ledger,
    own_cards,
    pages,
    past_rounds,
    preferences,
    revisers,
    rounds,
    setting_changes,
    settings,
    taken,
    totals,
)
from bot.storage.sweep import SWEEP_DUE
from bot.storage.totals import rebuild
from bot.storage.unnaming import NOBODY, unnamed

OF_THE_ROOM = {"rounds", "past_rounds"}
"""A round's state is the whole room's, not one person's, and is told to nobody."""


async def of_person(connection: AsyncConnection, person_id: int, salt: str) -> dict[str, Any]:
    """All that is kept about a person, by table, as JSON can hold it. Times are ISO 8601 in UTC."""
    whose = {
        "ledger": ledger.c.person_id == person_id,
        "preferences": preferences.c.person_id == person_id,
        "languages": languages.c.person_id == person_id,
        "feedback": feedback.c.person_hash == person_hash(salt, person_id),
        "setting_changes": setting_changes.c.person_id == person_id,
        "rounds": rounds.c.host_id == person_id,
        "taken": taken.c.person_id == person_id,
        "past_rounds": past_rounds.c.host_id == person_id,
        "cards": cards.c.person_id == person_id,
        "card_reviews": card_reviews.c.person_id == person_id,
        "own_cards": own_cards.c.person_id == person_id,
        "revisers": revisers.c.person_id == person_id,
        "desks": desks.c.person_id == person_id,
        "forgotten": forgotten.c.person_hash == person_hash(salt, person_id),
    }
    kept: dict[str, Any] = {"person_id": person_id}
    for name, theirs in whose.items():
        table = ledger.metadata.tables[name]
        found = await connection.execute(select(table).where(theirs).order_by(*table.primary_key))
        kept[name] = [_for_json(row._mapping, whole=name not in OF_THE_ROOM) for row in found]
    return kept


def _for_json(row: Any, *, whole: bool) -> dict[str, Any]:
    told = {name: value for name, value in row.items() if whole or name != "state"}
    return {name: value.isoformat() if isinstance(value, datetime) else value for name, value in told.items()}


async def delete_person(connection: AsyncConnection, person_id: int, salt: str) -> int:
    """Take the person out of everything. Returns how many rows named them. A sweep is due afterwards.

    A round still under way is rewritten here, but lives in somebody's memory too and would be saved again from
    there: take the person out of it first.
    """
    names = set(
        (await connection.execute(select(ledger.c.name).where(ledger.c.person_id == person_id).distinct())).scalars()
    )
    theirs = (
        await connection.execute(select(preferences.c.alias).where(preferences.c.person_id == person_id))
    ).scalars()
    names = {name for name in (*names, *theirs) if name}
    touched = await _unname_answers(connection, person_id)
    await _drop(connection, totals, totals.c.person_id == person_id)
    touched += await _drop(connection, preferences, preferences.c.person_id == person_id)
    touched += await _drop(connection, feedback, feedback.c.person_hash == person_hash(salt, person_id))
    for table in (taken, languages, cards, card_reviews, own_cards, revisers, desks):
        touched += await _drop(connection, table, table.c.person_id == person_id)
    touched += await _unname_rounds(connection, person_id, names)
    touched += await _unname_settings(connection, person_id)
    await meta.put(connection, SWEEP_DUE, "yes")
    return touched


async def _unname_answers(connection: AsyncConnection, person_id: int) -> int:
    played = select(ledger.c.round_id).where(ledger.c.person_id == person_id).distinct()
    touched = 0
    for round_id in (await connection.execute(played)).scalars().all():
        nobody = -1 - secrets.randbelow(2**62)
        here = (ledger.c.person_id == person_id) & (ledger.c.round_id == round_id)
        touched += (await connection.execute(update(ledger).where(here).values(person_id=nobody, name=""))).rowcount
    return touched


async def _drop(connection: AsyncConnection, table: Table, which: Any) -> int:
    return (await connection.execute(delete(table).where(which))).rowcount


async def _unname_rounds(connection: AsyncConnection, person_id: int, names: Collection[str]) -> int:
    touched = 0
    for table in (rounds, past_rounds):
        theirs = _naming(table.c.state, person_id, names) | (table.c.host_id == person_id)
        for row in (await connection.execute(select(table).where(theirs))).all():
            state = unnamed(row.state, person_id, names)
            host = NOBODY if row.host_id == person_id else row.host_id
            if (state, host) != (row.state, row.host_id):
                here = table.c.round_id == row.round_id
                await connection.execute(update(table).where(here).values(state=state, host_id=host))
                touched += 1
    for page in (await connection.execute(select(pages).where(_naming(pages.c.text, person_id, names)))).all():
        text = unnamed(page.text, person_id, names)
        if text != page.text:
            here = (pages.c.round_id == page.round_id) & (pages.c.page == page.page)
            await connection.execute(update(pages).where(here).values(text=text))
            touched += 1
    return touched


def _naming(column: ColumnElement[str], person_id: int, names: Collection[str]) -> ColumnElement[bool]:
    """Whether a text of JSON may name the person: only those are read and understood."""
    return or_(*(column.contains(said, autoescape=True) for said in (str(person_id), *names)))


async def _unname_settings(connection: AsyncConnection, person_id: int) -> int:
    by = setting_changes.c.person_id == person_id
    touched = (await connection.execute(update(setting_changes).where(by).values(person_id=NOBODY))).rowcount
    for table, columns in ((settings, ("value",)), (setting_changes, ("old", "new"))):
        for column in (table.c[name] for name in columns):
            naming = select(table).where(column.contains(str(person_id)))
            for row in (await connection.execute(naming)).mappings().all():
                here = [key == row[key.name] for key in table.primary_key]
                new = unnamed(row[column.name], person_id, ())
                touched += (await connection.execute(update(table).where(*here).values({column.name: new}))).rowcount
    return touched


async def forget(connection: AsyncConnection, person_id: int, salt: str) -> int:
    """`delete_person`, and from now on nothing of theirs is stored: only that salted hash, to know them by."""
    touched = await delete_person(connection, person_id, salt)
    row = insert_into(connection.dialect.name, forgotten).values(
        person_hash=person_hash(salt, person_id), at=datetime.now(UTC)
    )
    await connection.execute(row.on_conflict_do_nothing())
    return touched


async def delete_server(connection: AsyncConnection, server_id: int) -> int:
    """Everything of a server, without a trace. Returns how many rows there were. A sweep is due afterwards."""
    for table in (totals, departures):
        await _drop(connection, table, table.c.server_id == server_id)
    touched = 0
    for table in (ledger, rounds, pages, taken, past_rounds, preferences, feedback, settings, setting_changes):
        touched += await _drop(connection, table, table.c.server_id == server_id)
    await meta.put(connection, SWEEP_DUE, "yes")
    return touched


async def drop_answers_before(connection: AsyncConnection, server_id: int, moment: datetime) -> int:
    """Answers given before `moment`, with their corrections: for a server that keeps them only so long."""
    touched = await _drop(connection, ledger, (ledger.c.server_id == server_id) & (ledger.c.at < moment))
    await _drop(connection, past_rounds, (past_rounds.c.server_id == server_id) & (past_rounds.c.ended_at < moment))
    if touched:
        await rebuild(connection, server_id)
        await meta.put(connection, SWEEP_DUE, "yes")
    return touched
