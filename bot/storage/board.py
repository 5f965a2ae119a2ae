"""Boards: who stands where, summed from the ledger.

Ties share a rank and the ranks after them are skipped: 1, 2, 2, 4. A board ranks the people who are here: those
who asked to be off it, and those whose data was deleted, are left out and the others move up. A win, though, is
history: nobody inherits one because the winner left.
"""

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, TypedDict

from sqlalchemy import (
    BigInteger,
    BindParameter,
    ColumnElement,
    Float,
    Integer,
    Row,
    Select,
    Subquery,
    Table,
    and_,
    bindparam,
    case,
    cast,
    func,
    literal,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.schema import Moment, Words, ledger, preferences, totals
from bot.storage.values import Order, Standing


class Options(TypedDict, total=False):
    """How a board may be narrowed and ranked; see Scope for what is meant without it."""

    since: datetime | None
    until: datetime | None
    topic: str | None
    round_id: str | None
    order: Order
    least: int
    solo: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Which part of the ledger a board sums, and how it ranks."""

    server_id: int
    since: datetime | None = None
    until: datetime | None = None
    """The moment itself is outside."""
    topic: str | None = None
    round_id: str | None = None
    order: Order = Order.POINTS
    least: int = 1
    """Fewer answers than this, and one is not on the board."""
    solo: bool = True
    """Whether rounds played alone count."""

    @property
    def shape(self) -> "Shape":
        """What of it changes the statement; the rest are values to fill in."""
        narrowed = [name for name in ("since", "until", "topic", "round_id") if getattr(self, name) is not None]
        return Shape(frozenset(narrowed), self.order, self.solo)

    def values(self, **more: Any) -> dict[str, Any]:
        """What a statement of its shape is filled in with."""
        said = {name: getattr(self, name) for name in ("server_id", *self.shape.narrowed)}
        return said | {"least": max(1, self.least)} | more


@dataclass(frozen=True, slots=True)
class Shape:
    """Scopes of one shape share one statement: putting it together takes longer than a small board's sum."""

    narrowed: frozenset[str]
    order: Order
    solo: bool


async def standings(connection: AsyncConnection, scope: Scope, limit: int, offset: int) -> tuple[Standing, ...]:
    """A page of the board, best first; within a shared rank, who answered more comes first."""
    found = await connection.execute(_page(scope.shape), scope.values(limit=limit, offset=offset))
    return tuple(_standing(row) for row in found)


async def rank_of(connection: AsyncConnection, scope: Scope, person_id: int) -> Standing | None:
    """The person's line, wherever it stands; None where the board has none of theirs."""
    row = (await connection.execute(_line(scope.shape), scope.values(person_id=person_id))).one_or_none()
    return None if row is None else _standing(row)


async def players(connection: AsyncConnection, scope: Scope) -> int:
    """How many lines the whole board has."""
    return int((await connection.execute(_count(scope.shape), scope.values())).scalar_one())


@cache
def _page(shape: Shape) -> Select[Any]:
    board = _ranked(shape).subquery()
    order = [board.c.rank, board.c.answered.desc(), board.c.person_id]
    page = (
        select(board)
        .order_by(*order)
        .limit(bindparam("limit", type_=Integer))
        .offset(bindparam("offset", type_=Integer))
    )
    lines = page.subquery()
    named = select(lines, _name(lines.c.person_id).label("name"))
    return named.order_by(lines.c.rank, lines.c.answered.desc(), lines.c.person_id)


@cache
def _line(shape: Shape) -> Select[Any]:
    board = _ranked(shape).subquery()
    theirs = board.c.person_id == bindparam("person_id", type_=BigInteger)
    return select(board, _name(board.c.person_id).label("name")).where(theirs)


@cache
def _count(shape: Shape) -> Select[Any]:
    return select(func.count()).select_from(_ranked(shape).subquery())


def _standing(row: Row[Any]) -> Standing:
    """PostgreSQL adds whole numbers up to decimals."""
    sums = (int(row.points), int(row.answered), int(row.rights), int(row.wins))
    return Standing(row.rank, row.person_id, row.name or "", *sums)


def _ranked(shape: Shape) -> Select[Any]:
    sums = _wins(shape) if shape.order is Order.WINS else _sums(shape)
    by: ColumnElement[Any] = sums.c.points
    if shape.order is Order.ACCURACY:
        by = cast(sums.c.rights, Float) / cast(sums.c.answered, Float)
    elif shape.order is Order.WINS:
        by = sums.c.wins
    return select(sums, func.rank().over(order_by=by.desc()).label("rank")).where(_is_shown(sums))


_SERVER: BindParameter[int] = bindparam("server_id", type_=BigInteger)
_LEAST: BindParameter[int] = bindparam("least", type_=Integer)


def _within(shape: Shape, table: Table = ledger) -> ColumnElement[bool]:
    """The rows the board is about."""
    said = [table.c.server_id == _SERVER, *(_narrowing(name, table) for name in sorted(shape.narrowed))]
    return and_(*said) if shape.solo else and_(*said, table.c.solo.is_(False))


def _narrowing(name: str, table: Table) -> ColumnElement[bool]:
    if name == "since":
        return table.c.at >= bindparam("since", type_=Moment)
    if name == "until":
        return table.c.at < bindparam("until", type_=Moment)
    return table.c[name] == bindparam(name, type_=Words)


def _sums(shape: Shape) -> Subquery:
    """From the ledger, or where nothing narrows it from the totals, which have the same columns."""
    table = ledger if shape.narrowed else totals
    # "+ 0" keeps SQLite from reading a server's whole history in the order of its people for the sake of one week.
    person_id = table.c.person_id + 0 if "since" in shape.narrowed else table.c.person_id
    return (
        select(
            person_id.label("person_id"),
            func.sum(table.c.points).label("points"),
            func.sum(table.c.answered).label("answered"),
            func.sum(table.c.rights).label("rights"),
            literal(0).label("wins"),
        )
        .where(_within(shape, table))
        .group_by(person_id)
        .having(func.sum(table.c.answered) >= _LEAST)
        .subquery()
    )


def _wins(shape: Shape) -> Subquery:
    """Everybody who answered counts for who won, also people the board will not show."""
    sums = [ledger.c.points, ledger.c.answered, ledger.c.rights]
    of_round = (
        select(ledger.c.round_id, ledger.c.person_id, *(func.sum(column).label(column.name) for column in sums))
        .where(_within(shape))
        .group_by(ledger.c.round_id, ledger.c.person_id)
        .subquery()
    )
    played = of_round.c.answered > 0
    placed = select(
        of_round,
        func.max(case((played, of_round.c.points))).over(partition_by=of_round.c.round_id).label("best"),
        func.count(case((played, 1))).over(partition_by=of_round.c.round_id).label("people"),
    ).subquery()
    won = and_(placed.c.answered > 0, placed.c.people > 1, placed.c.points == placed.c.best, placed.c.points > 0)
    return (
        select(
            placed.c.person_id,
            *(func.sum(placed.c[column.name]).label(column.name) for column in sums),
            func.sum(case((won, 1), else_=0)).label("wins"),
        )
        .group_by(placed.c.person_id)
        .having(func.sum(placed.c.answered) >= _LEAST)
        .subquery()
    )


def _is_shown(sums: Subquery) -> ColumnElement[bool]:
    """People deleted since have ids below zero; see `privacy.py`."""
    hidden = select(preferences.c.person_id).where(preferences.c.server_id == _SERVER, preferences.c.hidden.is_(True))
    return and_(sums.c.person_id > 0, sums.c.person_id.not_in(hidden))


def _name(person_id: ColumnElement[int]) -> ColumnElement[str]:
    """Looked up only for the lines that are shown: the alias, else the name of the latest answer."""
    latest = (
        select(ledger.c.name)
        .where(ledger.c.server_id == _SERVER, ledger.c.person_id == person_id)
        .order_by(ledger.c.at.desc(), ledger.c.correction, ledger.c.entry_id.desc())
        .limit(1)
        .scalar_subquery()
    )
    alias = (
        select(preferences.c.alias)
        .where(preferences.c.server_id == _SERVER, preferences.c.person_id == person_id, preferences.c.alias != "")
        .scalar_subquery()
    )
    return func.coalesce(alias, latest)
