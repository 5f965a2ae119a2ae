"""A fresh database for every test, the same tests on SQLite and on PostgreSQL.

Where there is no PostgreSQL to start, its half of the tests is skipped with the reason. A test that asks for an
open `storage` gets a copy of a database that was migrated once; one that asks for a `url` alone gets nothing in it.
"""

import asyncio
import secrets
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import asyncpg
import pytest
from postgres_server import Server, missing, running

from bot.storage import Storage, migrate

MIGRATED = "migrated"


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """The server, for as long as the tests run."""
    if reason := missing():
        pytest.skip(reason)
    with running() as server:
        asyncio.run(_tell(server, f"CREATE DATABASE {MIGRATED} TEMPLATE template0"))
        asyncio.run(migrate(server.url(MIGRATED)))
        yield server


@pytest.fixture
async def postgres_url(postgres: Server, request: pytest.FixtureRequest) -> AsyncIterator[str]:
    """A database of PostgreSQL's."""
    name = f"test_{secrets.token_hex(6)}"
    await _tell(postgres, f"CREATE DATABASE {name} TEMPLATE {MIGRATED if _is_asked_open(request) else 'template0'}")
    yield postgres.url(name)
    await _tell(postgres, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def sqlite_url(tmp_path: Path, migrated_file: Path, request: pytest.FixtureRequest) -> str:
    """A file of SQLite's; for a test that opens it itself it is not there yet, nor its folder."""
    if _is_asked_open(request):
        (tmp_path / "data").mkdir()
        shutil.copy(migrated_file, tmp_path / "data" / "viva.db")
    return f"sqlite:///{tmp_path}/data/viva.db"


def _is_asked_open(request: pytest.FixtureRequest) -> bool:
    return "storage" in request.fixturenames


async def _tell(server: Server, words: str) -> None:
    connection = await asyncpg.connect(server.url("postgres"))
    try:
        await connection.execute(words)
    finally:
        await connection.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    """A database, of one kind and then the other."""
    fixture = {"sqlite": "sqlite_url", "postgresql": "postgres_url"}[request.param]
    return str(request.getfixturevalue(fixture))


@pytest.fixture
async def storage(url: str) -> AsyncIterator[Storage]:
    """A fresh one, open."""
    opened = await Storage.open(url)
    yield opened
    await opened.close()
