import sqlite3
from pathlib import Path

import pytest

from bot.storage import CorruptError, ReadOnlyError, Storage, UnreachableError, WrongAddressError
from bot.storage.address import read_address


async def test_a_folder_that_is_missing_is_made(sqlite_url: str, tmp_path: Path) -> None:
    storage = await Storage.open(sqlite_url)

    assert (tmp_path / "data" / "viva.db").exists()

    await storage.close()


async def test_what_was_stored_is_there_after_opening_again(url: str) -> None:
    storage = await Storage.open(url)
    await storage.set_meta("colour", "blue")
    await storage.close()

    again = await Storage.open(url)

    assert await again.meta("colour") == "blue"
    await again.close()


async def test_a_salt_is_drawn_once(url: str) -> None:
    storage = await Storage.open(url)
    first = await storage.meta("salt")
    await storage.close()

    again = await Storage.open(url)

    assert first
    assert await again.meta("salt") == first
    await again.close()


async def test_a_database_in_memory_needs_no_file() -> None:
    storage = await Storage.open("sqlite://")
    await storage.set_meta("colour", "blue")

    assert await storage.meta("colour") == "blue"
    await storage.close()


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("sqlite:///data/viva.db", "data/viva.db"),
        ("sqlite:////var/viva.db", "/var/viva.db"),
        ("sqlite://", "in memory"),
        ("postgres://ada:hunter2@db.example:5432/viva", "viva at db.example"),
        ("postgresql://ada:hunter2@db.example/viva?sslmode=require", "viva at db.example"),
        ("postgresql://ada@/viva?host=/run/postgresql", "viva at /run/postgresql"),
    ],
)
def test_an_address_is_shown_without_user_and_password(url: str, shown: str) -> None:
    assert str(read_address(url)) == shown


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+asyncpg"])
def test_every_spelling_of_postgresql_is_turned_into_the_drivers(scheme: str) -> None:
    url = read_address(f"{scheme}://ada:hunter2@db.example/viva?sslmode=require&channel_binding=require").url

    assert url.drivername == "postgresql+asyncpg"
    assert dict(url.query) == {"ssl": "require"}


@pytest.mark.parametrize(
    "url", ["", "viva.db", "mysql://ada:hunter2@db/viva", "sqlite://data/viva.db", "postgres://a:hunter2@h:port/x"]
)
async def test_an_address_that_is_none_is_refused_without_quoting_a_password(url: str) -> None:
    with pytest.raises(WrongAddressError) as refused:
        await Storage.open(url)

    assert "hunter2" not in str(refused.value)


async def test_a_file_that_is_no_database_is_named_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "notes.db"
    file.write_text("Dear diary, this is no database at all. " * 100)

    with pytest.raises(CorruptError, match=r"notes\.db"):
        await Storage.open(f"sqlite:///{file}")

    assert file.read_text().startswith("Dear diary")


async def test_a_damaged_database_is_found_at_the_start(sqlite_url: str, tmp_path: Path) -> None:
    storage = await Storage.open(sqlite_url)
    await storage.set_meta("story", "once upon a time " * 2000)
    await storage.close()
    file = tmp_path / "data" / "viva.db"
    whole = bytearray(file.read_bytes())
    whole[-3000:-1000] = b"\xff" * 2000
    whole[4096 * 3 : 4096 * 4] = b"\xa5" * 4096
    file.write_bytes(whole)

    with pytest.raises(CorruptError, match="backup"):
        await Storage.open(sqlite_url)


async def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")

    with pytest.raises(ReadOnlyError, match="folder"):
        await Storage.open(f"sqlite:///{tmp_path}/data/viva.db")


async def test_a_folder_in_the_place_of_the_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(UnreachableError, match="cannot be opened"):
        await Storage.open(f"sqlite:///{tmp_path}")


async def test_a_server_that_is_not_there_is_said_without_the_password() -> None:
    with pytest.raises(UnreachableError) as refused:
        await Storage.open("postgres://ada:hunter2@127.0.0.1:9/viva", patience_seconds=1)

    assert "viva at 127.0.0.1" in str(refused.value)
    assert "hunter2" not in str(refused.value)


async def test_a_wrong_password_is_said_without_saying_it(postgres_url: str) -> None:
    scheme, rest = postgres_url.split("://")

    with pytest.raises(UnreachableError, match="password") as refused:
        await Storage.open(f"{scheme}://viva:hunter2@{rest.split('@')[1]}")

    assert "hunter2" not in str(refused.value)


async def test_a_database_that_does_not_exist_on_the_server_is_said(postgres_url: str) -> None:
    with pytest.raises(UnreachableError, match="does not exist"):
        await Storage.open(postgres_url + "_elsewhere")


async def test_a_database_another_program_keeps_to_itself_is_said(sqlite_url: str, tmp_path: Path) -> None:
    from bot.storage import BusyError

    storage = await Storage.open(sqlite_url, patience_seconds=0.1)
    other = sqlite3.connect(tmp_path / "data" / "viva.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(BusyError, match="another program"):
        await storage.set_meta("colour", "blue")

    other.execute("ROLLBACK")
    other.close()
    await storage.set_meta("colour", "green")
    assert await storage.meta("colour") == "green"
    await storage.close()
