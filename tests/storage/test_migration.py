"""The tables as the steps make them are the tables the code speaks of; a start never goes back or goes twice."""

import asyncio
from datetime import UTC, datetime

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from ledger_scenes import ADA, BEN, CLEO, SERVER, entry
from other_process import hear, migrate_it, start
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import Standing, Storage, TooNewError, migrate
from bot.storage.address import Address, read_address
from bot.storage.database import Database, open_database
from bot.storage.migration import _config
from bot.storage.migrations import LATEST
from bot.storage.schema import metadata


def _differences(connection: Connection) -> list[object]:
    return compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), metadata)


async def test_the_steps_lead_to_the_tables_the_code_knows(url: str) -> None:
    database = await open_database(read_address(url), 5)

    async def differences(connection: AsyncConnection) -> list[object]:
        return await connection.run_sync(_differences)

    assert await database.read_at_once(differences) == []
    await database.close()


def test_the_latest_step_is_the_last_file() -> None:
    assert ScriptDirectory.from_config(_config()).get_heads() == [LATEST]


async def test_a_database_of_a_newer_viva_is_refused(url: str) -> None:
    database = await open_database(read_address(url), 5)

    async def pretend(connection: AsyncConnection) -> None:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    await database.write(pretend)
    await database.close()

    with pytest.raises(TooNewError, match="newer Viva"):
        await Storage.open(url)


async def test_the_first_released_tables_come_forward_with_their_data(url: str) -> None:
    database = Database(_with_a_folder(url), 5)
    await database.write(_as_of_the_first_step)
    await database.close()

    storage = await Storage.open(url)

    assert await storage.standings(SERVER) == (
        Standing(1, ADA, "Ada", points=12, answered=2, right=2),
        Standing(2, BEN, "Ben", points=0, answered=1, right=0),
    )
    assert await storage.rank_of(SERVER, ADA, solo=False) == Standing(1, ADA, "Ada", points=10, answered=1, right=1)
    assert await storage.record([entry(ADA, 1, 3)]) == 1
    await storage.close()


def _with_a_folder(url: str) -> Address:
    address = read_address(url)
    if address.file is not None:
        address.file.parent.mkdir()
    return address


async def _as_of_the_first_step(connection: AsyncConnection) -> None:
    """The tables of step 0001 in its own words, with a right answer, one alone, a wrong one, and a deleted person's."""
    await _take(connection, "0001")
    row = (
        "INSERT INTO ledger (server_id, channel_id, round_id, question_number, question_id, topic, person_id, name, "
        "verdict, points, answered, rights, latency_ms, solo, at, correction, recorded_at) "
        "VALUES (:server, 1, :round, 1, 'q', 't', :person, :name, :verdict, :points, 1, :rights, 9, :solo, 1, 0, 1)"
    )
    told = [
        ("a", ADA, "Ada", "right", 10, 1, False),
        ("b", ADA, "Ada", "right", 2, 1, True),
        ("a", BEN, "Ben", "wrong", 0, 0, False),
        ("a", -5, "", "right", 9, 1, False),
    ]
    names = ("round", "person", "name", "verdict", "points", "rights", "solo")
    await connection.execute(text(row), [dict(zip(names, one, strict=True)) | {"server": SERVER} for one in told])


async def _take(connection: AsyncConnection, step: str) -> None:
    config = _config()

    def take_it(sync: Connection) -> None:
        config.attributes["connection"] = sync
        command.upgrade(config, step)

    await connection.run_sync(take_it)


async def test_reminders_of_before_languages_were_kept_come_forward(url: str) -> None:
    async def as_of_the_seventh_step(connection: AsyncConnection) -> None:
        await _take(connection, "0007")
        row = (
            "INSERT INTO revisers (person_id, zone, exam, topics, parameters, fitted_to, nudge_minute, nudge_at) "
            """VALUES (:person, 'Asia/Kolkata', '2026-12-10', '["RAID"]', '[0.5]', 400, 1170, 0)"""
        )
        await connection.execute(text(row), {"person": ADA})

    database = Database(_with_a_folder(url), 5)
    await database.write(as_of_the_seventh_step)
    await database.close()

    storage = await Storage.open(url)
    (hers,) = await storage.to_nudge(datetime.now(UTC))

    told = (hers.person_id, hers.zone, hers.exam, hers.topics, hers.parameters, hers.fitted_to, hers.nudge_minute)
    assert told == (ADA, "Asia/Kolkata", "2026-12-10", ("RAID",), (0.5,), 400, 1170)
    assert await storage.reviser(ADA) == hers
    assert await storage.language(ADA) == ""
    await storage.close()


async def test_the_language_of_reminders_becomes_the_persons(url: str) -> None:
    async def as_of_the_eighth_step(connection: AsyncConnection) -> None:
        await _take(connection, "0008")
        row = (
            "INSERT INTO revisers (person_id, zone, exam, topics, parameters, fitted_to, nudge_minute, nudge_at, "
            "nudge_language) VALUES (:person, 'UTC', '', '[]', '[]', 0, 1170, 0, :language)"
        )
        languages = {ADA: "hi", BEN: "en", CLEO: ""}
        told = [{"person": person_id, "language": language} for person_id, language in languages.items()]
        await connection.execute(text(row), told)

    database = Database(_with_a_folder(url), 5)
    await database.write(as_of_the_eighth_step)
    await database.close()

    storage = await Storage.open(url)

    kept = {person_id: (await storage.person_data(person_id))["languages"] for person_id in (ADA, BEN, CLEO)}
    assert kept == {ADA: [{"person_id": ADA, "language": "hi"}], BEN: [], CLEO: []}
    assert len(await storage.to_nudge(datetime.now(UTC))) == 3
    await storage.close()


async def test_migrating_what_is_up_to_date_changes_nothing(url: str) -> None:
    storage = await Storage.open(url)
    await storage.record([entry(ADA)])
    await storage.close()

    await migrate(url)

    storage = await Storage.open(url)
    assert await storage.players(SERVER) == 1
    await storage.close()


async def test_processes_that_start_together_migrate_once(url: str) -> None:
    together = [start(migrate_it, url) for _ in range(3)]

    assert [await asyncio.to_thread(hear, saying) for _, saying in together] == [["migrated"]] * 3
    storage = await Storage.open(url)
    assert await storage.record([entry(ADA)]) == 1
    await storage.close()
