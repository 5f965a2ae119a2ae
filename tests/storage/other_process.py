"""Other processes for the storage tests: to be killed, to start together, to have no rights. They say what they do
through a pipe. They are forked from a server that has imported everything already, as importing takes longest.
"""

import asyncio
import itertools
import json
import multiprocessing
import os
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

from ledger_scenes import ADA, BEN, entry, saved_round

from bot.storage import Storage, StorageError, migrate

QUESTIONS = 5
_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload(
    [
        "alembic.command",
        "bot.storage",
        "concurrent.futures.thread",
        "sqlalchemy.dialects.postgresql.asyncpg",
        "sqlalchemy.dialects.sqlite.aiosqlite",
    ]
)


def start(work: Callable[..., None], *args: Any) -> tuple[BaseProcess, Connection]:
    """Run `work(say, *args)` in a process of its own. Returns it, and what it says to read from."""
    here, there = _context.Pipe(duplex=False)
    process = _context.Process(target=work, args=(there, *args), daemon=True)
    process.start()
    there.close()
    return process, here


def hear(said: Connection) -> list[Any]:
    """All it says until it ends."""
    heard = []
    while True:
        try:
            heard.append(said.recv())
        except EOFError:
            said.close()
            return heard


def play_forever(say: Connection, url: str, first: int) -> None:
    """One round after another from number `first` on; every step is said once it is told to be stored."""
    asyncio.run(_play(say, url, first))


async def _play(say: Connection, url: str, first: int) -> None:
    storage = await Storage.open(url)
    for number in itertools.count(first):
        round_id = f"round-{number}"
        await storage.save_round(saved_round(round_id, state=json.dumps({"question": 0})))
        for question in range(1, QUESTIONS + 1):
            step = saved_round(round_id, state=json.dumps({"question": question}))
            await storage.advance(step, [entry(person, 10, question, round_id=round_id) for person in (ADA, BEN)])
            say.send((round_id, question))
        await storage.finish_round(round_id)
        say.send((round_id, "finished"))


def migrate_it(say: Connection, url: str) -> None:
    """What a release does."""
    asyncio.run(migrate(url))
    say.send("migrated")


def open_as_nobody(say: Connection, url: str) -> None:
    """Without root's right to write everywhere; says what the error says."""
    asyncio.run(migrate("sqlite://"))  # nobody may not read what is still to be imported
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)
    try:
        asyncio.run(migrate(url))
    except StorageError as error:
        say.send((type(error).__name__, str(error)))
