"""Debian's PostgreSQL, started in a temporary folder on loopback for as long as somebody needs it."""

import os
import pwd
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

# Nothing in a test's database need outlive a power cut.
QUICK = "-c fsync=off -c full_page_writes=off -c autovacuum=off -c shared_buffers=32MB"


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
        _run(str(self.bin / "pg_ctl"), *where, "-w", *words)


def missing() -> str:
    """Why there can be no server here; empty where there can."""
    if _bin() is None:
        return "no PostgreSQL server is installed here (initdb is neither on the PATH nor under pg_config --bindir)"
    users = {user.pw_name for user in pwd.getpwall()}
    if os.geteuid() == 0 and ("postgres" not in users or not shutil.which("runuser")):
        return "PostgreSQL will not run as root, and there is no user postgres to run it as"
    return ""


@contextmanager
def running(options: str = QUICK) -> Iterator[Server]:
    """A server with an empty cluster, stopped and deleted at the end."""
    folder = Path(tempfile.mkdtemp(prefix="viva-postgres-"))
    try:
        server = _server(folder)
        _make(server)
        _start(server, options)
        yield server
        server.control("stop", "-m", "immediate")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def kept_running(folder: Path, options: str) -> Iterator[Server]:
    """A server whose cluster is in `folder`: made where there is none, and left there, whole, at the end."""
    folder.mkdir(parents=True, exist_ok=True)
    server = _server(folder)
    if not (folder / "data").exists():
        _make(server)
    _start(server, options)
    try:
        yield server
    finally:
        server.control("stop", "-m", "fast")


def _server(folder: Path) -> Server:
    bin_, password = _bin(), folder / "password"
    assert bin_ is not None
    return Server(_free_port(), password.read_text() if password.exists() else secrets.token_hex(8), bin_, folder)


def _make(server: Server) -> None:
    (server.folder / "password").write_text(server.password)
    if os.geteuid() == 0:
        for path in (server.folder, server.folder / "password"):
            shutil.chown(path, "postgres")
    cluster = ["-D", str(server.folder / "data"), "-U", "viva", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8"]
    _run(str(server.bin / "initdb"), *cluster, "--auth=scram-sha-256", f"--pwfile={server.folder / 'password'}")


def _start(server: Server, options: str) -> None:
    server.control("start", "-o", f"-p {server.port} -h 127.0.0.1 -k {server.folder} {options}")


def _run(*program: str) -> None:
    """PostgreSQL refuses to run as root."""
    other_user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    # Its daemon would keep a pipe open for ever; its log is in the folder.
    quiet = subprocess.DEVNULL
    subprocess.run([*other_user, *program], check=True, stdout=quiet, stderr=quiet, cwd="/")  # noqa: S603 - our own words


def _bin() -> Path | None:
    """Debian keeps the server's programs off the PATH, and lets pg_config tell where."""
    folders = [Path(found).parent for found in (shutil.which("pg_ctl"),) if found]
    if shutil.which("pg_config"):
        told = subprocess.run(["pg_config", "--bindir"], check=True, capture_output=True, text=True)  # noqa: S607 - found just above
        folders.append(Path(told.stdout.strip()))
    return next((folder for folder in folders if (folder / "initdb").exists() and (folder / "pg_ctl").exists()), None)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
