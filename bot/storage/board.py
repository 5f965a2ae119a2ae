"""Boards: who stands where, summed from the ledger.

Ties share a rank and the ranks after them are skipped: 1, 2, 2, 4. A board ranks the people who are here: those
who asked to be off it, and those whose data was deleted, are left out and the others move up. A win, though, is
history: nobody inherits one because the winner left.
"""

from functools import cache
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Float,
    Integer,
    Row,
    Select,
    Subquery,
    and_,
    bindparam,
    cast,
    func,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.schema import ledger, preferences
from bot.storage.scope import Scope, Shape
from bot.storage.sums import FIGURES, SERVER, sums
from bot.storage.values import Order, Standing


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


# Scopes of one shape share one statement: putting it together takes longer than a small board's sum.


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
    figures = {name: int(getattr(row, name)) for name in FIGURES}
    return Standing(
        row.rank, row.person_id, row.name or "", int(row.points), int(row.answered), int(row.rights), **figures
    )


def _ranked(shape: Shape) -> Select[Any]:
    lines = sums(shape)
    by: dict[Order, ColumnElement[Any]] = {
        Order.POINTS: lines.c.points,
        Order.ACCURACY: cast(lines.c.rights, Float) / cast(lines.c.answered, Float),
        Order.WINS: lines.c.wins,
        Order.STREAK: lines.c.streak,
        Order.IMPROVED: lines.c.gain,
    }
    rank = func.rank().over(order_by=by[shape.order].desc())
    return select(lines, rank.label("rank")).where(_is_shown(lines))


def _is_shown(lines: Subquery) -> ColumnElement[bool]:
    """People deleted since have ids below zero; see `privacy.py`."""
    hidden = select(preferences.c.person_id).where(preferences.c.server_id == SERVER, preferences.c.hidden.is_(True))
    return and_(lines.c.person_id > 0, lines.c.person_id.not_in(hidden))


def _name(person_id: ColumnElement[int]) -> ColumnElement[str]:
    """Looked up only for the lines that are shown: the alias, else the name of the latest answer."""
    latest = (
        select(ledger.c.name)
        .where(ledger.c.server_id == SERVER, ledger.c.person_id == person_id)
        .order_by(ledger.c.at.desc(), ledger.c.correction, ledger.c.entry_id.desc())
        .limit(1)
        .scalar_subquery()
    )
    alias = (
        select(preferences.c.alias)
        .where(preferences.c.server_id == SERVER, preferences.c.person_id == person_id, preferences.c.alias != "")
        .scalar_subquery()
    )
    return func.coalesce(alias, latest)
