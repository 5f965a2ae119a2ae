"""How long "what is due" takes when very many people revise, and whom a sweep of reminders touches.

    python -m benchmarks.due                                          2,000 people with 500 cards each
    python -m benchmarks.due --people 50000 --database sqlite         50,000, in one of the databases

The cards are written straight into the table, for a start; everything measured goes through the methods the bot calls.
PostgreSQL is started in a temporary folder with its own defaults.
"""

import argparse
import asyncio
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

import asyncpg

from bot.storage import Reviser, Storage, migrate

sys.path.append(str(Path(__file__).resolve().parents[1] / "tests" / "storage"))
from postgres_server import missing, running

NOW = datetime(2026, 11, 2, 12, tzinfo=UTC)
FIRST = 10**17
COLUMNS = [
    "person_id",
    "card_id",
    "topic",
    "stage",
    "step",
    "stability",
    "difficulty",
    "due",
    "reviewed",
    "reviews",
    "lapses",
    "owed",
    "suspended",
    "buried_until",
]
TO_REMIND = 200
BATCH = 100_000


def rows(people: int, cards: int) -> Iterator[tuple[Any, ...]]:
    """Everybody's cards, person by person, a tenth of them due."""
    rng = random.Random(1)
    for person in range(FIRST, FIRST + people):
        for card in range(cards):
            due = NOW + timedelta(days=rng.uniform(-3, 27))
            reviewed = due - timedelta(days=rng.uniform(1, 40))
            moments = (int(due.timestamp() * 1e6), int(reviewed.timestamp() * 1e6))
            known = (2, None, rng.uniform(1, 90), rng.uniform(1, 10), *moments, rng.randrange(1, 12), 0, 0, False, None)
            yield (person, f"{card:012x}", f"Topic {card % 40}", *known)


def fill_sqlite(file: Path, people: int, cards: int) -> None:
    """Write the cards."""
    with sqlite3.connect(file) as base:
        base.execute("PRAGMA synchronous = OFF")
        marks = ", ".join("?" * len(COLUMNS))
        base.executemany(f"INSERT INTO cards ({', '.join(COLUMNS)}) VALUES ({marks})", rows(people, cards))  # noqa: S608  # our own names
    base.close()


async def fill_postgresql(url: str, people: int, cards: int) -> None:
    """Write the cards."""
    connection = await asyncpg.connect(url)
    written = rows(people, cards)
    while batch := list(islice(written, BATCH)):
        await connection.copy_records_to_table("cards", records=batch, columns=COLUMNS)
    await connection.execute("ANALYZE cards")
    await connection.close()


async def measure(url: str, people: int, samples: int) -> None:
    """Ask what is due, of anybody; then remind whoever's time has come."""
    storage = await Storage.open(url)
    rng = random.Random(2)
    for number in range(people):
        when = NOW - timedelta(minutes=1) if number < TO_REMIND else NOW + timedelta(hours=1 + number % 23)
        if number < 4 * TO_REMIND:
            await storage.set_reviser(Reviser(person_id=FIRST + number, nudge_minute=1, nudge_at=when))
    print(f"{'ms':28}{'p50':>8}{'p99':>8}{'worst':>8}")

    def anybody() -> int:
        return FIRST + rng.randrange(people)

    asking: dict[str, Callable[[], Awaitable[Any]]] = {
        "what is due": lambda: storage.due_cards(anybody(), NOW, limit=200),
        "how much is due": lambda: storage.count_due(anybody(), NOW),
        "all cards of a person": lambda: storage.cards(anybody()),
        "whom to remind": lambda: storage.to_nudge(NOW),
    }
    for name, ask in asking.items():
        times = []
        for _ in range(samples):
            began = time.perf_counter()
            await ask()
            times.append(1000 * (time.perf_counter() - began))
        times.sort()
        print(f"{name:28}{times[len(times) // 2]:8.2f}{times[int(len(times) * 0.99)]:8.2f}{times[-1]:8.2f}", flush=True)
    found = await storage.to_nudge(NOW, limit=10 * TO_REMIND)
    print(f"a sweep touches {len(found)} of {min(people, 4 * TO_REMIND)} who asked to be reminded")
    await storage.close()


def main() -> None:
    """Measure both databases, or one."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", type=int, default=2000)
    parser.add_argument("--cards", type=int, default=500)
    parser.add_argument("--samples", type=int, default=2000)
    parser.add_argument("--database", choices=["sqlite", "postgresql"], action="append")
    options = parser.parse_args()
    for database in options.database or ["sqlite", "postgresql"]:
        print(f"\n{database}: {options.people:,} people with {options.cards} cards each")
        if database == "sqlite":
            with tempfile.TemporaryDirectory() as folder:
                file = Path(folder) / "viva.db"
                asyncio.run(migrate(f"sqlite:///{file}"))
                fill_sqlite(file, options.people, options.cards)
                asyncio.run(measure(f"sqlite:///{file}", options.people, options.samples))
        elif reason := missing():
            print(f"left out: {reason}")
        else:
            with running("") as server:
                url = server.url("postgres")
                asyncio.run(migrate(url))
                asyncio.run(fill_postgresql(url, options.people, options.cards))
                asyncio.run(measure(url, options.people, options.samples))


if __name__ == "__main__":
    main()
