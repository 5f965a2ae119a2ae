"""The database from the terminal, as whoever runs Viva types it."""

import asyncio
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.cli import main
from bot.storage import Entry, Storage, Verdict


@pytest.fixture
def url(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    """A database with one answer in it."""
    monkeypatch.chdir(tmp_path)
    address = f"sqlite:///{tmp_path / 'viva.sqlite3'}"
    monkeypatch.setenv("DATABASE_URL", address)
    asyncio.run(_answer(address))
    return address


async def _answer(url: str) -> None:
    storage = await Storage.open(url)
    told = Entry(
        server_id=1,
        channel_id=2,
        round_id="r",
        question_number=1,
        question_id="q",
        topic="Disks",
        person_id=3,
        name="Ada",
        verdict=Verdict.RIGHT,
        points=10,
        latency_ms=900,
        at=datetime.now(UTC) - timedelta(days=400),
    )
    await storage.record([told])
    await storage.leave_servers({1}, at=datetime.now(UTC) - timedelta(days=20))
    await storage.close()


def _rows(file: Path, table: str) -> list[tuple[int, ...]]:
    with closing(sqlite3.connect(file)) as database:
        return database.execute(f"SELECT points FROM {table}").fetchall()  # noqa: S608  # our own words


@pytest.mark.usefixtures("url")
def test_a_backup_is_one_file_that_can_be_started_from(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["backup", str(tmp_path / "kept" / "monday.db")]) == 0

    assert "guard it" in capsys.readouterr().out
    (tmp_path / "viva.sqlite3").unlink()
    for left in tmp_path.glob("viva.sqlite3-*"):
        left.unlink()
    (tmp_path / "kept" / "monday.db").rename(tmp_path / "viva.sqlite3")
    assert main(["migrate"]) == 0
    assert _rows(tmp_path / "viva.sqlite3", "ledger") == [(10,)]


def test_a_database_is_moved_whole_and_only_into_an_empty_one(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new = f"sqlite:///{tmp_path / 'new.db'}"

    assert main(["db", "move", url, new]) == 0
    assert main(["db", "move", url, new]) == 1

    said = capsys.readouterr()
    assert "ledger                      1" in said.out
    assert "new and empty" in said.err
    assert _rows(tmp_path / "new.db", "ledger") == [(10,)]


@pytest.mark.usefixtures("url")
def test_totals_that_went_wrong_are_rebuilt(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "viva.sqlite3")) as database:
        database.execute("UPDATE totals SET points = 7")
        database.commit()

    assert main(["db", "rebuild"]) == 0

    assert _rows(tmp_path / "viva.sqlite3", "totals") == [(10,)]


@pytest.mark.usefixtures("url")
def test_what_is_past_its_time_is_deleted_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert main(["db", "tidy"]) == 0
    assert _rows(tmp_path / "viva.sqlite3", "ledger") == [(10,)]

    monkeypatch.setenv("VIVA_PRIVACY__DEPARTED_DAYS", "10")
    assert main(["db", "tidy"]) == 0

    assert _rows(tmp_path / "viva.sqlite3", "ledger") == []
    assert b"Ada" not in (tmp_path / "viva.sqlite3").read_bytes()


def test_a_backup_of_no_database_is_told_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'missing.db'}")

    assert main(["backup", str(tmp_path / "copy.db")]) == 1

    assert "There is no database at" in capsys.readouterr().err
