"""Where the database is: a URL made fit for the drivers, and a name for it that can be shown to anybody."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from bot.storage.errors import WrongAddressError

_DRIVERS = {
    "sqlite": "sqlite+aiosqlite",
    "sqlite+aiosqlite": "sqlite+aiosqlite",
    "postgres": "postgresql+asyncpg",
    "postgresql": "postgresql+asyncpg",
    "postgresql+asyncpg": "postgresql+asyncpg",
}


@dataclass(frozen=True, slots=True)
class Address:
    """A database's address, understood."""

    url: URL

    @property
    def is_sqlite(self) -> bool:
        """Whether it is a file (or memory) of SQLite's; else it is a PostgreSQL server."""
        return self.url.get_backend_name() == "sqlite"

    @property
    def file(self) -> Path | None:
        """SQLite's file; None for PostgreSQL and for a database in memory."""
        name = self.url.database
        return Path(name) if self.is_sqlite and name and name != ":memory:" else None

    def __str__(self) -> str:
        """For people: the file, or server and name, never a user or password."""
        if self.is_sqlite:
            return str(self.file or "in memory")
        host = self.url.host or self.url.query.get("host") or "localhost"
        return f"{self.url.database or ''} at {host}".strip()


def read_address(url: str) -> Address:
    """Understand `sqlite:///folder/file.db`, `postgres://...` or `postgresql://...`.

    Raises WrongAddressError; what it says quotes nothing of the URL but its scheme, as the rest may hold a password.
    """
    try:
        read = make_url(url.strip())
    except (ArgumentError, ValueError):
        raise WrongAddressError(
            "DATABASE_URL is no address of a database; write sqlite:///data/viva.db or "
            "postgresql://user:password@host/name."
        ) from None
    driver = _DRIVERS.get(read.drivername)
    if driver is None:
        raise WrongAddressError(
            f"DATABASE_URL begins with {read.drivername}://, which Viva does not know; use sqlite:/// or postgresql://."
        )
    read = read.set(drivername=driver)
    if driver == "sqlite+aiosqlite":
        return Address(_sqlite(read))
    return Address(_postgresql(read))


def _sqlite(url: URL) -> URL:
    if url.host:  # sqlite://data/viva.db reads "data" as a server's name
        raise WrongAddressError(
            f"DATABASE_URL needs three slashes before the file: sqlite:///{url.host}{url.database or ''}."
        )
    return url


def _postgresql(url: URL) -> URL:
    """Hosts hand out addresses in libpq's words (`?sslmode=require`); asyncpg says `ssl` and finds the rest itself."""
    query = dict(url.query)
    sslmode = query.pop("sslmode", None)
    query.pop("channel_binding", None)
    if sslmode is not None and "ssl" not in query:
        query["ssl"] = sslmode
    return url.set(query=query)
