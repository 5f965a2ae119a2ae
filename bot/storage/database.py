"""One database, SQLite or PostgreSQL, and the two ways into it: `read` and `write`, each one transaction.

SQLite has one writer at a time. Within this process the writers queue up here in the order they came; other
processes are waited for as long as `patience_seconds`. A write is on the disk when it returns.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, nullcontext
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection, event, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool

from bot.storage.address import Address
from bot.storage.errors import BusyError, CorruptError, ReadOnlyError, UnreachableError, explain
from bot.storage.migration import bring_forward

P = ParamSpec("P")
T = TypeVar("T")

# A full check reads every index against its table: a moment for a class, too long for a start beyond this size.
_FULL_CHECK_BYTES = 64 * 1024 * 1024
# What a server that is restarting needs, roughly; every write of ours may be done twice.
_RETRY_AFTER_SECONDS = (0.1, 0.5, 1.5)


class Database:
    """An engine with its rules. Made by `open_database`."""

    def __init__(self, address: Address, patience_seconds: float) -> None:
        self.address = address
        self._patience_seconds = patience_seconds
        self._engine = _engine(address, patience_seconds)
        self._turn: asyncio.Lock | nullcontext[None] = asyncio.Lock() if address.is_sqlite else nullcontext()

    async def read(
        self, work: Callable[Concatenate[AsyncConnection, P], Awaitable[T]], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run `work` on one consistent view of the data."""
        return await self._run(False, lambda connection: work(connection, *args, **kwargs))

    async def write(
        self, work: Callable[Concatenate[AsyncConnection, P], Awaitable[T]], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run `work` and commit, or leave no trace of it. `work` must bear being run again from the start."""
        return await self._run(True, lambda connection: work(connection, *args, **kwargs))

    async def close(self) -> None:
        """Let go of every connection."""
        await self._engine.dispose()

    async def _run(self, writes: bool, work: Callable[[AsyncConnection], Awaitable[T]]) -> T:
        """A connection cut under us is no reason to bother a person: try again on a new one, a few times."""
        for pause in () if self.address.is_sqlite else _RETRY_AFTER_SECONDS:
            try:
                return await self._once(writes, work)
            except UnreachableError:
                await asyncio.sleep(pause)
        return await self._once(writes, work)

    async def _once(self, writes: bool, work: Callable[[AsyncConnection], Awaitable[T]]) -> T:
        async with self._turn if writes else nullcontext(), self._transaction(writes) as connection:
            return await work(connection)

    @asynccontextmanager
    async def _transaction(self, writes: bool) -> AsyncIterator[AsyncConnection]:
        with self._explained():
            async with self._engine.connect() as connection:
                await connection.execution_options(viva_writes=writes)
                if not (writes or self.address.is_sqlite):
                    await connection.execution_options(isolation_level="REPEATABLE READ")
                async with connection.begin():
                    yield connection

    @asynccontextmanager
    async def outside_transactions(self) -> AsyncIterator[AsyncConnection]:
        """A connection for what no transaction may hold: VACUUM, checkpoints. Writers wait meanwhile."""
        async with self._turn:
            with self._explained():
                async with self._engine.connect() as connection:
                    await connection.execution_options(isolation_level="AUTOCOMMIT", viva_writes=None)
                    yield connection

    def _explained(self) -> "_Explained":
        return _Explained(str(self.address))

    async def prepare(self) -> None:
        """Check the file, set it to write-ahead logging, bring its tables forward."""
        if self.address.is_sqlite:
            await self._check_file()
        await self._once(True, lambda connection: bring_forward(connection, str(self.address)))

    async def _check_file(self) -> None:
        async with self.outside_transactions() as connection:
            await self._use_write_ahead_log(connection)
            file = self.address.file
            small = file is None or file.stat().st_size <= _FULL_CHECK_BYTES
            check = "PRAGMA integrity_check(1)" if small else "PRAGMA quick_check(1)"
            found = (await connection.execute(text(check))).scalar_one()
        if found != "ok":
            raise CorruptError(f"The database {self.address} is damaged ({found}); put your last backup in its place.")

    async def _use_write_ahead_log(self, connection: AsyncConnection) -> None:
        """SQLite does not wait by itself here when another process is doing the same at this moment."""
        until = asyncio.get_running_loop().time() + self._patience_seconds
        while True:
            try:
                with self._explained():
                    await connection.execute(text("PRAGMA journal_mode = WAL"))
                return
            except BusyError:
                if asyncio.get_running_loop().time() >= until:
                    raise
                await asyncio.sleep(0.05)


class _Explained:
    """`with` this, the driver's errors leave as ours."""

    def __init__(self, where: str) -> None:
        self._where = where

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        known = explain(error, self._where) if error is not None else None
        if known is not None and known is not error:
            raise known from error


async def open_database(address: Address, patience_seconds: float) -> Database:
    """Ready for use, or StorageError with nothing left open."""
    _make_folder(address)
    database = Database(address, patience_seconds)
    try:
        await database.prepare()
    except BaseException:
        await database.close()
        raise
    return database


def _make_folder(address: Address) -> None:
    if address.file is None:
        return
    try:
        address.file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ReadOnlyError(
            f"The folder {address.file.parent} for the database cannot be made ({error.strerror}); "
            "make it yourself or name another in DATABASE_URL."
        ) from error


def _engine(address: Address, patience_seconds: float) -> AsyncEngine:
    if not address.is_sqlite:
        settings = {"application_name": "viva", "jit": "off"}  # compiling costs more than our queries do
        return create_async_engine(
            address.url,
            pool_pre_ping=True,
            pool_timeout=patience_seconds,
            connect_args={"timeout": patience_seconds, "server_settings": settings},
        )
    only_one = address.file is None  # in memory, another connection would be another database
    engine = create_async_engine(
        address.url,
        poolclass=AsyncAdaptedQueuePool,
        pool_size=1 if only_one else 5,
        max_overflow=0 if only_one else 10,
        pool_timeout=patience_seconds,
        connect_args={"timeout": patience_seconds},
    )
    event.listen(engine.sync_engine, "connect", _set_up_sqlite)
    event.listen(engine.sync_engine, "begin", _begin_sqlite)
    return engine


def _set_up_sqlite(connection: Any, _record: object) -> None:
    """Python's driver would open transactions by itself, too late; `_begin_sqlite` does it instead."""
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute("PRAGMA secure_delete = ON")  # what is deleted is overwritten, not only unlinked
    cursor.execute("PRAGMA synchronous = FULL")  # an answer said to be stored outlives a power cut
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    """A writer asks for the lock at once: one that asks halfway is refused without being made to wait."""
    writes = connection.get_execution_options().get("viva_writes")
    if writes is not None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
