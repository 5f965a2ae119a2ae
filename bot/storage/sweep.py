"""Wipes what a database keeps of deleted rows where no query finds it: in free room, on old pages, in its log.

SQLite: its log is emptied into the file and cut off, and the unused room of every page overwritten (see `scrub.py`).
PostgreSQL: its tables are written anew. What a PostgreSQL server keeps of its own write-ahead log, and backups made
before, are beyond Viva's reach and pass with their own time.
"""

import asyncio
import subprocess
import sys
from pathlib import Path

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import meta, scrub
from bot.storage.schema import metadata

SWEEP_DUE = "sweep_due"


async def sweep(connection: AsyncConnection, file: Path | None) -> bool:
    """Needs a connection outside of any transaction; `file` is SQLite's, None for a database in memory.

    Returns whether all is gone: a reader in the middle of its work keeps SQLite's log in use.
    """
    if connection.dialect.name == "postgresql":
        for table in metadata.sorted_tables:
            await connection.exec_driver_sql(f"VACUUM (FULL, ANALYZE) {table.name}")
    elif file is not None:
        return await _sweep_file(connection, file)
    await meta.drop(connection, SWEEP_DUE)
    return True


async def _sweep_file(connection: AsyncConnection, file: Path) -> bool:
    if not await _empty_log(connection):
        return False
    status = await _scrubbed(connection, file)
    if status == scrub.NOT_UNDERSTOOD:
        await connection.exec_driver_sql("VACUUM")
        await meta.drop(connection, SWEEP_DUE)
        return await _empty_log(connection)
    await connection.invalidate()  # it remembers pages as they were before; the others threw theirs away at the commit
    return status == 0


async def _scrubbed(connection: AsyncConnection, file: Path) -> int | None:
    """The status of the program that wipes; None where another process was quicker to write than we to forbid it."""
    await connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        if _log(file).exists() and _log(file).stat().st_size:
            return None
        wipe = [sys.executable, "-I", "-S", scrub.__file__, str(file)]
        status = (await asyncio.to_thread(subprocess.run, wipe, capture_output=True, check=False)).returncode
        if status == 0:
            await meta.drop(connection, SWEEP_DUE)
        return status
    finally:
        await connection.exec_driver_sql("COMMIT")


def _log(file: Path) -> Path:
    return Path(f"{file}-wal")


async def _empty_log(connection: AsyncConnection) -> bool:
    busy = (await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")).scalars().one()
    return not busy
