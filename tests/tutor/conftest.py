"""What most use cases need: a database that can have moods, a clock one turns by hand, a course to revise."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hands import Hands
from quizzing_scenes import Moody
from revision_scenes import shelf_of

from bot.course import Shelf
from bot.storage import Storage


@pytest.fixture
def storage_kind() -> type[Storage]:
    """What the database of a test is opened as: one that can have moods."""
    return Moody


@pytest.fixture
async def storage(tmp_path: Path, migrated_file: Path, storage_kind: type[Storage]) -> AsyncIterator[Storage]:
    shutil.copy(migrated_file, tmp_path / "viva.sqlite3")
    opened = await storage_kind.open(f"sqlite:///{tmp_path / 'viva.sqlite3'}")
    yield opened
    await opened.close()


@pytest.fixture
def clock() -> Hands:
    return Hands()


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    """The course on rivers of revision_scenes.py, its bank made."""
    shelf = shelf_of(tmp_path_factory.mktemp("rivers"))
    shelf.make_banks()
    return shelf
