"""What breaks under a bot: its process, the disk, the server. An answer said to be stored is there afterwards."""

import asyncio
import json
import random
import sqlite3
import tempfile
from pathlib import Path
from typing import Any

import pytest
from ledger_scenes import ADA, BEN, SERVER, entry, saved_round
from other_process import QUESTIONS, hear, open_as_nobody, play_forever, start
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import (
    BusyError,
    CorruptError,
    FullError,
    ReadOnlyError,
    Storage,
    StorageError,
    UnreachableError,
    backup,
    ledger,
)
from bot.storage.engine import Access

KILLS = 4


def _play_until_killed(url: str, first: int, after: int) -> list[tuple[str, int | str]]:
    """Let another process play until it has said `after` steps, kill it at once, return all it said."""
    player, saying = start(play_forever, url, first)
    said = [saying.recv() for _ in range(after)]
    player.kill()
    player.join()
    return said + hear(saying)


async def test_a_killed_process_loses_nothing_it_said_and_awards_nothing_twice(url: str) -> None:
    dice = random.Random(7)
    said: list[tuple[str, int | str]] = []

    for kill in range(KILLS):
        said += await asyncio.to_thread(_play_until_killed, url, kill * 1000, dice.randint(1, 14))
        storage = await Storage.open(url)
        for left in await storage.open_rounds():  # take it up where it was, as a new process would
            question = json.loads(left.state)["question"]
            awards = [entry(person, 10, question, round_id=left.round_id) for person in (ADA, BEN)]
            assert await storage.advance(left, awards if question else []) == 0
            await storage.finish_round(left.round_id)
        await storage.close()

    storage = await Storage.open(url)
    board = await storage.standings(SERVER)
    stored = {(told.round_id, told.question_id) for told in await storage.answers(ADA, SERVER)}
    assert {(round_id, f"question-{step}") for round_id, step in said if step != "finished"} <= stored
    assert [line.points for line in board] == [10 * len(stored)] * 2
    assert len(stored) <= len([step for _, step in said if step != "finished"]) + KILLS * (QUESTIONS + 1)
    await storage.close()


async def test_many_writers_at_once_are_all_served(storage: Storage) -> None:
    rounds = [f"round-{number}" for number in range(40)]

    await asyncio.gather(
        *(
            storage.advance(saved_round(id_), [entry(ADA, 10, round_id=id_), entry(BEN, 5, round_id=id_)])
            for id_ in rounds
        ),
        *(storage.standings(SERVER) for _ in rounds),
    )

    assert [line.points for line in await storage.standings(SERVER)] == [400, 200]
    assert len(await storage.open_rounds()) == 40


async def test_the_same_answer_from_many_sides_counts_once(storage: Storage) -> None:
    stored = await asyncio.gather(*(storage.record([entry(ADA), entry(BEN)]) for _ in range(20)))

    assert sum(stored) == 2


async def test_teachers_who_rule_at_the_same_moment_do_not_rule_twice(storage: Storage) -> None:
    await storage.record([entry(ADA, 10, number) for number in range(1, 9)])

    changed = await asyncio.gather(*(storage.void("round-1", number % 8 + 1) for number in range(24)))

    assert len([person for corrected in changed for person in corrected]) == 8
    assert await storage.standings(SERVER) == ()


async def test_a_writer_given_up_halfway_leaves_the_way_free(storage: Storage) -> None:
    given_up = asyncio.ensure_future(storage.record([entry(ADA)]))
    await asyncio.sleep(0)
    given_up.cancel()
    await asyncio.gather(given_up, return_exceptions=True)

    await storage.record([entry(BEN)])

    assert BEN in [line.person_id for line in await storage.standings(SERVER)]


async def test_a_full_disk_is_said_and_loses_nothing(sqlite_url: str) -> None:
    storage = await Storage.open(sqlite_url)
    await storage.record([entry(ADA, 10)])

    async def shrink(connection: AsyncConnection) -> None:
        pages = (await connection.execute(text("PRAGMA page_count"))).scalar_one()
        await connection.execute(text(f"PRAGMA max_page_count = {pages + 2}"))

    async def shrink_all(connections: int) -> None:
        """SQLite keeps the limit by connection: fill the disk for every one there may be."""
        await asyncio.gather(*(storage._database.read(shrink) for _ in range(connections)))
        await storage._database.write_in_one(shrink)

    await shrink_all(8)

    many = [entry(ADA, 10, number, name="x" * 500) for number in range(2, 2000)]
    with pytest.raises(FullError, match="free some room"):
        await storage.record(many)

    assert [line.points for line in await storage.standings(SERVER)] == [10]
    await storage.close()


