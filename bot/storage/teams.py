"""Teams' boards. A team has, for every question, the average of those of its members it was asked of.

So a large team is worth no more than a small one. Who was deleted since counts on: nobody's team changes its place.
"""

from collections import defaultdict
from fractions import Fraction
from functools import cache
from typing import Any

from sqlalchemy import Select, case, func, literal_column, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.schema import ledger
from bot.storage.scope import Scope, Shape
from bot.storage.sums import within
from bot.storage.values import TeamScore


async def standings(connection: AsyncConnection, scope: Scope) -> tuple[TeamScore, ...]:
    """Every team of the scope, best first, equal points sharing a rank."""
    points: defaultdict[str, Fraction] = defaultdict(Fraction)
    rounds: defaultdict[str, set[str]] = defaultdict(set)
    values = {name: value for name, value in scope.values().items() if name not in {"least", "before"}}
    for row in await connection.execute(_cells(scope.shape), values):
        points[row.team] += Fraction(int(row.points), row.asked)  # exact: thirds must add up to wholes
        rounds[row.team].add(row.round_id)
    ordered = sorted(points, key=lambda team: (-points[team], team))
    return tuple(
        TeamScore(
            1 + sum(other > points[team] for other in points.values()), team, float(points[team]), len(rounds[team])
        )
        for team in ordered
    )


@cache
def _cells(shape: Shape) -> Select[Any]:
    """What a team has in a round from the questions that were asked of equally many of its members."""
    is_answer = case((ledger.c.correction == 0, 1), else_=0)
    cells = (
        select(
            ledger.c.team,
            ledger.c.round_id,
            func.sum(ledger.c.points).label("points"),
            func.sum(is_answer).label("asked"),
        )
        # In so many words: with a value filled in, no planner could tell that the index of teams is meant.
        .where(within(shape), ledger.c.team != literal_column("''"))
        .group_by(ledger.c.team, ledger.c.round_id, ledger.c.question_number)
        .subquery()
    )
    grouped = (cells.c.team, cells.c.round_id, cells.c.asked)
    return select(*grouped, func.sum(cells.c.points).label("points")).group_by(*grouped)
