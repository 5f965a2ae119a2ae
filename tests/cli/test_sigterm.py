"""What a host does at every deployment: SIGTERM, ten seconds, SIGKILL. The real process, its Discord a small server."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def viva(tmp_path: Path, kept_note: Path) -> Iterator[subprocess.Popen[str]]:
    """A process with a round under way."""
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith("VIVA_")} | {
        "CONTENT_DIR": str(kept_note / "notes"),
        "VIVA_BOT__CACHE_DIR": str(kept_note / "cache"),
        "DATABASE_URL": f"sqlite:///{tmp_path / 'viva.sqlite3'}",
        "DISCORD_TOKEN": "a.secret.token",
        "PYTHONPATH": os.pathsep.join([str(ROOT / "tests"), str(ROOT)]),
    }
    with (tmp_path / "log").open("w") as log:
        child = subprocess.Popen(  # noqa: S603 - our own words
            [sys.executable, "-W", "ignore", str(Path(__file__).with_name("sigterm_child.py"))],
            env=surroundings,
            cwd=tmp_path,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        )
    with child:
        yield child
        child.kill()


def heard(child: subprocess.Popen[str], word: str) -> bool:
    """Whether it says that before it ends, and of no fault before."""
    assert child.stdout is not None
    for line in child.stdout:
        assert not line.startswith("fault"), line
        if line.strip() == word:
            return True
    return False


def test_at_sigterm_the_room_is_told_the_round_is_kept_and_the_process_ends_within_ten_seconds(
    viva: subprocess.Popen[str], tmp_path: Path
) -> None:
    assert heard(viva, "playing"), (tmp_path / "log").read_text()

    viva.send_signal(signal.SIGTERM)
    began = time.monotonic()
    told = heard(viva, "back soon")

    assert told, (tmp_path / "log").read_text()
    assert viva.wait(timeout=10 - (time.monotonic() - began)) == 0
    assert not heard(viva, "anything else")
    with closing(sqlite3.connect(tmp_path / "viva.sqlite3")) as database:
        assert database.execute("SELECT count(*) FROM rounds WHERE message_id IS NOT NULL").fetchone() == (1,)