def test_a_folder_viva_may_not_write_to_is_said() -> None:
    with tempfile.TemporaryDirectory() as folder:  # pytest's own are closed to others altogether
        Path(folder).chmod(0o555)

        _, saying = start(open_as_nobody, f"sqlite:///{folder}/viva.db")

        ((kind, sentence),) = hear(saying)
    assert kind == "UnreachableError"
    assert sentence.startswith(f"The database {folder}/viva.db cannot be opened")


async def test_a_file_that_may_only_be_read_is_said(sqlite_url: str, tmp_path: Path) -> None:
    storage = await Storage.open(sqlite_url)

    async def forbid(connection: AsyncConnection) -> None:
        await connection.execute(text("PRAGMA query_only = ON"))

    await asyncio.gather(*(storage._database.read(forbid) for _ in range(8)))
    await storage._database.write_in_one(forbid)

    with pytest.raises(ReadOnlyError, match="write permission"):
        await storage.record([entry(ADA)])
    await storage.close()


async def test_a_start_beside_a_program_that_holds_the_file_says_so(sqlite_url: str, tmp_path: Path) -> None:
    await (await Storage.open(sqlite_url)).close()
    other = sqlite3.connect(tmp_path / "data" / "viva.db", isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")

    with pytest.raises(BusyError, match="another program"):
        await Storage.open(sqlite_url, patience_seconds=0.2)

    other.close()


async def test_answers_are_stored_through_a_restart_of_the_server(postgres_url: str, postgres: Any) -> None:
    storage = await Storage.open(postgres_url)
    stored = []

    async def answer() -> None:
        for number in range(1, 60):
            while True:
                try:
                    await storage.record([entry(ADA, 1, number)])
                    break
                except UnreachableError:  # what the bot does: say so kindly, and try again
                    await asyncio.sleep(0.05)
            stored.append(number)

    answering = asyncio.ensure_future(answer())
    await asyncio.to_thread(postgres.control, "restart", "-m", "immediate")
    await answering

    assert (await storage.standings(SERVER))[0].points == len(stored) == 59
    await storage.close()


async def test_a_connection_cut_by_the_server_is_made_anew(postgres_url: str) -> None:
    storage = await Storage.open(postgres_url)
    await storage.record([entry(ADA)])

    async def cut_others(connection: AsyncConnection) -> None:
        await connection.execute(
            text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()")
        )

    with pytest.raises(StorageError):
        await storage._database._once(Access.WRITE, cut_others)  # cuts its own as well

    assert await storage.record([entry(ADA), entry(BEN)]) == 1
    await storage.close()


async def test_a_connection_cut_in_mid_transaction_leaves_nothing_half_and_is_tried_again(postgres_url: str) -> None:
    storage = await Storage.open(postgres_url)
    tries = []

    async def record_and_be_cut(connection: AsyncConnection) -> int:
        tries.append(1)
        stored = await ledger.record(connection, [entry(ADA, 7, 1), entry(BEN, 7, 1)])
        if len(tries) == 1:
            await connection.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))
        return stored

    assert await storage._database.write(record_and_be_cut) == 2

    assert len(tries) == 2
    assert [line.points for line in await storage.standings(SERVER)] == [7, 7]
    await storage.close()


async def test_what_a_lock_kept_out_is_stored_when_it_is_gone(sqlite_url: str, tmp_path: Path) -> None:
    storage = await Storage.open(sqlite_url, patience_seconds=0.1)
    other = sqlite3.connect(tmp_path / "data" / "viva.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(BusyError):
        await storage.advance(saved_round(), [entry(ADA, 10)])
    assert await storage.standings(SERVER) == ()

    other.execute("ROLLBACK")
    other.close()

    assert await storage.advance(saved_round(), [entry(ADA, 10)]) == 1
    await storage.close()


async def test_a_file_damaged_under_a_running_viva_is_said_and_a_backup_put_in_its_place_goes_on(
    sqlite_url: str, tmp_path: Path
) -> None:
    file = tmp_path / "data" / "viva.db"
    storage = await Storage.open(sqlite_url)
    await storage.record([entry(ADA, 10, number, name="x" * 200) for number in range(1, 400)])
    await backup(sqlite_url, tmp_path / "backup.db")
    await storage.close()
    whole = file.read_bytes()
    storage = await Storage.open(sqlite_url)
    with file.open("r+b") as torn:
        torn.seek(4096)
        torn.write(b"\xa5" * (len(whole) - 4096))

    await storage._database._engine.dispose()  # what a connection has read already it would not read again
    try:
        with pytest.raises(CorruptError, match="backup"):
            await storage.standings(SERVER)
    finally:
        await storage.close()
    for left in file.parent.glob("viva.db*"):
        left.unlink()
    (tmp_path / "backup.db").rename(file)

    again = await Storage.open(sqlite_url)
    assert (await again.standings(SERVER))[0].points == 3990
    assert await again.record([entry(ADA, 10, 400)]) == 1
    await again.close()
