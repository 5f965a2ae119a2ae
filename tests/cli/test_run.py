"""Starting Viva where Discord says no, or says nothing. Discord is a small server on this machine."""

import asyncio
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import discord
import pytest
from aiohttp import web

from bot.cli import main


@pytest.fixture(autouse=True)
def _settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "notes").mkdir()
    monkeypatch.setenv("CONTENT_DIR", str(tmp_path / "notes"))
    monkeypatch.setenv("VIVA_BOT__CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'viva.sqlite3'}")
    monkeypatch.setenv("DISCORD_TOKEN", "a.secret.token")


@pytest.fixture
def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


@pytest.fixture
def refusing_discord(monkeypatch: pytest.MonkeyPatch, free_port: int) -> Iterator[None]:
    """Answers every request with 401, as Discord does to a token it does not know."""
    loop = asyncio.new_event_loop()

    async def refuse(_request: web.Request) -> web.Response:
        return web.json_response({"message": "401: Unauthorized", "code": 0}, status=401)

    async def serve() -> web.AppRunner:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", refuse)
        runner = web.AppRunner(app)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", free_port).start()
        return runner

    runner = loop.run_until_complete(serve())
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    monkeypatch.setattr(discord.http.Route, "BASE", f"http://127.0.0.1:{free_port}")
    yield
    asyncio.run_coroutine_threadsafe(runner.cleanup(), loop).result()
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


@pytest.mark.usefixtures("refusing_discord")
def test_a_token_discord_does_not_know_is_told_in_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run"]) == 1

    said = capsys.readouterr()
    assert "does not accept DISCORD_TOKEN" in said.err
    assert "a.secret.token" not in said.out + said.err
    assert "Traceback" not in said.err


def test_a_discord_out_of_reach_is_told_in_a_sentence(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, free_port: int
) -> None:
    monkeypatch.setattr(discord.http.Route, "BASE", f"http://127.0.0.1:{free_port}")

    assert main([]) == 1
    assert "can't be reached" in capsys.readouterr().err
