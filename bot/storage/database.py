"""One database, SQLite or PostgreSQL, and the ways into it: `read`, `read_at_once`, `write`, `sweep`.

SQLite has one writer at a time. Within this process the writers queue up here in the order they came; other
processes are waited for as long as `patience_seconds`. A write is on the disk when it returns.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager, nullcontext
from pathlib import Path
from typing import Any, Concatenate, Literal, ParamSpec, TypeVar

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.pool import NullPool, QueuePool

from bot.storage.address import Address
from bot.storage.apart import Apart
from bot.storage.diagnosis import explain
from bot.storage.engine import Access, async_engine, plain_engine
from bot.storage.errors import BusyError, CorruptError, ReadOnlyError, UnreachableError
from bot.storage.migration import bring_forward
from bot.storage.readers import THREADS, Readers

P = ParamSpec("P")
T = TypeVar("T")

# A full check reads every index against its table: a moment for a class, too long for a start beyond this size.
_FULL_CHECK_BYTES = 64 * 1024 * 1024
# At once where only an old connection died; then what a server that is restarting needs, roughly.
_RETRY_AFTER_SECONDS = (0.0, 0.1, 0.5, 1.5)


# PostgreSQL's names for it. SQLite is told by how a transaction begins.
_ISOLATION: dict[Access, Literal["AUTOCOMMIT", "REPEATABLE READ"]] = {
    Access.ASK: "AUTOCOMMIT",
    Access.SNAPSHOT: "REPEATABLE READ",
    Access.SWEEP: "AUTOCOMMIT",
}


class Database:
    """An engine with its rules. Made by `open_database`."""

    def __init__(self, address: Address, patience_seconds: float) -> None:
        self.address = address
        self._patience_seconds = patience_seconds
        self._engine = async_engine(address, patience_seconds)
        self._apart = _apart(address, patience_seconds)
        self._readers = _readers(address, patience_seconds)
        self._turn: asyncio.Lock | nullcontext[None] = asyncio.Lock() if address.is_sqlite else nullcontext()

    async def read(
        self, work: Callable[Concatenate[AsyncConnection, P], Coroutine[Any, Any, T]], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run `work`, which asks one thing; a transaction around it would only take time.

        `work` may await nothing but its connection's `execute`.
        """
        if self._readers is None:
            return await self._run(Access.ASK, lambda connection: work(connection, *args, **kwargs))
        with self._explained():
            return await self._readers.read(lambda connection: work(connection, *args, **kwargs))

    async def read_at_once(
        self, work: Callable[Concatenate[AsyncConnection, P], Awaitable[T]], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run `work`, which asks several things, on the data as it was at one moment."""
        return await self._run(Access.SNAPSHOT, lambda connection: work(connection, *args, **kwargs))

    async def write(
        self, work: Callable[Concatenate[AsyncConnection, P], Awaitable[T]], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run `work` and commit, or leave no trace of it. `work` must bear being run again from the start."""
        return await self._run(Access.WRITE, lambda connection: work(connection, *args, **kwargs))

    async def write_in_one(
        self, work: Callable[Concatenate[AsyncConnection, P], Coroutine[Any, Any, T]], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """`write` for what is written many times a second: `work` may await nothing but its connection's `execute`."""
        if self._apart is None:
            return await self.write(work, *args, **kwargs)
        async with self._turn:
            with self._explained():
                return await self._apart.write(lambda connection: work(connection, *args, **kwargs))

    async def sweep(
        self, work: Callable[Concatenate[AsyncConnection, P], Awaitable[T]], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run `work` outside of any transaction, as VACUUM and checkpoints must be. Writers wait meanwhile."""
        return await self._once(Access.SWEEP, lambda connection: work(connection, *args, **kwargs))

    async def close(self) -> None:
        """Let go of every connection."""
        if self._apart is not None:
            await self._apart.close()
        if self._readers is not None:
            await self._readers.close()
        await self._engine.dispose()

    async def _run(self, access: Access, work: Callable[[AsyncConnection], Awaitable[T]]) -> T:
        """A connection cut under us is no reason to bother a person: try again on a new one, a few times."""
        for pause in () if self.address.is_sqlite else _RETRY_AFTER_SECONDS:
            try:
                return await self._once(access, work)
            except UnreachableError:
                await asyncio.sleep(pause)
        return await self._once(access, work)

    async def _once(self, access: Access, work: Callable[[AsyncConnection], Awaitable[T]]) -> T:
        writes = access in {Access.WRITE, Access.SWEEP}
        async with self._turn if writes else nullcontext(), self._connection(access) as connection:
            return await work(connection)

    @asynccontextmanager
    async def _connection(self, access: Access) -> AsyncIterator[AsyncConnection]:
        with self._explained():
            async with self._engine.connect() as connection:
                await connection.execution_options(viva_access=access)
                if not self.address.is_sqlite and access in _ISOLATION:
                    await connection.execution_options(isolation_level=_ISOLATION[access])
                async with nullcontext() if access in {Access.ASK, Access.SWEEP} else connection.begin():
                    yield connection

    def _explained(self) -> "_Explained":
        return _Explained(str(self.address))

    async def prepare(self) -> None:
        """Check the file, set it to write-ahead logging, bring its tables forward."""
        if self.address.is_sqlite:
            await self._check_file()
        await self._once(Access.WRITE, lambda connection: bring_forward(connection, str(self.address)))

    async def _check_file(self) -> None:
        found = await self.sweep(self._check)
        if found != "ok":
            raise CorruptError(f"The database {self.address} is damaged ({found}); put your last backup in its place.")

    async def _check(self, connection: AsyncConnection) -> str:
        await self._use_write_ahead_log(connection)
        return str((await connection.execute(text(check_of(self.address.file)))).scalar_one())

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


def check_of(file: Path | None) -> str:
    """The words that have SQLite check a file, as thoroughly as its size allows."""
    small = file is None or file.stat().st_size <= _FULL_CHECK_BYTES
    return "PRAGMA integrity_check(1)" if small else "PRAGMA quick_check(1)"


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
    await asyncio.to_thread(_try_file, address)
    database = Database(address, patience_seconds)
    try:
        await database.prepare()
    except BaseException:
        await database.close()
        raise
    return database


def _try_file(address: Address) -> None:
    """Make the folder and open the file once, in the plain way.

    Where that cannot be done, the asynchronous driver would leave a thread behind that outlives the event loop.
    """
    if address.file is None:
        return
    try:
        address.file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ReadOnlyError(
            f"The folder {address.file.parent} for the database cannot be made ({error.strerror}); "
            "make it yourself or name another in DATABASE_URL."
        ) from error
    with _Explained(str(address)):
        sqlite3.connect(address.file).close()


def _apart(address: Address, patience_seconds: float) -> Apart | None:
    """For a file of SQLite's only: in memory another connection is another database, and PostgreSQL needs none."""
    if address.file is None:
        return None
    return Apart(plain_engine(address, patience_seconds, poolclass=NullPool), {"viva_access": Access.WRITE})


def _readers(address: Address, patience_seconds: float) -> Readers | None:
    """For a file of SQLite's only, as `_apart`."""
    if address.file is None:
        return None
    return Readers(plain_engine(address, patience_seconds, poolclass=QueuePool, pool_size=THREADS))
