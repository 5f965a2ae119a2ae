"""What each order of a board adds up from the ledger: a line a person, before anybody is ranked.

Every subquery has the columns person_id, points, answered, rights, wins, streak and gain, and holds who has answered
often enough.
"""

from collections.abc import Sequence
from typing import Any, Literal

from sqlalchemy import (
    BigInteger,
    BindParameter,
    ColumnElement,
    Integer,
    Label,
    Subquery,
    Table,
    and_,
    bindparam,
    case,
    func,
    literal,
    select,
)

from bot.storage.column import Moment, Words
from bot.storage.schema import ledger, totals
from bot.storage.scope import Shape
from bot.storage.totals import SUMMED
from bot.storage.values import Order, Verdict

SERVER: BindParameter[int] = bindparam("server_id", type_=BigInteger)
_LEAST: BindParameter[int] = bindparam("least", type_=Integer)
_SINCE = bindparam("since", type_=Moment)
_BEFORE = bindparam("before", type_=Moment)

Figure = Literal["wins", "streak", "gain"]
FIGURES: tuple[Figure, ...] = ("wins", "streak", "gain")
"""Each is counted only on the board that ranks by it."""


def sums(shape: Shape) -> Subquery:
    """A line for everybody the board may rank."""
    match shape.order:
        case Order.WINS:
            return _wins(shape)
        case Order.STREAK:
            return _streaks(shape)
        case Order.IMPROVED:
            return _improved(shape)
        case _:
            return _plain(shape)


def within(shape: Shape, table: Table = ledger, *, since: bool = True) -> ColumnElement[bool]:
    """The rows the board is about."""
    narrowed = sorted(shape.narrowed if since else shape.narrowed - {"since"})
    said = [table.c.server_id == SERVER, *(_narrowing(name, table) for name in narrowed)]
    return and_(*said) if shape.solo else and_(*said, table.c.solo.is_(False))


def _narrowing(name: str, table: Table) -> ColumnElement[bool]:
    if name == "since":
        return table.c.at >= _SINCE
    if name == "until":
        return table.c.at < bindparam("until", type_=Moment)
    if name == "topics":
        return table.c.topic.in_(bindparam("topics", type_=Words, expanding=True))
    return table.c[name] == bindparam(name, type_=Words)


def _nothing(*but: Figure) -> list[Label[Any]]:
    return [literal(0).label(name) for name in FIGURES if name not in but]


def _summed(columns: Any) -> list[Label[Any]]:
    return [func.sum(columns[name]).label(name) for name in SUMMED]


def _enough(columns: Any) -> ColumnElement[bool]:
    return func.sum(columns.answered) >= _LEAST


def _plain(shape: Shape) -> Subquery:
    """From the ledger, or where nothing narrows it from the totals, which have the same columns."""
    table = ledger if shape.narrowed else totals
    person_id = _whoever(table) if "since" in shape.narrowed else table.c.person_id
    return (
        select(person_id.label("person_id"), *_summed(table.c), *_nothing())
        .where(within(shape, table))
        .group_by(person_id)
        .having(_enough(table.c))
        .subquery()
    )


def _whoever(table: Table) -> ColumnElement[int]:
    """The person. "+ 0" keeps SQLite from reading a server's whole history in the order of its people for one week."""
    return table.c.person_id + 0


def _wins(shape: Shape) -> Subquery:
    """Everybody who answered counts for who won, also people the board will not show."""
    of_round = (
        select(ledger.c.round_id, ledger.c.person_id, *_summed(ledger.c))
        .where(within(shape))
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
    wins = func.sum(case((won, 1), else_=0)).label("wins")
    return (
        select(placed.c.person_id, *_summed(placed.c), wins, *_nothing("wins"))
        .group_by(placed.c.person_id)
        .having(_enough(placed.c))
        .subquery()
    )


def _streaks(shape: Shape) -> Subquery:
    """Right answers between two that were not, the longest run; a silence ends a run, a void question does not.

    Every answer that was not right begins a run of its own number; the right ones after it are the run.
    """
    judged = _judged(shape)
    before = func.sum(1 - judged.c.rights).over(
        partition_by=judged.c.person_id,
        order_by=[judged.c.at, judged.c.round_id, judged.c.question_number],
        rows=(None, 0),
    )
    numbered = select(judged, before.label("run")).subquery()
    runs = select(numbered.c.person_id, *_summed(numbered.c)).group_by(numbered.c.person_id, numbered.c.run).subquery()
    return (
        select(runs.c.person_id, *_summed(runs.c), func.max(runs.c.rights).label("streak"), *_nothing("streak"))
        .group_by(runs.c.person_id)
        .having(_enough(runs.c))
        .subquery()
    )


def _judged(shape: Shape) -> Subquery:
    """Every question of everybody's as it counts now, void ones left out."""
    # The latest word on an answer, in one number: odd where it is void.
    latest = func.max(2 * ledger.c.correction + case((ledger.c.verdict == Verdict.VOID.value, 1), else_=0))
    key: Sequence[ColumnElement[Any]] = (ledger.c.round_id, ledger.c.person_id, ledger.c.question_number)
    return (
        select(*key, *_summed(ledger.c), func.min(ledger.c.at).label("at"))
        .where(within(shape))
        .group_by(*key)
        .having(latest % 2 == 0)
        .subquery()
    )


def _improved(shape: Shape) -> Subquery:
    """Who does better than in the time before; both times need answers enough, and a gain of nothing is none."""
    now, old = ledger.c.at >= _SINCE, ledger.c.at < _SINCE
    person_id = _whoever(ledger)
    told = (
        select(
            person_id.label("person_id"),
            *(func.sum(case((now, ledger.c[name]), else_=0)).label(name) for name in SUMMED),
            *(func.sum(case((old, ledger.c[name]), else_=0)).label(f"old_{name}") for name in ("answered", "rights")),
        )
        .where(within(shape, since=False), ledger.c.at >= _BEFORE)
        .group_by(person_id)
        .subquery()
    )
    enough = and_(told.c.answered >= _LEAST, told.c.old_answered >= _LEAST)
    # Whole numbers, so that equal gains are equal on every database.
    gain = 10_000 * told.c.rights // told.c.answered - 10_000 * told.c.old_rights // told.c.old_answered
    lines = (
        select(told.c.person_id, *(told.c[name] for name in SUMMED), gain.label("gain"), *_nothing("gain"))
        .where(enough)
        .subquery()
    )
    return select(lines).where(lines.c.gain > 0).subquery()
