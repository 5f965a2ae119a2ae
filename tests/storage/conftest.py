"""A fresh database for every test, the same tests on SQLite and on PostgreSQL.

PostgreSQL is Debian's own server, started in a temporary folder on loopback; where there is none, its half of
the tests is skipped with the reason.
"""

import os
import pwd
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

import asyncpg
import pytest

from bot.storage import Storage


@dataclass(frozen=True, slots=True)
class Server:
    """A running PostgreSQL of our own."""

    port: int
    password: str
    bin: Path
    folder: Path

    def url(self, database: str) -> str:
        """As a host would hand it out."""
        return f"postgres://viva:{self.password}@127.0.0.1:{self.port}/{database}"

    def control(self, *words: str) -> None:
        """`pg_ctl` with these words, waiting until it is done."""
        where = ["-D", str(self.folder / "data"), "-l", str(self.folder / "log")]
        subprocess.run(  # noqa: S603 - the server's own tool, from its own folder
            [*_as_nobody_special(), str(self.bin / "pg_ctl"), *where, "-w", *words],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd="/",
        )


def _as_nobody_special() -> list[str]:
    """PostgreSQL refuses to run as root."""
    return ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []


def _bin() -> Path | None:
    for tool in ("initdb", "pg_config"):
        if not shutil.which(tool):
            continue
        if tool == "initdb" and shutil.which("pg_ctl"):
            return Path(str(shutil.which("initdb"))).parent
        if tool == "pg_config":
            said = subprocess.run(["pg_config", "--bindir"], check=True, capture_output=True, text=True)  # noqa: S607 - found just above
            folder = Path(said.stdout.strip())
            return folder if (folder / "initdb").exists() else None
    return None


def _missing() -> str:
    if _bin() is None:
        return "no PostgreSQL server is installed here (initdb is neither on the PATH nor under pg_config --bindir)"
    if os.geteuid() == 0 and (
        "postgres" not in {user.pw_name for user in pwd.getpwall()} or not shutil.which("runuser")
    ):
        return "PostgreSQL will not run as root, and there is no user postgres to run it as"
    return ""


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """The server, for as long as the tests run."""
    if reason := _missing():
        pytest.skip(reason)
    folder = Path(tempfile.mkdtemp(prefix="viva-postgres-"))
    bin_ = _bin()
    assert bin_ is not None
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = Server(port, secrets.token_hex(8), bin_, folder)
    try:
        _start(server)
        yield server
        server.control("stop", "-m", "immediate")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _start(server: Server) -> None:
    (server.folder / "password").write_text(server.password)
    if os.geteuid() == 0:
        subprocess.run(["chown", "-R", "postgres", str(server.folder)], check=True)  # noqa: S603, S607 - our own folder
    initdb = [str(server.bin / "initdb"), "-D", str(server.folder / "data"), "-U", "viva", "--no-sync", "-E", "UTF8"]
    access = ["--auth=scram-sha-256", f"--pwfile={server.folder / 'password'}", "--locale=C.UTF-8"]
    subprocess.run([*_as_nobody_special(), *initdb, *access], check=True, stdout=subprocess.DEVNULL, cwd="/")  # noqa: S603 - as above
    quick = "-c fsync=off -c full_page_writes=off -c autovacuum=off -c shared_buffers=32MB"
    options = f"-p {server.port} -h 127.0.0.1 -k {server.folder} {quick}"
    server.control("start", "-o", options)


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
