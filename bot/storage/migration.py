"""Brings a database's tables forward to the ones this Viva knows, and never back.

One transaction holds all of it: two processes that start together go one after the other, and one that dies
in the middle leaves what was there before.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.errors import TooNewError
from bot.storage.migrations import LATEST

if TYPE_CHECKING:
    from alembic.config import Config

_LOCK = 0x56697661  # "Viva": the number PostgreSQL's advisory lock goes by


async def bring_forward(connection: AsyncConnection, where: str) -> None:
    """Take every step not taken yet, within the transaction `connection` is in.

    On SQLite that transaction must be an immediate one. Raises TooNewError where a newer Viva was here before.
    """
    if connection.dialect.name == "postgresql":
        await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
    await connection.run_sync(_upgrade, where)


def _upgrade(connection: Connection, where: str) -> None:
    now = _step(connection)
    if now == LATEST:
        return
    from alembic import command  # noqa: PLC0415 - half a second of importing that most starts can do without
    from alembic.util import CommandError  # noqa: PLC0415 - as above

    config = _config()
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        raise TooNewError(
            f"The database {where} was changed by a newer Viva (step {now}); start that version, or restore a backup."
        ) from error


def _step(connection: Connection) -> str | None:
    """The last step taken; None for an empty database."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()


def _config() -> "Config":
    from alembic.config import Config  # noqa: PLC0415 - as above

    config = Config()
    folder = str(Path(__file__).parent / "migrations")
    config.set_main_option("script_location", folder.replace("%", "%%"))  # "%" begins a name in such files
    config.set_main_option("path_separator", "os")
    return config
