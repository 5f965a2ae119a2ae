"""A fresh database for every test, the same tests on SQLite and on PostgreSQL.

Where there is no PostgreSQL to start, its half of the tests is skipped with the reason.
"""

import secrets
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import asyncpg
import pytest
from postgres_server import Server, missing, running

from bot.storage import Storage


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """The server, for as long as the tests run."""
    if reason := missing():
        pytest.skip(reason)
    with running() as server:
        yield server


@pytest.fixture
async def postgres_url(postgres: Server) -> AsyncIterator[str]:
    """An empty database of PostgreSQL's."""
    name = f"test_{secrets.token_hex(6)}"
    await _tell(postgres, f"CREATE DATABASE {name} TEMPLATE template0")
    yield postgres.url(name)
    await _tell(postgres, f"DROP DATABASE {name} WITH (FORCE)")


async def _tell(server: Server, words: str) -> None:
    connection = await asyncpg.connect(server.url("postgres"))
    try:
        await connection.execute(words)
    finally:
        await connection.close()


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """A file of SQLite's that is not there yet, nor its folder."""
    return f"sqlite:///{tmp_path}/data/viva.db"


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    """An empty database, of one kind and then the other."""
    fixture = {"sqlite": "sqlite_url", "postgresql": "postgres_url"}[request.param]
    return str(request.getfixturevalue(fixture))


@pytest.fixture
async def storage(url: str) -> AsyncIterator[Storage]:
    """A fresh one, open."""
    opened = await Storage.open(url)
    yield opened
    await opened.close()
