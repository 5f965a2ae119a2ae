"""Copies of the whole database, made while Viva runs.

Backup: one SQLite file, whatever the database is, holding everything as it was at one moment and nothing that
was deleted before. It holds people's data: it is readable by its owner only, and yours to guard.

Restore, SQLite: stop Viva, put the file in the place of the database, delete `-wal` and `-shm` beside it, start.
Restore, PostgreSQL: `move("sqlite:///backup.db", "postgresql://...")` into a new, empty database.
A backup made by an older Viva is brought forward at the start like any other database.
"""

import asyncio
import os
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Column, MetaData, Table, TypeDecorator, delete, func, insert, select, text
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.types import TypeEngine

from bot.storage.address import Address, read_address
from bot.storage.database import Database, check_of, open_database
from bot.storage.diagnosis import explain
from bot.storage.errors import CorruptError, NotEmptyError, ReadOnlyError, UnreachableError
from bot.storage.schema import ledger, meta, metadata, taken

_ROWS_AT_ONCE = 1000
_PATIENCE_SECONDS = 30.0


async def backup(url: str, file: Path) -> None:
    """Write everything of the database at `url` into `file`, replacing it only when the copy is whole.

    Raises StorageError; then `file` is what it was before.
    """
    address = read_address(url)
    unfinished = _empty_file_beside(file)
    try:
        if address.is_sqlite:
            await asyncio.to_thread(_copy_file, address, unfinished)
        else:
            await move(url, f"sqlite:///{unfinished}")
        await asyncio.to_thread(_put_in_place, unfinished, file)
    finally:
        for left in (unfinished, Path(f"{unfinished}-wal"), Path(f"{unfinished}-shm")):
            left.unlink(missing_ok=True)


def _empty_file_beside(file: Path) -> Path:
    """On the same disk, so that taking its place is one step."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    except OSError as error:
        raise ReadOnlyError(
            f"The backup cannot be written to {file} ({error.strerror}); name another place."
        ) from error
    os.close(handle)
    return Path(name)


def _copy_file(address: Address, into: Path) -> None:
    """`VACUUM INTO` reads one moment of the database and lets others write meanwhile."""
    source = _existing(address)
    try:
        with closing(sqlite3.connect(source, timeout=_PATIENCE_SECONDS)) as connection:
            connection.execute("VACUUM INTO ?", (str(into),))
        with closing(sqlite3.connect(into)) as copy:
            found = copy.execute(check_of(into)).fetchone()[0]
    except sqlite3.Error as error:
        known = explain(error, str(address))
        raise (known or error) from error
    if found != "ok":
        raise CorruptError(f"The copy of {address} came out damaged ({found}); look at the disk.")


def _existing(address: Address) -> Path:
    if address.file is None or not address.file.is_file():
        raise UnreachableError(f"There is no database at {address}.")
    return address.file


def _put_in_place(unfinished: Path, file: Path) -> None:
    with unfinished.open("rb") as written:
        os.fsync(written.fileno())
    unfinished.replace(file)


async def move(from_url: str, to_url: str) -> dict[str, int]:
    """Copy everything from one database into another, new and empty one. Returns rows by table.

    The one left behind is brought forward to today's tables first, and otherwise not touched. Stop the bot before:
    what is written there afterwards stays there. Raises StorageError; then the new one is as empty as before.
    """
    source, target = read_address(from_url), read_address(to_url)
    if source.is_sqlite:
        _existing(source)
    old = await open_database(source, _PATIENCE_SECONDS)
    try:
        new = await open_database(target, _PATIENCE_SECONDS)
        try:
            return await old.read_at_once(_pour, new)
        finally:
            await new.close()
    finally:
        await old.close()


async def _pour(source: AsyncConnection, new: Database) -> dict[str, int]:
    return await new.write(_fill, source, str(new.address))


async def _fill(target: AsyncConnection, source: AsyncConnection, where: str) -> dict[str, int]:
    for table in metadata.sorted_tables:
        if table is not meta and (await target.execute(select(table).limit(1))).first() is not None:
            raise NotEmptyError(f"The database {where} holds data already; name one that is new and empty.")
    await target.execute(delete(meta))  # its own salt: the old one comes with the hashes made from it
    copied = {}
    for table in map(_plain, metadata.sorted_tables):
        rows = await source.stream(select(table).order_by(*table.primary_key))
        async for part in rows.mappings().partitions(_ROWS_AT_ONCE):
            await target.execute(insert(table), [dict(row) for row in part])
        copied[table.name] = (await target.execute(select(func.count()).select_from(table))).scalar_one()
    if target.dialect.name == "postgresql":
        for counted in (ledger.c.entry_id, taken.c.arrival):
            await _go_on_counting(target, counted)
    return copied


def _plain(table: Table) -> Table:
    """The same columns without our own types: what is only carried over need not be read and written anew."""
    columns = [
        Column(column.name, _plain_type(column.type), primary_key=column.primary_key) for column in table.columns
    ]
    return Table(table.name, MetaData(), *columns)


def _plain_type(kind: TypeEngine[Any]) -> TypeEngine[Any]:
    return kind.impl_instance if isinstance(kind, TypeDecorator) else kind


async def _go_on_counting(target: AsyncConnection, column: Column[Any]) -> None:
    """Rows that bring their number with them do not move PostgreSQL's counter."""
    last = (await target.execute(select(func.coalesce(func.max(column), 1)))).scalar_one()
    where = {"table": column.table.name, "column": column.name, "last": last}
    await target.execute(text("SELECT setval(pg_get_serial_sequence(:table, :column), :last)"), where)
