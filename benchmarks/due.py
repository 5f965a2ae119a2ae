"""How long "what is due" takes when very many people revise, and whom a sweep of reminders touches.

    python -m benchmarks.due                                          2,000 people with 500 cards each
    python -m benchmarks.due --people 50000 --keep /tmp/large         50,000, filled in this run, used again in the next
    python -m benchmarks.due --database sqlite                        in one of the databases

The cards are made by the databases themselves, for a start; everything measured goes through the methods the bot calls.
PostgreSQL is started in a temporary folder with its own defaults.
"""

import argparse
import asyncio
import random
import sqlite3
import time
from collections.abc import Awaitable, Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import asyncpg

from benchmarks._databases import Base, database, missing
from bot.storage import Reviser, Storage, migrate
from bot.tutor.nudging import Nudging

NOW = datetime(2026, 11, 2, 12, tzinfo=UTC)
FIRST = 10**17
TO_REMIND = 200
PEOPLE_AT_ONCE = 1000


def cards_of(people: str, cards: str, card_id: str, drawn: str) -> str:
    """The words that write everybody's cards, person by person, a tenth of them due.

    `people` and `cards` are sources of numbers, `drawn` is a number from 0 to 1 that is another each time.
    """
    day = 86_400_000_000
    now = int(NOW.timestamp()) * 1_000_000
    return f"""
        INSERT INTO cards (person_id, card_id, topic, stage, step, stability, difficulty, due, reviewed, reviews,
                           lapses, owed, suspended, buried_until)
        SELECT person.number, {card_id}, 'Topic ' || card.number % 40, 2, NULL, 1 + 89 * {drawn}, 1 + 9 * {drawn},
               CAST({now - 3 * day} + {30 * day} * {drawn} AS BIGINT),
               CAST({now - 43 * day} + {40 * day} * {drawn} AS BIGINT), CAST(1 + 11 * {drawn} AS INTEGER),
               0, 0, FALSE, NULL
        FROM {people} AS person CROSS JOIN {cards} AS card ORDER BY person.number, card.number"""  # noqa: S608 - our own words


def revisers_of(people: str) -> str:
    """The words that have everybody reminded, at some hour of the next day."""
    later, hour = int(NOW.timestamp()) * 1_000_000, 3_600_000_000
    return f"""
        INSERT INTO revisers (person_id, zone, exam, topics, parameters, fitted_to, nudge_minute, nudge_at)
        SELECT person.number, 'UTC', '', '[]', '[]', 0, 1, {later} + {hour} * (1 + person.number % 23)
        FROM {people} AS person"""  # noqa: S608 - our own words


def fill_sqlite(file: Path, people: int, cards: int) -> None:
    """Write it all at once."""
    up = "WITH RECURSIVE up(number) AS (SELECT :low UNION ALL SELECT number + 1 FROM up WHERE number < :high)"
    with closing(sqlite3.connect(file, isolation_level=None)) as base:
        for setting in ("journal_mode = OFF", "synchronous = OFF", "temp_store = MEMORY", "cache_size = -262144"):
            base.execute(f"PRAGMA {setting}")  # what is cut short is made anew
        for table, low, high in (("everybody", FIRST, FIRST + people - 1), ("deck", 0, cards - 1)):
            base.execute(f"CREATE TEMP TABLE {table} (number INTEGER PRIMARY KEY)")
            base.execute(f"INSERT INTO {table} {up} SELECT number FROM up", {"low": low, "high": high})  # noqa: S608 - our own words
        drawn = "((random() & 4294967295) / 4294967296.0)"
        base.execute(cards_of("everybody", "deck", "printf('%012x', card.number)", drawn))
        base.execute(revisers_of("everybody"))


