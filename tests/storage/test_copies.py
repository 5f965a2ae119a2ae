"""Backups made while the bot plays on, restores, and the way from SQLite to PostgreSQL and back."""

import asyncio
import sqlite3
import stat
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from ledger_scenes import ADA, BEN, NOON, SERVER, entry, saved_round

from bot.storage import (
    FeedbackKind,
    NotEmptyError,
    Preference,
    ReadOnlyError,
    Storage,
    UnreachableError,
    backup,
    migrate,
    move,
)


async def _fill(storage: Storage) -> None:
    await storage.record(
        [entry(ADA, 10, number, name="Ada 李\U0001f393") for number in range(1, 6)] + [entry(BEN, 3, 1)]
    )
    await storage.void("round-1", 2)
    await storage.save_round(saved_round("open", message_id=None, deadline_at=None))
    await storage.set_preference(Preference(server_id=SERVER, person_id=BEN, hidden=True, alias="B."))
    await storage.set_setting(SERVER, "seconds", 20, by=ADA, at=NOON)
    await storage.add_feedback(SERVER, ADA, FeedbackKind.UNHELPFUL, question=None, place="VMs", at=NOON)
    await storage.forget(BEN)


async def _everything(storage: Storage) -> dict[str, Any]:
    return {
        "board": await storage.standings(SERVER),
        "person": await storage.person_data(ADA),
        "missed": await storage.missed(ADA),
        "rounds": await storage.open_rounds(),
        "settings": (await storage.settings(SERVER), await storage.setting_changes(SERVER)),
        "feedback": await storage.feedback(SERVER, FeedbackKind.UNHELPFUL),
        "forgotten": await storage.is_forgotten(BEN),
        "salt": await storage.meta("salt"),
    }


async def test_a_backup_put_in_the_place_of_the_file_is_the_database(
    tmp_path: Path, storage: Storage, url: str
) -> None:
    await _fill(storage)
    before = await _everything(storage)

    await backup(url, tmp_path / "kept" / "backup.db")

    restored = await Storage.open(f"sqlite:///{tmp_path}/kept/backup.db")
    assert await _everything(restored) == before
    assert await restored.record([entry(ADA, 1, 99)]) == 1
    await restored.close()


async def test_everything_moves_and_the_new_place_goes_on_counting(storage: Storage, url: str, other_url: str) -> None:
    await _fill(storage)
    before = await _everything(storage)
    await migrate(other_url)  # as a release does, before anybody moves in

    moved = await move(url, other_url)

    there = await Storage.open(other_url)
    assert moved["ledger"] == 7
    assert await _everything(there) == before
    assert await there.record([entry(ADA, 1, 99)]) == 1
    await there.close()


@pytest.fixture
def other_url(url: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of the other kind."""
    return str(request.getfixturevalue("postgres_url")) if url.startswith("sqlite") else f"sqlite:///{tmp_path}/new.db"


async def test_a_move_never_falls_among_other_data(storage: Storage, url: str, tmp_path: Path) -> None:
    await storage.record([entry(ADA)])
    full = f"sqlite:///{tmp_path}/full.db"
    there = await Storage.open(full)
    await there.record([entry(BEN)])

    with pytest.raises(NotEmptyError, match="new and empty"):
        await move(url, full)

    assert [line.name for line in await there.standings(SERVER)] == ["Ben"]
    await there.close()


async def test_a_backup_made_while_others_write_is_whole(storage: Storage, url: str, tmp_path: Path) -> None:
    begun, enough = asyncio.Event(), asyncio.Event()

    async def play() -> None:
        for number in count(1):
            await storage.advance(saved_round(), [entry(ADA, 10, number), entry(BEN, 5, number)])
            begun.set()
            if enough.is_set():
                return

    playing = asyncio.ensure_future(play())
    copies = [tmp_path / f"backup-{number}.db" for number in range(3)]
    await begun.wait()
    for copy in copies:
        await backup(url, copy)
    enough.set()
    await playing

    for copy in copies:
        with closing(sqlite3.connect(copy)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            summed = connection.execute("SELECT sum(points) FROM ledger GROUP BY person_id ORDER BY 1").fetchall()
        (ben,), (ada,) = summed
        assert ada == 2 * ben  # no question is there for one of them only


async def test_a_backup_takes_the_place_of_the_last_and_is_its_owners_alone(
    storage: Storage, url: str, tmp_path: Path
) -> None:
    file = tmp_path / "backup.db"
    await backup(url, file)
    await storage.record([entry(ADA)])

    await backup(url, file)

    restored = await Storage.open(f"sqlite:///{file}")
    assert await restored.players(SERVER) == 1
    await restored.close()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [name for name in _names(tmp_path) if "backup" in name] == ["backup.db"]


def _names(folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir()]


async def test_a_backup_of_nothing_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(UnreachableError, match="no database"):
        await backup(f"sqlite:///{tmp_path}/missing.db", tmp_path / "backup.db")
    with pytest.raises(UnreachableError, match="no database"):
        await move(f"sqlite:///{tmp_path}/missing.db", f"sqlite:///{tmp_path}/new.db")

    assert _names(tmp_path) == []


async def test_a_backup_that_cannot_be_written_says_where(sqlite_url: str, tmp_path: Path) -> None:
    await (await Storage.open(sqlite_url)).close()
    (tmp_path / "taken").write_text("a file where the folder should be")

    with pytest.raises(ReadOnlyError, match="taken"):
        await backup(sqlite_url, tmp_path / "taken" / "backup.db")


async def test_a_damaged_database_makes_no_backup(sqlite_url: str, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "viva.db").write_bytes(b"no database " * 1000)
    (tmp_path / "backup.db").write_text("the last good one")

    with pytest.raises(Exception, match="damaged"):
        await backup(sqlite_url, tmp_path / "backup.db")

    assert (tmp_path / "backup.db").read_text() == "the last good one"
