"""What is loaded when Viva starts: nobody who asks a question waits for a database or for a drawing library."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LATE = ("sqlalchemy", "alembic", "asyncpg", "PIL")
FOR_THE_TERMINAL = {"rich", "pygments"}

ROOM = """
import builtins, os, sys
say = print

def instead(*words, **how):
    if "The rehearsal room is open" in str(words[0]):
        say(*sys.modules, flush=True)
        os._exit(0)

builtins.print = instead
from bot.cli import main
sys.exit(main(["rehearse"]))
"""
"""Ends where a person would see the page."""


@pytest.mark.parametrize(
    "words",
    ["import bot.tutor", "import bot.discord_ui"],
)
def test_a_package_is_there_without_what_it_may_need_later(words: str) -> None:
    loaded = _loaded(f"{words}\nimport sys\nprint(*sys.modules)")

    assert "bot" in loaded
    assert loaded & set(LATE) == set()


def test_the_rehearsal_room_opens_without_them(tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "rivers.md").write_text("# Rivers\n\n**A river** is water that flows.\n")

    places = {"CONTENT_DIR": str(tmp_path / "notes"), "VIVA_BOT__CACHE_DIR": str(tmp_path / "cache")}
    loaded = _loaded(ROOM, **places, VIVA_REHEARSAL__PORT="0")

    assert "simcord" in loaded
    assert loaded & ({*LATE} | FOR_THE_TERMINAL) == set()


def _loaded(program: str, **settings: str) -> set[str]:
    """The names of the packages a fresh process has loaded."""
    kept = {name: value for name, value in os.environ.items() if name not in ("DISCORD_TOKEN", "DATABASE_URL")}
    done = subprocess.run(  # noqa: S603  # our own words
        [sys.executable, "-c", program],
        env=kept | settings | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    return {name.partition(".")[0] for name in done.stdout.split()}
