"""Many rows in few statements, whose words are found once: for 32 rows, 16, 8 and so on down to one.

To put a statement together takes longer than what it does, and SQLite's driver lets another thread come in between at
every row that is said by itself. So forty rows are two statements, of thirty-two and of eight.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import Any

from sqlalchemy import ClauseElement, Column, Dialect
from sqlalchemy.engine import CursorResult
from sqlalchemy.ext.asyncio import AsyncConnection

MOST = 32

Row = Sequence[Any]
Answer = tuple[Sequence[Row], CursorResult[Any]]
Way = Callable[[Any], Any]


class Many:
    """A statement for many rows.

    `make` puts it together, given the dialect's name and the number of rows; `columns` are those a row has a value for,
    in the order in which the statement wants them.
    """

    def __init__(self, make: Callable[[str, int], ClauseElement], columns: Iterable[Column[Any]]) -> None:
        self._make = make
        self._columns = tuple(columns)
        self._words: dict[tuple[str, int], str] = {}
        self._ways: dict[str, list[tuple[int, Way]]] = {}

    async def say(
        self, connection: AsyncConnection, rows: Sequence[Row]
    ) -> list[tuple[Sequence[Row], CursorResult[Any]]]:
        """The rows in order; what the database answers to each part of them."""
        return [
            (part, await connection.exec_driver_sql(self._for(connection.dialect, len(part)), values))
            for part, values in self._parts(connection.dialect, rows)
        ]

    def _parts(self, dialect: Dialect, rows: Sequence[Row]) -> Iterator[tuple[Sequence[Row], tuple[Any, ...]]]:
        ways, start = self._ways_to(dialect), 0
        while start < len(rows):
            size = min(MOST, 1 << (len(rows) - start).bit_length() - 1)
            part = rows[start : start + size]
            values = list(chain.from_iterable(part))
            for place, way in ways:
                values[place :: len(self._columns)] = map(way, values[place :: len(self._columns)])
            yield part, tuple(values)
            start += size

    def _for(self, dialect: Dialect, size: int) -> str:
        if (dialect.name, size) not in self._words:
            self._words[dialect.name, size] = str(self._make(dialect.name, size).compile(dialect=dialect))
        return self._words[dialect.name, size]

    def _ways_to(self, dialect: Dialect) -> list[tuple[int, Way]]:
        """Which columns' values the database wants in a way of its own, and in which."""
        if dialect.name not in self._ways:
            kinds = (column.type.dialect_impl(dialect) for column in self._columns)
            ways = (kind.bind_processor(dialect) for kind in kinds)
            self._ways[dialect.name] = [(place, way) for place, way in enumerate(ways) if way is not None]
        return self._ways[dialect.name]
