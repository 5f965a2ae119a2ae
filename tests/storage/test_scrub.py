"""The room between rows: wiped where nothing is, and nowhere else."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.storage.scrub import NotUnderstoodError, main, scrub

GONE = "Zephyrine"


def _torn(file: Path, page_size: int, seed: int) -> list[str]:
    """A database whose pages were split and whose rows came and went, SQLite's own overwriting switched off."""
    dice = random.Random(seed)
    with closing(sqlite3.connect(file, isolation_level=None)) as database:
        database.execute(f"PRAGMA page_size = {page_size}")
        database.execute("PRAGMA secure_delete = OFF")
        database.execute("PRAGMA synchronous = OFF")
        database.execute("CREATE TABLE said (id INTEGER PRIMARY KEY, who TEXT, what TEXT)")
        database.execute("CREATE INDEX by_who ON said (who, what)")
        database.execute("BEGIN")
        for number in range(300):
            who = GONE if number % 3 == 0 else f"Person {number}"
            what = "x" * dice.choice([1, 30, 200, 3000])
            database.execute("INSERT INTO said VALUES (?, ?, ?)", (dice.randrange(10**6) * 1000 + number, who, what))
        database.execute("DELETE FROM said WHERE who = ? OR id % 7 = 0", (GONE,))
        database.execute("COMMIT")
        return list(database.iterdump())


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(page_size=st.sampled_from([512, 1024, 4096, 65536]), seed=st.integers(0, 10**6))
def test_a_scrubbed_file_is_whole_and_says_what_it_said(tmp_path: Path, page_size: int, seed: int) -> None:
    file = tmp_path / f"{page_size}-{seed}.db"
    file.unlink(missing_ok=True)
    before = _torn(file, page_size, seed)

    wiped = scrub(file)

    assert wiped  # SQLite alone leaves some
    assert scrub(file) == 0
    with closing(sqlite3.connect(file)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert list(database.iterdump()) == before


def test_a_file_it_does_not_understand_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    letter, moving = tmp_path / "letter.txt", tmp_path / "moving.db"
    letter.write_text("Dear diary, " * 100)
    with closing(sqlite3.connect(moving, isolation_level=None)) as database:
        database.execute("PRAGMA auto_vacuum = FULL")
        database.execute("CREATE TABLE said (who TEXT)")
    before = moving.read_bytes()

    for file in (letter, moving):
        with pytest.raises(NotUnderstoodError):
            scrub(file)
        monkeypatch.setattr("sys.argv", ["scrub.py", str(file)])
        assert main() == 3

    assert moving.read_bytes() == before
    assert letter.read_text().startswith("Dear diary")
