"""Brings a database's tables forward to the ones this Viva knows, and never back.

One transaction holds all of it: two processes that start together go one after the other, and one that dies
in the middle leaves what was there before.
"""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.errors import TooNewError

_LOCK = 0x56697661  # "Viva": the number PostgreSQL's advisory lock goes by


async def bring_forward(connection: AsyncConnection, where: str, revision: str = "head") -> None:
    """Take every step not taken yet, up to `revision`, within the transaction `connection` is in.

    On SQLite that transaction must be an immediate one. Raises TooNewError where a newer Viva was here before.
    """
    if connection.dialect.name == "postgresql":
        await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
    await connection.run_sync(_upgrade, where, revision)


def _upgrade(connection: Connection, where: str, revision: str) -> None:
    config = _config()
    now = MigrationContext.configure(connection).get_current_revision()
    if now == ScriptDirectory.from_config(config).get_current_head():
        return
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, revision)
    except CommandError as error:
        raise TooNewError(
            f"The database {where} was changed by a newer Viva (step {now}); start that version, or restore a backup."
        ) from error


def _config() -> Config:
    config = Config()
    folder = str(Path(__file__).parent / "migrations")
    config.set_main_option("script_location", folder.replace("%", "%%"))  # "%" begins a name in such files
    config.set_main_option("path_separator", "os")
    return config
