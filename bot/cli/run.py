"""Starting Viva: on Discord, or in the rehearsal room."""

import argparse
import asyncio
import os
import signal
import sys
import threading
from typing import Any

import aiohttp
import discord
import structlog

from bot.app import Settings, create_bot, read_settings, set_up_logs
from bot.cli.rehearse import rehearse
from bot.discord_ui import VivaClient
from bot.fault import traced
from bot.tutor import Tutor

log = structlog.get_logger()

LEAVING_SECONDS = 8.0
"""For the rooms, Discord and the database together."""
LEFT_SECONDS = 9.0

NOT_SET = "DISCORD_TOKEN is not set. Put it into the environment or into .env, or try `python -m bot rehearse`."
NOT_ACCEPTED = "Discord does not accept DISCORD_TOKEN. Copy it anew from the Bot page of your application."
NOT_REACHED = "Discord can't be reached from here. Check the network; nothing was lost."
NO_INTENT = (
    "Discord refuses the Message Content intent, which answers typed in the channel need. Turn it on on the Bot page "
    "of your application, or set typed_in_channel to false in config/quiz.yaml."
)


def run_or_rehearse(arguments: argparse.Namespace) -> int:
    """What `python -m bot` alone does."""
    return run(arguments) if _settings().discord_token else rehearse(arguments)


def run(_arguments: argparse.Namespace) -> int:
    """Connect to Discord until told to stop."""
    settings = _settings()
    if settings.discord_token is None:
        return _failed(NOT_SET)
    token = settings.discord_token.get_secret_value()
    try:
        asyncio.run(_serve(create_bot(settings), token))
    except discord.LoginFailure:
        return _failed(NOT_ACCEPTED)
    except discord.PrivilegedIntentsRequired:
        return _failed(NO_INTENT)
    except (aiohttp.ClientError, discord.HTTPException):
        return _failed(NOT_REACHED)
    return 0


async def _serve(client: VivaClient, token: str) -> None:
    """Until told to stop: SIGTERM and Ctrl-C both leave in order."""
    told = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, told.set)
    loop.set_exception_handler(_log_stray)
    serving = asyncio.create_task(_connect(client, token))
    stopping = asyncio.create_task(told.wait())
    try:
        await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
        if serving.done():
            serving.result()
        else:
            _end_after(LEFT_SECONDS)
    finally:
        await _leave(client)
        for task in (serving, stopping):
            task.cancel()  # a client between two attempts to connect would sleep on
        await asyncio.gather(serving, stopping, return_exceptions=True)


def _log_stray(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """What a task raised that nobody waits for. asyncio itself would log its words too."""
    log.error("a task failed", **traced(context.get("exception")))


def _end_after(seconds: float) -> None:
    """Whatever the process is still at: a thread that makes a bank can't be told to stop, and would be waited for."""
    last_resort = threading.Timer(seconds, os._exit, [0])
    last_resort.daemon = True
    last_resort.start()


async def _connect(client: VivaClient, token: str) -> None:
    await client.login(token)
    client.tutor.make_banks()
    await client.connect()


async def _leave(client: VivaClient) -> None:
    """The rooms of running rounds are told, then Discord is left, then the database. Every step of a round is on the
    disk already, so what takes too long is cut off: whoever sent the signal waits ten seconds before they kill."""
    tutor: Tutor | None = getattr(client, "tutor", None)
    try:
        async with asyncio.timeout(LEAVING_SECONDS):
            if tutor is not None and client.is_ready():
                await tutor.quizzing.interrupt()
            await client.close()
    except TimeoutError:
        log.warning("left before everything was closed")


def migrate(_arguments: argparse.Namespace) -> int:
    """Bring the tables up to date."""
    from bot.storage import migrate as migrate_database  # noqa: PLC0415  # the room opens before a database is loaded

    asyncio.run(migrate_database(read_settings().database_url.get_secret_value()))
    print("The database is up to date.")
    return 0


def _settings() -> Settings:
    settings = read_settings()
    set_up_logs(settings.bot.log_level, as_json=settings.bot.log_json)
    return settings


def _failed(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1
