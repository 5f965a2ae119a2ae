"""The real bot, from the factory that production uses, on one of the notes that ship."""

import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import simcord
from scenes import Scene, put_away

from bot.app import create_bot
from bot.discord_ui import VivaClient

ROOT = Path(__file__).resolve().parents[2]
NOTE = ROOT / "content" / "virtualization" / "unit-2" / "u2-03-understanding-server-virtualization.md"


@pytest.fixture(autouse=True)
def _settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in list(os.environ):
        if name.startswith("VIVA_"):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    notes = tmp_path / "notes"
    notes.mkdir()
    shutil.copy(NOTE, notes)
    monkeypatch.setenv("CONTENT_DIR", str(notes))
    monkeypatch.setenv("VIVA_BOT__CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("VIVA_QUIZ__SECONDS", "20")
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'viva.sqlite3'}")


@pytest.fixture
def simcord_bot() -> VivaClient:
    return create_bot()


@pytest.fixture
async def scene(simcord_env: simcord.Env) -> AsyncIterator[Scene]:
    guild = simcord_env.create_guild("Class")
    yield Scene(simcord_env, guild, guild.create_text_channel("study-hall"))
    await put_away(simcord_env.bot)
