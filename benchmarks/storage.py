"""How long the boards and the ledger take, and how that grows.

    python -m benchmarks.storage                                      100,000 rows, SQLite and PostgreSQL
    python -m benchmarks.storage --rows 1000000 --database sqlite     a million, in one of them
    python -m benchmarks.storage --database sqlite --skew 1           one server far busier than the others
    python -m benchmarks.storage --rows 1000000 --keep /tmp/large     fill it in this run, use it again in the next

Every figure is the time one caller waits, through the same methods the bot calls: alone, and while eight writers
record answers as fast as they can, all in one process. `cpu` is what one call costs this process of a core, which
does not depend on what else the machine is doing; PostgreSQL's own work is not in it.
PostgreSQL is started in a temporary folder with its own defaults (it waits for the disk); give --url for another,
empty one. How the databases go about it is in docs/query-plans.md, made by `benchmarks/plans.py`.
"""

import argparse
import asyncio
import mmap
import os
import random
import secrets
import tempfile
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from pathlib import Path
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from benchmarks._databases import Base, database, missing
from bot.storage import Entry, Order, Storage, Verdict, backup

START = datetime(2026, 1, 5, tzinfo=UTC)
YEAR_SECONDS = 365 * 24 * 3600
TOPICS = tuple(f"Topic {number}" for number in range(40))
PLAYERS, QUESTIONS = 20, 10
BATCH = 5000


@dataclass(frozen=True, slots=True)
class School:
    """Servers and their people. With `skew` 0 all are alike; with 1 the n-th is n times smaller than the first."""

    rows: int
    people: int
    servers: int
    skew: float

    @property
    def shares(self) -> list[float]:
        """Each server's part of everything."""
        weights = [1 / number**self.skew for number in range(1, self.servers + 1)]
        return [weight / sum(weights) for weight in weights]

    def members(self, server: int) -> range:
        """Ids of the people of the server with this index."""
        ends = [0, *accumulate(max(PLAYERS, round(share * self.people)) for share in self.shares)]
        return range(10**17 + ends[server], 10**17 + ends[server + 1])

    def rounds(self, rng: random.Random) -> Iterator[list[Entry]]:
        """Rounds of the whole year in the order they were played, until there are enough rows."""
        count = self.rows // (PLAYERS * QUESTIONS)
        servers = rng.choices(range(self.servers), self.shares, k=count)
        members = {server: self.members(server) for server in set(servers)}
        for number, server in enumerate(servers):
            at = START + timedelta(seconds=YEAR_SECONDS * number / count)
            yield _round(f"{number:012}", server + 1, rng.sample(members[server], PLAYERS), at, rng)


def _round(round_id: str, server_id: int, players: list[int], at: datetime, rng: random.Random) -> list[Entry]:
    topic = rng.choice(TOPICS)
    return [
        _entry(round_id, server_id, number, topic, person_id, at + timedelta(seconds=20 * number), rng)
        for number in range(QUESTIONS)
        for person_id in players
    ]


def _entry(
    round_id: str, server_id: int, number: int, topic: str, person_id: int, at: datetime, rng: random.Random
) -> Entry:
    right = rng.random() < 0.6
    return Entry(
        server_id=server_id,
        channel_id=server_id,
        round_id=round_id,
        question_number=number,
        question_id=f"{topic} {rng.randrange(50)}",
        topic=topic,
        person_id=person_id,
        name=f"Person {person_id}",
        verdict=Verdict.RIGHT if right else Verdict.WRONG,
        points=rng.randrange(500, 1000) if right else 0,
        latency_ms=rng.randrange(1000, 20000),
        at=at,
    )


async def fill_once(base: Base, school: School) -> None:
    """Fill the database unless it was kept."""
    if base.is_filled:
        return
    storage = await Storage.open(base.url)
    began = time.perf_counter()
    await fill(storage, school, random.Random(1))
    print(f"{school.rows:,} rows recorded in {time.perf_counter() - began:.0f} s, {BATCH:,} at a time")
    await storage.close()
    base.filled()