async def fill_postgresql(url: str, people: int, cards: int) -> None:
    """Write it for some people at a time."""
    connection = await asyncpg.connect(url)
    deck = f"(SELECT generate_series(0, {cards - 1}) AS number)"
    for first in range(FIRST, FIRST + people, PEOPLE_AT_ONCE):
        last = min(first + PEOPLE_AT_ONCE, FIRST + people) - 1
        some = f"(SELECT generate_series({first}, {last}) AS number)"
        await connection.execute(cards_of(some, deck, "lpad(to_hex(card.number), 12, '0')", "random()"))
        await connection.execute(revisers_of(some))
    await connection.execute("VACUUM ANALYZE")
    await connection.close()


async def fill_once(base: Base, people: int, cards: int) -> None:
    """Fill the database unless it was kept. What a run before left half filled must be deleted by hand."""
    if base.is_filled:
        return
    began = time.perf_counter()
    await migrate(base.url)
    if base.url.startswith("sqlite"):
        assert base.folder is not None
        await asyncio.to_thread(fill_sqlite, base.folder / "viva.db", people, cards)
    else:
        await fill_postgresql(base.url, people, cards)
    print(f"filled in {time.perf_counter() - began:.0f} s")
    base.filled()


async def measure(url: str, people: int, samples: int) -> None:
    """Ask what is due, of anybody; then remind whoever's time has come."""
    storage = await Storage.open(url)
    rng = random.Random(2)
    for number in range(TO_REMIND):
        now_due = Reviser(person_id=FIRST + number, nudge_minute=1, nudge_at=NOW - timedelta(minutes=1))
        await storage.set_reviser(now_due)
    print(f"{'ms':28}{'cpu':>6}{'p50':>8}{'p99':>8}{'worst':>8}")

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
        for _ in range(5):  # the first of its kind is compiled
            await ask()
        spent = time.process_time()
        for _ in range(samples):
            began = time.perf_counter()
            await ask()
            times.append(1000 * (time.perf_counter() - began))
        times.sort()
        figures = (1000 * (time.process_time() - spent) / samples, times[samples // 2], times[int(samples * 0.99)])
        print("{:28}{:6.2f}{:8.2f}{:8.2f}{:8.2f}".format(name, *figures, times[-1]), flush=True)
    await _sweep(storage, people)
    await storage.close()


async def _sweep(storage: Storage, people: int) -> None:
    """Everybody asked to be reminded; a sweep may touch no more than those whose hour has come."""
    touched: list[int] = []
    all_reminded = asyncio.Event()

    async def send(person: Reviser, _due: int) -> bool:
        touched.append(person.person_id)
        if len(touched) >= TO_REMIND:
            all_reminded.set()
        return True

    nudging = Nudging(storage, NOW.timestamp)
    began = time.perf_counter()
    await nudging.begin(send)
    await all_reminded.wait()
    took = 1000 * (time.perf_counter() - began) / TO_REMIND
    left = len(await storage.to_nudge(NOW))
    await nudging.close()
    print(f"a sweep touched {len(touched)} of {people:,} who asked to be reminded, {took:.1f} ms each; {left} left")


def main() -> None:
    """Measure both databases, or one."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", type=int, default=2000)
    parser.add_argument("--cards", type=int, default=500)
    parser.add_argument("--samples", type=int, default=2000)
    parser.add_argument("--database", choices=["sqlite", "postgresql"], action="append")
    parser.add_argument("--keep", type=Path, help="a folder for what was filled, used again when it is there")
    parser.add_argument("--fill-only", action="store_true", help="fill what is kept, and measure nothing yet")
    said = parser.parse_args()
    for kind in said.database or ["sqlite", "postgresql"]:
        print(f"\n{kind}: {said.people:,} people with {said.cards} cards each")
        if kind == "postgresql" and missing():
            print(f"left out: {missing()}")
            continue
        with database(kind, said.keep and said.keep / f"{kind}-{said.people}-people") as base:
            asyncio.run(fill_once(base, said.people, said.cards))
            if not said.fill_only:
                asyncio.run(measure(base.url, said.people, said.samples))


if __name__ == "__main__":
    main()
