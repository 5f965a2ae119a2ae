"""What every test leaves as it found it, and what tests of several packages start from.

What is dear to make and never changed is made once: a database as it is after the first start, a course as it is kept.
Every test has its own database and its own folder all the same.
"""

import asyncio
import logging
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog

pytest_plugins = ["requests_held"]

ROOT = Path(__file__).resolve().parents[1]
NOTE = ROOT / "content" / "virtualization" / "unit-2" / "u2-03-understanding-server-virtualization.md"
IN_MEMORY = Path("/dev/shm")  # noqa: S108  # pytest makes a folder of the person's own in it
ENOUGH_BYTES = 512 * 2**20
ONE_STORY = ("tests/conformance/test_sockets.py", "tests/rehearsal/test_room.py")
"""Files whose tests one worker plays: those of the one share a process, those of the other open a room each."""


def pytest_configure() -> None:
    """A database says that it wrote when it is on the disk; one in memory, where Linux has it, is not waited for."""
    if os.access(IN_MEMORY, os.W_OK) and shutil.disk_usage(IN_MEMORY).free >= ENOUGH_BYTES:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(IN_MEMORY))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Keep every story together. pytest-xdist 3.8 has a mark for that, which with pytest 9.2 says nothing any more."""
    from xdist.scheduler import LoadScopeScheduling

    class ByStory(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            file, _, _ = nodeid.partition("::")
            return file if file in ONE_STORY else str(nodeid)

    return ByStory(config, log) if config.getvalue("dist") == "loadgroup" else None


@pytest.fixture(autouse=True)
def _log_as_before() -> Iterator[None]:
    """A command that sets up the log writes to the output of its own test, which is closed afterwards."""
    before = [*logging.root.handlers]
    level = logging.root.level
    yield
    logging.root.handlers[:] = before
    logging.root.setLevel(level)
    structlog.reset_defaults()


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database of SQLite's as it is after the first start, to be copied."""
    from bot.storage import migrate

    file = tmp_path_factory.mktemp("migrated") / "viva.db"
    asyncio.run(migrate(f"sqlite:///{file}"))
    return file


@pytest.fixture(scope="session")
def kept_note(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with one of the notes that ship in `notes`, and the course it makes in `cache`. Nobody changes it."""
    from bot.course import Kept, read_shelf

    folder = tmp_path_factory.mktemp("kept")
    notes = folder / "notes"
    notes.mkdir()
    shutil.copy(NOTE, notes)
    read_shelf(notes, kept=Kept(folder / "cache")).make_banks()
    made = _files(folder)
    yield folder
    assert made.items() <= _files(folder).items()


def _files(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def one_note(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kept_note: Path) -> None:
    """Settings for the whole bot on the one note that is kept, with a database in a folder of the test's own."""
    for name in list(os.environ):
        if name.startswith("VIVA_"):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CONTENT_DIR", str(kept_note / "notes"))
    monkeypatch.setenv("VIVA_BOT__CACHE_DIR", str(kept_note / "cache"))
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'viva.sqlite3'}")


@pytest.fixture
def notes(one_note: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The folder of that note for a test that adds to it, read anew. To be asked for before the bot is."""
    folder = tmp_path / "notes"
    folder.mkdir()
    shutil.copy(NOTE, folder)
    monkeypatch.setenv("CONTENT_DIR", str(folder))
    monkeypatch.setenv("VIVA_BOT__CACHE_DIR", str(tmp_path / "cache"))
    return folder
