"""Boards: who stands where, summed from the ledger.

Ties share a rank and the ranks after them are skipped: 1, 2, 2, 4. A board ranks the people who are here: those
who asked to be off it, and those whose data was deleted, are left out and the others move up. A win, though, is
history: nobody inherits one because the winner left.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any, TypedDict

from sqlalchemy import ColumnElement, Float, Select, Subquery, and_, case, cast, func, literal, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.schema import ledger, preferences


class Order(Enum):
    """What a board ranks by."""

    POINTS = "points"
    ACCURACY = "accuracy"
    """Right answers out of those given."""
    WINS = "wins"
    """Rounds of two or more people in which nobody had more points."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One line of a board."""

    rank: int
    person_id: int
    name: str
    """The latest the ledger knows on this server, or the one the person chose instead."""
    points: int
    answered: int
    right: int
    wins: int = 0
    """Counted only on a board ranked by wins."""


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


async def standings(connection: AsyncConnection, scope: Scope, limit: int, offset: int) -> tuple[Standing, ...]:
    """A page of the board, best first; within a shared rank, who answered more comes first."""
    board = _ranked(scope).subquery()
    page = (
        select(board)
        .order_by(board.c.rank, board.c.answered.desc(), board.c.person_id)
        .limit(limit)
        .offset(offset)
        .subquery()
    )
    named = select(page, _name(scope.server_id, page.c.person_id).label("name"))
    named = named.order_by(page.c.rank, page.c.answered.desc(), page.c.person_id)
    return tuple(_standing(row) for row in (await connection.execute(named)).mappings())


async def rank_of(connection: AsyncConnection, scope: Scope, person_id: int) -> Standing | None:
    """The person's line, wherever it stands; None where the board has none of theirs."""
    board = _ranked(scope).subquery()
    line = select(board, _name(scope.server_id, board.c.person_id).label("name")).where(board.c.person_id == person_id)
    row = (await connection.execute(line)).mappings().one_or_none()
    return None if row is None else _standing(row)


async def players(connection: AsyncConnection, scope: Scope) -> int:
    """How many lines the whole board has."""
    count = select(func.count()).select_from(_ranked(scope).subquery())
    return int((await connection.execute(count)).scalar_one())


def _standing(row: Any) -> Standing:
    return Standing(
        rank=row["rank"],
        person_id=row["person_id"],
        name=row["name"] or "",
        points=row["points"],
        answered=row["answered"],
        right=row["rights"],
        wins=row["wins"],
    )


def _ranked(scope: Scope) -> Select[Any]:
    sums = _wins(scope) if scope.order is Order.WINS else _sums(scope)
    by: ColumnElement[Any] = sums.c.points
    if scope.order is Order.ACCURACY:
        by = cast(sums.c.rights, Float) / cast(sums.c.answered, Float)
    elif scope.order is Order.WINS:
        by = sums.c.wins
    return select(sums, func.rank().over(order_by=by.desc()).label("rank")).where(_is_shown(scope, sums))


def _within(scope: Scope) -> ColumnElement[bool]:
    """The rows the board is about."""
    said = [ledger.c.server_id == scope.server_id]
    if scope.since is not None:
        said.append(ledger.c.at >= scope.since)
    if scope.until is not None:
        said.append(ledger.c.at < scope.until)
    if scope.topic is not None:
        said.append(ledger.c.topic == scope.topic)
    if scope.round_id is not None:
        said.append(ledger.c.round_id == scope.round_id)
    if not scope.solo:
        said.append(ledger.c.solo.is_(False))
    return and_(*said)


def _sums(scope: Scope) -> Subquery:
    return (
        select(
            ledger.c.person_id,
            func.sum(ledger.c.points).label("points"),
            func.sum(ledger.c.answered).label("answered"),
            func.sum(ledger.c.rights).label("rights"),
            literal(0).label("wins"),
        )
        .where(_within(scope))
        .group_by(ledger.c.person_id)
        .having(func.sum(ledger.c.answered) >= max(1, scope.least))
        .subquery()
    )


def _wins(scope: Scope) -> Subquery:
    """Everybody who answered counts for who won, also people the board will not show."""
    sums = [ledger.c.points, ledger.c.answered, ledger.c.rights]
    of_round = (
        select(ledger.c.round_id, ledger.c.person_id, *(func.sum(column).label(column.name) for column in sums))
        .where(_within(scope))
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
        .having(func.sum(placed.c.answered) >= max(1, scope.least))
        .subquery()
    )


def _is_shown(scope: Scope, sums: Subquery) -> ColumnElement[bool]:
    """People deleted since have ids below zero; see `privacy.py`."""
    hidden = select(preferences.c.person_id).where(
        preferences.c.server_id == scope.server_id, preferences.c.hidden.is_(True)
    )
    return and_(sums.c.person_id > 0, sums.c.person_id.not_in(hidden))


def _name(server_id: int, person_id: ColumnElement[int]) -> ColumnElement[str]:
    """Looked up only for the lines that are shown: the alias, else the name of the latest answer."""
    latest = (
        select(ledger.c.name)
        .where(ledger.c.server_id == server_id, ledger.c.person_id == person_id)
        .order_by(ledger.c.at.desc(), ledger.c.correction, ledger.c.entry_id.desc())
        .limit(1)
        .scalar_subquery()
    )
    alias = (
        select(preferences.c.alias)
        .where(preferences.c.server_id == server_id, preferences.c.person_id == person_id, preferences.c.alias != "")
        .scalar_subquery()
    )
    return func.coalesce(alias, latest)
