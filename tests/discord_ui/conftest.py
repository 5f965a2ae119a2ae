"""The real bot, from the factory that production uses, on one of the notes that ship."""

import json
import re
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
import simcord
from discord_spec import SPEC, problems
from scenes import Locales, Scene, put_away
from simcord import interactions, pytest_plugin

from bot.app import create_bot
from bot.discord_ui import VivaClient
from bot.discord_ui.limits.gate import choice_faults, command_faults, message_faults, sheet_faults
from bot.rehearsal.environment import Environment

pytest_plugin.Env = Environment  # `simcord_env` is simcord's own fixture; in ours, time passes when a scene says so


@pytest.fixture(autouse=True)
def _settings(one_note: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, migrated_file: Path) -> None:
    monkeypatch.setenv("VIVA_QUIZ__SECONDS", "20")
    shutil.copy(migrated_file, tmp_path / "viva.sqlite3")


@pytest.fixture
def simcord_bot() -> VivaClient:
    return create_bot()


@pytest.fixture(autouse=True)
def _requests_are_valid(request: pytest.FixtureRequest) -> Iterator[None]:
    """What a scene made the bot send is held against Discord's limits and, where it is at hand, its specification."""
    yield
    env: simcord.Env | None = request.node.funcargs.get("simcord_env")
    faults = [fault for sent in (env.http_requests if env else ()) for fault in _faults(sent)]
    assert faults == []


_shapes: set[str] = set()
"""Of requests that the specification was asked about: it takes its time, and lengths are our own gate's business."""


def _shape(body: Any) -> Any:
    """The body with every text as a letter; what kind of component something is stays."""
    if isinstance(body, dict):
        return {key: _shape(value) for key, value in body.items()}
    if isinstance(body, list):
        return [_shape(value) for value in body]
    return (
        "x" * bool(body)
        if isinstance(body, str)
        else body
        if isinstance(body, int) and body < 30
        else type(body).__name__
    )


def _faults(sent: Any) -> Iterator[str]:
    shape = json.dumps([sent.method, re.sub(r"\d+", "0", sent.path), _shape(sent.json)], sort_keys=True)
    if SPEC is not None and shape not in _shapes:
        _shapes.add(shape)
        yield from problems(sent.method, sent.path, sent.json)
    body = sent.json
    if sent.path.endswith("/callback"):
        kind, body = body["type"], body.get("data") or {}
        if kind == 8:
            yield from choice_faults(body["choices"])
        else:
            yield from sheet_faults(body) if kind == 9 else message_faults(body)
    elif sent.path.endswith("/commands"):
        yield from command_faults(body)
    elif isinstance(body, dict):
        yield from message_faults(body)


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
