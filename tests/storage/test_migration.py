"""The tables as the steps make them are the tables the code speaks of; a start never goes back or goes twice."""

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from ledger_scenes import ADA, SERVER, entry
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import Storage, TooNewError, migrate
from bot.storage.address import read_address
from bot.storage.database import open_database
from bot.storage.migration import _config
from bot.storage.migrations import LATEST
from bot.storage.schema import metadata

ROOT = Path(__file__).resolve().parents[2]


def _differences(connection: Connection) -> list[object]:
    return compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), metadata)


async def test_the_steps_lead_to_the_tables_the_code_knows(url: str) -> None:
    database = await open_database(read_address(url), 5)

    async def differences(connection: AsyncConnection) -> list[object]:
        return await connection.run_sync(_differences)

    assert await database.read(differences) == []
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


async def test_migrating_what_is_up_to_date_changes_nothing(url: str) -> None:
    storage = await Storage.open(url)
    await storage.record([entry(ADA)])
    await storage.close()

    await migrate(url)

    storage = await Storage.open(url)
    assert await storage.players(SERVER) == 1
    await storage.close()


async def test_processes_that_start_together_migrate_once(url: str) -> None:
    start = f"import asyncio; from bot.storage import migrate; asyncio.run(migrate({url!r}))"

    together = [
        await asyncio.create_subprocess_exec(sys.executable, "-c", start, cwd=ROOT, stderr=subprocess.PIPE)
        for _ in range(2)
    ]
    said = [(await process.communicate())[1].decode() for process in together]

    assert [(process.returncode, words) for process, words in zip(together, said, strict=True)] == [(0, "")] * 2
    storage = await Storage.open(url)
    assert await storage.record([entry(ADA)]) == 1
    await storage.close()