async def measure(base: Base, school: School, samples: int, only: list[str]) -> None:
    """Ask and record, alone and eight at a time."""
    rng = random.Random(2)
    began = time.perf_counter()
    storage = await Storage.open(base.url)
    print(f"opened again in {1000 * (time.perf_counter() - began):.0f} ms")
    if base.folder is not None:
        print("the disk alone, 16 kB written and waited for: p50 {:.2f}, p99 {:.2f} ms".format(*_disk(base.folder)))
    asking = await questions(storage, school, rng)
    print(f"\n{'ms':30}{'cpu':>6}{'alone: p50':>12}{'p99':>9}{'worst':>9}{'8 writers: p50':>18}{'p99':>9}{'worst':>9}")
    for name, ask in asking.items():
        if only and name not in only:
            continue
        spent = time.process_time()
        alone = await _time(ask, samples)
        spent = 1000 * (time.process_time() - spent) / len(alone)
        async with _writers(asking["record one answer"], 7 if name.startswith("record") else 8):
            _show(name, spent, alone, await _time(ask, samples))
    if not only:
        await _whole_database(storage, base.url, base.folder)
    await storage.close()


def _disk(folder: Path, samples: int = 500) -> tuple[float, float]:
    """What no database can be quicker than: p50 and p99 of a write that is waited for, in a file that is there."""
    with tempfile.TemporaryFile(dir=folder, buffering=0) as file:
        file.write(bytes(samples * 16_384))
        os.fsync(file)
        file.seek(0)
        taken = []
        for _ in range(samples):
            began = time.perf_counter()
            file.write(b"x" * 16_384)
            os.fdatasync(file)
            taken.append(1000 * (time.perf_counter() - began))
    taken.sort()
    return taken[len(taken) // 2], taken[int(len(taken) * 0.99)]


async def fill(storage: Storage, school: School, rng: random.Random) -> None:
    """Play the school's year, and do what a database does by itself within the hour, so that every run begins alike."""
    for batch in _batches(school.rounds(rng)):
        await storage.record(batch)
    await settle(storage)


def _batches(rounds: Iterator[list[Entry]]) -> Iterator[list[Entry]]:
    batch: list[Entry] = []
    for entries in rounds:
        batch += entries
        if len(batch) >= BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


async def settle(storage: Storage) -> None:
    """Statistics, and a log that is emptied."""

    async def tidy(connection: AsyncConnection) -> None:
        is_postgresql = connection.dialect.name == "postgresql"
        await connection.exec_driver_sql("VACUUM ANALYZE" if is_postgresql else "PRAGMA wal_checkpoint(TRUNCATE)")

    await storage._database.sweep(tidy)


async def questions(storage: Storage, school: School, rng: random.Random) -> dict[str, Callable[[], Awaitable[Any]]]:
    """What is measured. Busy servers ask as much more often as they play, and for topics that were played there."""
    played: defaultdict[int, list[str]] = defaultdict(list)
    for server_id, topic in await storage._database.read(_topics):
        played[server_id].append(topic)
    now = START + timedelta(seconds=YEAR_SECONDS)
    run, counter = secrets.token_hex(4), iter(range(10**9))
    asking = iter(rng.choices(range(1, school.servers + 1), school.shares, k=10**6))
    members = [school.members(index) for index in range(school.servers)]

    def server() -> int:
        return next(asking)

    def somebody(server_id: int) -> int:
        return rng.choice(members[server_id - 1])

    def answers(people: int) -> list[Entry]:
        server_id, round_id = server(), f"live {run} {next(counter)}"
        players = rng.sample(members[server_id - 1], people)
        return [_entry(round_id, server_id, 1, rng.choice(TOPICS), person, now, rng) for person in players]

    async def topic_board() -> None:
        server_id = server()
        await storage.standings(server_id, topic=rng.choice(played[server_id] or TOPICS))

    async def my_rank() -> None:
        server_id = server()
        await storage.rank_of(server_id, somebody(server_id))

    async def my_history() -> None:
        server_id = server()
        await storage.history(somebody(server_id), server_id)

    async def my_answers() -> None:
        server_id = server()
        await storage.answers(somebody(server_id), server_id)

    return {
        "server board": lambda: storage.standings(server()),
        "the busiest server's board": lambda: storage.standings(1),
        "topic board": topic_board,
        "this week's board": lambda: storage.standings(server(), since=now - timedelta(days=7)),
        "board by accuracy": lambda: storage.standings(server(), order=Order.ACCURACY, least=20),
        "board by wins": lambda: storage.standings(server(), order=Order.WINS),
        "board by streak": lambda: storage.standings(server(), order=Order.STREAK),
        "who improved this month": lambda: storage.standings(
            server(),
            order=Order.IMPROVED,
            since=now - timedelta(days=30),
            before=now - timedelta(days=60),
            least=5,
        ),
        "board of teams": lambda: storage.team_standings(server(), since=now - timedelta(days=30)),
        "my rank": my_rank,
        "my history": my_history,
        "my answers, as /stats asks": my_answers,
        "record one answer": lambda: storage.record(answers(1)),
        "record a question, 20 people": lambda: storage.record(answers(20)),
    }


async def _topics(connection: AsyncConnection) -> list[tuple[int, str]]:
    found = await connection.execute(text("SELECT DISTINCT server_id, topic FROM ledger ORDER BY server_id, topic"))
    return [(row.server_id, row.topic) for row in found]


async def _time(ask: Callable[[], Awaitable[Any]], samples: int) -> list[float]:
    for _ in range(5):  # the first of its kind is compiled
        await ask()
    taken = []
    for _ in range(samples):
        began = time.perf_counter()
        await ask()
        taken.append(1000 * (time.perf_counter() - began))
    return sorted(taken)


@asynccontextmanager
async def _writers(write: Callable[[], Awaitable[Any]], count: int) -> AsyncIterator[None]:
    async def write_on() -> None:
        while True:
            await write()

    writers = [asyncio.create_task(write_on()) for _ in range(count)]
    yield
    for writer in writers:
        writer.cancel()
    await asyncio.gather(*writers, return_exceptions=True)


def _show(name: str, spent: float, alone: list[float], beside_writers: list[float]) -> None:
    figures = [taken[int(len(taken) * part)] for taken in (alone, beside_writers) for part in (0.5, 0.99, 0.9999)]
    print("{:30}{:6.2f}{:12.2f}{:9.2f}{:9.2f}{:18.2f}{:9.2f}{:9.2f}".format(name, spent, *figures), flush=True)


async def _whole_database(storage: Storage, url: str, folder: Path | None) -> None:
    with tempfile.TemporaryDirectory() as copies:
        began = time.perf_counter()
        await backup(url, Path(copies) / "backup.db")
        size = (Path(copies) / "backup.db").stat().st_size / 2**20
        print(f"\nbackup: {time.perf_counter() - began:.1f} s, {size:.0f} MB")
    board = await storage.standings(1, limit=1)
    person_id = board[0].person_id
    spent, began = time.process_time(), time.perf_counter()
    rows = await storage.delete_person(person_id)
    took, spent = time.perf_counter() - began, time.process_time() - spent
    print(f"a person deleted, {rows} rows, and the database swept: {took:.1f} s, {spent:.1f} s of cpu here")
    if folder is not None:
        await settle(storage)
        print(f"files that still hold the person's id or name: {await asyncio.to_thread(_traces, folder, person_id)}")


def _traces(folder: Path, person_id: int) -> int:
    """A byte search, as somebody who finds the disk would go about it."""
    sought = (f"Person {person_id}".encode(), person_id.to_bytes(8, "big"), person_id.to_bytes(8, "little"))
    return sum(_holds(file, sought) for file in folder.rglob("*") if file.is_file() and file.stat().st_size)


def _holds(file: Path, sought: tuple[bytes, ...]) -> bool:
    with file.open("rb") as opened, mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as held:
        return any(held.find(trace) >= 0 for trace in sought)


def main() -> None:
    """Read the flags, measure each database."""
    flags = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    flags.add_argument("--rows", type=int, default=100_000)
    flags.add_argument("--people", type=int, default=50_000)
    flags.add_argument("--servers", type=int, default=500)
    flags.add_argument("--skew", type=float, default=0.0, help="0: servers alike; 1: the n-th is n times smaller")
    flags.add_argument("--samples", type=int, default=500)
    flags.add_argument("--database", choices=["sqlite", "postgresql"], help="only this one")
    flags.add_argument("--keep", type=Path, help="a folder for what was filled, used again when it is there")
    flags.add_argument("--only", nargs="*", default=[], help="measure only what is called so")
    flags.add_argument("--fill-only", action="store_true", help="fill what is kept, and measure nothing yet")
    flags.add_argument("--url", default="", help="measure in this database, which must be empty")
    said = flags.parse_args()
    school = School(said.rows, said.people, said.servers, said.skew)
    for kind in [said.database] if said.database or said.url else ["sqlite", "postgresql"]:
        if kind == "postgresql" and missing() and not said.url:
            print(f"\n{kind}: {missing()}")
            continue
        print(f"\n{kind or 'the database given'}: {school}")
        with database(kind, said.keep and said.keep / f"{kind}-{said.rows}-{said.skew:g}", said.url) as base:
            asyncio.run(fill_once(base, school))
            if not said.fill_only:
                asyncio.run(measure(base, school, said.samples, said.only))


if __name__ == "__main__":
    main()
