"""How the databases go about every board: docs/query-plans.md is made by this.

    python -m benchmarks.plans > docs/query-plans.md

The statements are caught on their way, as the bot sends them. A server has as many answers as with a million of them
on 500 servers.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.ext.asyncio import AsyncConnection

from benchmarks._databases import database, missing
from benchmarks.storage import School, fill, questions
from bot.storage import Storage

SCHOOL = School(100_000, 5_000, 50, 0.0)
HEAD = """\
# Query plans

How SQLite and PostgreSQL go about what is asked most, for 100,000 answers on 50 servers. Made by
`python -m benchmarks.plans`; what to look for is in [storage.md](storage.md).
"""


async def plans(url: str) -> dict[str, list[str]]:
    """The plan of every question, by name."""
    rng = random.Random(1)
    storage = await Storage.open(url)
    try:
        await fill(storage, SCHOOL, rng)
        asking = await questions(storage, SCHOOL, rng)
        return {name: await explain(storage, ask) for name, ask in asking.items() if not name.startswith("record")}
    finally:
        await storage.close()


async def explain(storage: Storage, ask: Callable[[], Awaitable[Any]]) -> list[str]:
    """The plan of the last SELECT that `ask` sends, a step a line."""
    caught: list[tuple[str, Any]] = []

    def catch(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_rest: Any) -> None:
        if statement.startswith("SELECT"):
            caught.append((statement, parameters))

    event.listen(Engine, "before_cursor_execute", catch)
    await ask()
    event.remove(Engine, "before_cursor_execute", catch)
    statement, parameters = caught[-1]

    async def plan(connection: AsyncConnection) -> list[str]:
        is_postgresql = connection.dialect.name == "postgresql"
        words = "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF)" if is_postgresql else "EXPLAIN QUERY PLAN"
        rows = (await connection.exec_driver_sql(f"{words} {statement}", parameters)).all()
        return [str(row[0]) for row in rows] if is_postgresql else list(_tree([tuple(row) for row in rows]))

    return await storage._database.read_at_once(plan)


def _tree(rows: list[tuple[Any, ...]]) -> Iterator[str]:
    """SQLite names each step's parent; indented, it reads."""
    depth = {0: -1}
    for step, parent, _, words in rows:
        depth[step] = depth[parent] + 1
        yield "  " * depth[step] + words


def main() -> None:
    """Print the page."""
    print(HEAD)
    for kind, name in (("sqlite", "SQLite"), ("postgresql", "PostgreSQL")):
        print(f"## {name}\n")
        if kind == "postgresql" and missing():
            print(f"{missing()}\n")
            continue
        with database(kind) as base:
            for question, steps in asyncio.run(plans(base.url)).items():
                print(f"### {question[:1].upper()}{question[1:]}\n\n```text", *steps, "```\n", sep="\n")


if __name__ == "__main__":
    main()
