"""The real bot, from the factory that production uses, on one of the notes that ship."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import simcord
from scenes import Locales, Scene, put_away
from simcord import interactions, pytest_plugin

from bot.app import create_bot
from bot.discord_ui import VivaClient
from bot.rehearsal.environment import Environment

pytest_plugin.Env = Environment  # `simcord_env` is simcord's own fixture; in ours, time passes when a scene says so


@pytest.fixture(autouse=True)
def _settings(one_note: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, migrated_file: Path) -> None:
    monkeypatch.setenv("VIVA_QUIZ__SECONDS", "20")
    shutil.copy(migrated_file, tmp_path / "viva.sqlite3")


@pytest.fixture
def simcord_bot() -> VivaClient:
    return create_bot()


@pytest.fixture
async def scene(simcord_env: simcord.Env) -> AsyncIterator[Scene]:
    guild = simcord_env.create_guild("Class")
    yield Scene(simcord_env, guild, guild.create_text_channel("study-hall"))
    await put_away(simcord_env.bot)


@pytest.fixture
def locales(monkeypatch: pytest.MonkeyPatch) -> Locales:
    chosen, original = Locales(), interactions.base_payload

    def with_locale(*args: Any, **kwargs: Any) -> Any:
        record, payload = original(*args, **kwargs)
        return record, payload | {"locale": chosen.by_person.get(kwargs["user_id"], "en-US")}

    monkeypatch.setattr(interactions, "base_payload", with_locale)
    return chosen


@pytest.fixture
async def german(simcord_env: simcord.Env) -> AsyncIterator[Scene]:
    """A server whose language is German."""
    guild = simcord_env.create_guild("Klasse", preferred_locale="de")
    yield Scene(simcord_env, guild, guild.create_text_channel("lernraum"))
    await put_away(simcord_env.bot)
