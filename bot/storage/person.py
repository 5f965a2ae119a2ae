"""One person's own figures: their rounds, their topics, what they missed, answer by answer."""

from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    BigInteger,
    BindParameter,
    ColumnElement,
    Integer,
    Select,
    Subquery,
    and_,
    bindparam,
    func,
    literal_column,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.column import Moment
from bot.storage.schema import ledger
from bot.storage.sums import SERVER
from bot.storage.values import Answered, Played, TopicScore

_PERSON: BindParameter[int] = bindparam("person_id", type_=BigInteger)

# Each statement is put together once: that takes longer than a person's rows do.


async def history(connection: AsyncConnection, person_id: int, server_id: int, limit: int) -> tuple[Played, ...]:
    """The person's rounds on a server, the latest first."""
    here = {"person_id": person_id, "server_id": server_id, "limit": limit}
    return tuple(
        Played(row.round_id, row.at, row.place, row.players, row.points, row.answered, row.rights)
        for row in await connection.execute(_played(), here)
    )


@cache
def _played() -> Select[Any]:
    mine = (
        select(ledger.c.round_id)
        .where(_theirs(here=True))
        .group_by(ledger.c.round_id)
        .having(func.sum(ledger.c.answered) > 0)
        .order_by(func.min(ledger.c.at).desc(), ledger.c.round_id)
        .limit(bindparam("limit", type_=Integer))
    )
    sums = (
        select(
            ledger.c.round_id,
            ledger.c.person_id,
            func.min(ledger.c.at).label("at"),
            func.sum(ledger.c.points).label("points"),
            func.sum(ledger.c.answered).label("answered"),
            func.sum(ledger.c.rights).label("rights"),
        )
        .where(ledger.c.round_id.in_(mine))
        .group_by(ledger.c.round_id, ledger.c.person_id)
        .having(func.sum(ledger.c.answered) > 0)
        .subquery()
    )
    placed = select(
        sums,
        func.rank().over(partition_by=sums.c.round_id, order_by=sums.c.points.desc()).label("place"),
        func.count().over(partition_by=sums.c.round_id).label("players"),
    ).subquery()
    return select(placed).where(placed.c.person_id == _PERSON).order_by(placed.c.at.desc(), placed.c.round_id)


async def topics(connection: AsyncConnection, person_id: int, server_id: int) -> tuple[TopicScore, ...]:
    """Every topic the person answered in, by name."""
    found = await connection.execute(_by_topic(), {"person_id": person_id, "server_id": server_id})
    scores = [TopicScore(row.topic, row.answered, row.rights, row.points) for row in found]
    return tuple(sorted(scores, key=lambda score: score.topic))  # every database sorts names in its own way


@cache
def _by_topic() -> Select[Any]:
    return (
        select(
            ledger.c.topic,
            func.sum(ledger.c.answered).label("answered"),
            func.sum(ledger.c.rights).label("rights"),
            func.sum(ledger.c.points).label("points"),
        )
        .where(_theirs(here=True))
        .group_by(ledger.c.topic)
        .having(func.sum(ledger.c.answered) > 0)
    )


async def missed(connection: AsyncConnection, person_id: int, server_id: int | None, limit: int) -> tuple[str, ...]:
    """Questions whose latest answer was not right, the latest miss first. Questions voided do not count."""
    theirs = {"person_id": person_id, "limit": limit} | ({} if server_id is None else {"server_id": server_id})
    return tuple((await connection.execute(_missed(here=server_id is not None), theirs)).scalars())


@cache
def _missed(*, here: bool) -> Select[Any]:
    judged = _judged(here=here, unanswered=True)
    newest_first = [judged.c.at.desc(), judged.c.entry_id.desc()]
    turn = func.row_number().over(partition_by=judged.c.question_id, order_by=newest_first)
    latest = select(judged, turn.label("turn")).subquery()
    return (
        select(latest.c.question_id)
        .where(latest.c.turn == 1, latest.c.rights == 0)
        .order_by(latest.c.at.desc(), latest.c.entry_id.desc())
        .limit(bindparam("limit", type_=Integer))
    )


async def answers(
    connection: AsyncConnection, person_id: int, server_id: int, since: datetime | None
) -> tuple[Answered, ...]:
    """Every answer the person gave, in order: what streaks and progress are counted from."""
    theirs: dict[str, Any] = {"person_id": person_id, "server_id": server_id}
    if since is not None:
        theirs["since"] = since
    return tuple(_answered(row) for row in await connection.execute(_answers(since=since is not None), theirs))


@cache
def _answers(*, since: bool) -> Select[Any]:
    judged = _judged(here=True, unanswered=False)
    lines = select(judged).order_by(judged.c.at, judged.c.entry_id)
    return lines.where(judged.c.at >= bindparam("since", type_=Moment)) if since else lines


def _answered(row: Any) -> Answered:
    return Answered(row.at, row.round_id, row.question_id, row.topic, bool(row.rights), row.points)


def _judged(*, here: bool, unanswered: bool) -> Subquery:
    """One row a question of a round: the answer with its corrections added up.

    A question the person was silent on has no answer given, and neither has one that was voided; its latest row
    tells the two apart.
    """
    last = ledger.alias("last")
    latest_verdict = (
        select(last.c.verdict)
        .where(
            last.c.round_id == ledger.c.round_id,
            last.c.question_number == ledger.c.question_number,
            last.c.person_id == _PERSON,
        )
        .order_by(last.c.correction.desc())
        .limit(1)
        .scalar_subquery()
    )
    summed = (
        select(
            ledger.c.round_id,
            ledger.c.question_number,
            func.min(ledger.c.entry_id).label("entry_id"),
            func.min(ledger.c.question_id).label("question_id"),
            func.min(ledger.c.topic).label("topic"),
            func.min(ledger.c.at).label("at"),
            func.sum(ledger.c.points).label("points"),
            func.sum(ledger.c.answered).label("answered"),
            func.sum(ledger.c.rights).label("rights"),
            latest_verdict.label("verdict"),
        )
        .where(_theirs(here=here))
        .group_by(ledger.c.round_id, ledger.c.question_number)
        .subquery()
    )
    counted = summed.c.verdict != "void" if unanswered else summed.c.answered > 0
    return select(summed).where(counted).subquery()


def _theirs(*, here: bool) -> ColumnElement[bool]:
    """The person's rows, of one server or all.

    "+ 0" keeps SQLite from reading a server's index of rounds from end to end for one person's sake: it has no
    statistics to know better by, and is given none, for they can hold ids.
    """
    theirs = ledger.c.person_id == _PERSON
    return and_(theirs, ledger.c.server_id + literal_column("0") == SERVER) if here else theirs
