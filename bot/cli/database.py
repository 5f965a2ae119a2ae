"""The database from the terminal: backed up, moved, its caches made anew, what is past its time deleted."""

import argparse
import asyncio
from pathlib import Path

from bot.app import read_settings


def backup(arguments: argparse.Namespace) -> int:
    """Copy everything into one file, while Viva runs."""
    from bot.storage import backup as copy  # noqa: PLC0415  # `--help` waits for no database

    file: Path = arguments.file
    asyncio.run(copy(_url(), file))
    print(f"Everything is in {file} ({file.stat().st_size / 2**20:.1f} MB). It holds people's data: guard it.")
    return 0


def move(arguments: argparse.Namespace) -> int:
    """Copy everything into another database."""
    from bot.storage import move as pour  # noqa: PLC0415  # as above

    copied = asyncio.run(pour(arguments.old, arguments.new))
    for table, rows in copied.items():
        print(f"{table:16} {rows:>12,}")
    print("Everything is there. Set DATABASE_URL to the new one; the old one was left as it is.")
    return 0


def rebuild(_arguments: argparse.Namespace) -> int:
    """Sum the ledger anew into what boards of all time are read from."""
    asyncio.run(_rebuild())
    print("The totals are what the ledger adds up to.")
    return 0


async def _rebuild() -> None:
    from bot.storage import Storage  # noqa: PLC0415  # as above

    storage = await Storage.open(_url())
    try:
        await storage.rebuild_totals()
    finally:
        await storage.close()


def tidy(_arguments: argparse.Namespace) -> int:
    """What Viva does by itself once a day."""
    asyncio.run(_tidy())
    print("What was past its time is gone.")
    return 0


async def _tidy() -> None:
    import time  # noqa: PLC0415  # as above

    from bot.storage import Storage  # noqa: PLC0415  # as above
    from bot.tutor import Housekeeping, Retention  # noqa: PLC0415  # as above

    settings = read_settings()
    storage = await Storage.open(_url())
    try:
        await Housekeeping(storage, time.time, Retention(**settings.privacy.model_dump())).daily()
    finally:
        await storage.close()


def _url() -> str:
    return read_settings().database_url.get_secret_value()
